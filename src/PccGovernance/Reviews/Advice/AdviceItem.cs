using System.Text.Json.Serialization;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>One of the few things to do first about a landscape: a proposal to look at, no decision and no legal advice.</summary>
public sealed record AdviceItem
{
    /// <summary>What it is about.</summary>
    public required AdviceKind Kind { get; init; }

    /// <summary>Whether nothing is to be done: it says what is well as it is, so that nobody undoes it.</summary>
    [JsonIgnore]
    public bool AsksForNothing => Kind is AdviceKind.KeepApart or AdviceKind.CountOnce;

    /// <summary>The partnerships that it concerns, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init; }

    /// <summary>What to do, short enough to be read in one breath, and for which others likewise: the first few by name.</summary>
    public required ValueList<Statement> What { get; init; }

    /// <summary>How many more things of the same kind there are for which the list has no room.</summary>
    public required int More { get; init; }

    /// <summary>Which boards those further things are about, the first by name; <c>null</c> where there are none.</summary>
    public Statement? Further { get; init; }

    /// <summary>Why: of the first where it holds of several, since each has reasons of its own, which <see cref="Likewise"/> has.</summary>
    public required ValueList<Statement> Why { get; init; }

    /// <summary>The others that <see cref="What"/> names, with reasons of their own. Empty where it is about one thing.</summary>
    public ValueList<AdviceLikewise> Likewise { get; init => field = value ?? []; } = [];

    /// <summary>
    /// What it would save those who attend, in hours a year, of every join that it proposes; <c>null</c> where it proposes none. Where how
    /// often and how long boards meet is not on record, it says so.
    /// </summary>
    public Statement? Gain { get; init; }

    /// <summary>Who must agree, and under what power.</summary>
    public required Statement Agreement { get; init; }

    /// <summary>What speaks against it, of the first. Empty when nothing on record does.</summary>
    public required ValueList<Statement> Against { get; init; }

    /// <summary>The fact that would settle it.</summary>
    public required Statement Settles { get; init; }

    /// <summary>
    /// What of the boards that it names is assumed, as the report on duplication says of them: of its first, where something is, else of
    /// one that it names likewise; <c>null</c> where nothing is that the report speaks of.
    /// </summary>
    /// <param name="report">The report that the advice was made of.</param>
    public Statement? FindAssumed(DuplicationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        HashSet<EntityReference> first =
            [.. What.Take(1).SelectMany(static what => what.Arguments).SelectMany(static argument => argument.Value.Referenced)];
        return Likewise.Select(static other => other.Partnerships.Select(EntityReference.Of).ToHashSet()).Prepend(first)
            .Select(said => FindAssumed(report, said)).FirstOrDefault(static assumed => assumed is not null);
    }

    private static Statement? FindAssumed(DuplicationReport report, HashSet<EntityReference> said)
    {
        bool IsSaid(Id<Partnership> board) => said.Contains(EntityReference.Of(board));
        return report.Pairs
            .Where(pair => IsSaid(pair.First) && IsSaid(pair.Second))
            .SelectMany(static pair => pair.EvidenceAgainst)
            .Concat(report.ParallelGroups.Where(group => group.Members.All(IsSaid))
                .SelectMany(static group => group.EvidenceAgainst))
            .Where(static evidence => evidence.RestsOnAssumptions)
            .OrderByDescending(static evidence => evidence.Kind == DuplicationEvidenceKind.AssumedSeats)
            .FirstOrDefault()?.Statement;
    }

    /// <summary>How sure it is.</summary>
    public required AdviceCertainty Certainty { get; init; }
}
