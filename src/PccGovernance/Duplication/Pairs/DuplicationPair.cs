using System.Diagnostics.CodeAnalysis;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Two boards that repeat each other, with everything that the judgement rests on.</summary>
/// <remarks>
/// What they share item by item, the evidence and the remedy are worked out when one of these is first read: most readers look at few
/// pairs.
/// </remarks>
public sealed record DuplicationPair
{
    /// <summary>Makes a pair of what it is to say.</summary>
    public DuplicationPair()
    {
    }

#pragma warning disable CS8618 // What is required and not set here is in the detail.
    [SetsRequiredMembers]
    internal DuplicationPair(PairMatch match, SimilarityMeasure place, Func<DuplicationRemedy> remedy, Func<DuplicationRemedy,
        PairDetail> detail)
#pragma warning restore CS8618
    {
        First = match.First.Id;
        Second = match.Second.Id;
        Pattern = match.Pattern;
        Form = match.Form;
        IsQuestion = match.IsQuestion;
        IsByDesign = match.IsByDesign;
        Upper = match.Hierarchy.IsVertical ? match.Upper.Id : null;
        Score = match.Score;
        People = match.People.ToSimilarity();
        Remit = match.Remit.ToSimilarity();
        Place = place;
        Deferred<DuplicationRemedy> written = new(remedy);
        Written = written;
        Detail = new(() => detail(written.Value));
    }

    /// <summary>The board whose identifier comes first.</summary>
    public required Id<Partnership> First { get; init; }

    /// <summary>The other board.</summary>
    public required Id<Partnership> Second { get; init; }

    /// <summary>How they repeat each other.</summary>
    public required DuplicationPattern Pattern { get; init; }

    /// <summary>What exactly they have to do with each other.</summary>
    public required DuplicationForm Form { get; init; }

    /// <summary>Whether it is a question: what is on record does not tell, and <see cref="Remedy"/> says what would.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>How many of <see cref="SharedOrganisations"/> boards of these kinds share anyway, because they sit on everything.</summary>
    public required double ExpectedShared
    {
        get => Detail.Value.ExpectedShared;
        init => Detail = Detail.With(detail => detail with { ExpectedShared = value });
    }

    /// <summary>
    /// The board above the other, in a layered pair on one line; <c>null</c> for sub-groups of one board and in every other pattern.
    /// </summary>
    public Id<Partnership>? Upper { get; init; }

    /// <summary>
    /// Whether a layered pair stands in line by law or by a recorded report while little of the remit is shared: two levels of one
    /// structure, worth knowing and no duplicates.
    /// </summary>
    public bool IsByDesign { get; init; }

    /// <summary>
    /// The score from 0 to 1: the weighted geometric mean of people (Jaccard), remit (Jaccard) and place (overlap), to twelve decimals. It
    /// is 0 for a parallel pair, which shares no ground.
    /// </summary>
    public required double Score { get; init; }

    /// <summary>
    /// The score without the organisations of <see cref="StatutoryCore"/>; equal to <see cref="Score"/> when there are none, <c>null</c>
    /// when one board has nobody else.
    /// </summary>
    public double? ScoreWithoutStatutoryCore
    {
        get => Detail.Value.ScoreWithoutStatutoryCore;
        init => Detail = Detail.With(detail => detail with { ScoreWithoutStatutoryCore = value });
    }

    /// <summary>
    /// People, in organisations with a seat in force. Each counts 1, or what <see cref="DuplicationOptions.WeighMembersByRarity"/> and
    /// <see cref="DuplicationOptions.WeighMembersByAttendance"/> make of it, to six decimals.
    /// </summary>
    public required SimilarityMeasure People { get; init; }

    /// <summary>Remit, in themes and duties.</summary>
    public required SimilarityMeasure Remit { get; init; }

    /// <summary>Place, in lower-tier and single-tier authorities.</summary>
    public required SimilarityMeasure Place { get; init; }

    /// <summary>The organisations that sit on both, in the order of identifiers.</summary>
    public required ValueList<Id<Organisation>> SharedOrganisations
    {
        get => Detail.Value.SharedOrganisations;
        init => Detail = Detail.With(detail => detail with { SharedOrganisations = value });
    }

    /// <summary>Those of them that the law puts on both boards, in the order of identifiers: sharing them is expected.</summary>
    public required ValueList<Id<Organisation>> StatutoryCore
    {
        get => Detail.Value.StatutoryCore;
        init => Detail = Detail.With(detail => detail with { StatutoryCore = value });
    }

    /// <summary>The themes of both, in the order of identifiers.</summary>
    public required ValueList<Id<Theme>> SharedThemes
    {
        get => Detail.Value.SharedThemes;
        init => Detail = Detail.With(detail => detail with { SharedThemes = value });
    }

    /// <summary>The duties of both, in the order of identifiers.</summary>
    public required ValueList<Id<Duty>> SharedDuties
    {
        get => Detail.Value.SharedDuties;
        init => Detail = Detail.With(detail => detail with { SharedDuties = value });
    }

    /// <summary>What speaks for the pattern, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceFor
    {
        get => Detail.Value.EvidenceFor;
        init => Detail = Detail.With(detail => detail with { EvidenceFor = value });
    }

    /// <summary>What speaks against acting on it, in the order of kinds.</summary>
    public required ValueList<DuplicationEvidence> EvidenceAgainst
    {
        get => Detail.Value.EvidenceAgainst;
        init => Detail = Detail.With(detail => detail with { EvidenceAgainst = value });
    }

    /// <summary>What can be done.</summary>
    public required DuplicationRemedy Remedy
    {
        get => Written.Value;
        init => Written = Deferred<DuplicationRemedy>.Of(value);
    }

    /// <summary>
    /// How much of the first board the second already has, from 0 to 1: the least of the shares of its people, remit and place.
    /// </summary>
    public double AbsorptionOfFirst => Math.Min(People.ContainmentOfFirst, Math.Min(Remit.ContainmentOfFirst, Place.ContainmentOfFirst));

    /// <summary>
    /// How much of the second board the first already has, from 0 to 1: the least of the shares of its people, remit and place.
    /// </summary>
    public double AbsorptionOfSecond =>
        Math.Min(People.ContainmentOfSecond, Math.Min(Remit.ContainmentOfSecond, Place.ContainmentOfSecond));

    /// <summary>The boards that end where its remedy is carried out: none where nothing is joined or closed.</summary>
    internal IEnumerable<Id<Partnership>> Ending => Remedy.Joins || Remedy.Kind == DuplicationRemedyKind.Close
        ? new[] { First, Second }.Where(board => board != Remedy.Into)
        : [];

    /// <summary>Whether one of the two is to go on, and which of them is open.</summary>
    internal bool IsOneTooMany =>
        !IsQuestion && Form is (DuplicationForm.WorkDoneElsewhere or DuplicationForm.OneDutyTwoHomes);

    internal Deferred<DuplicationRemedy> Written { get; init; } = DuplicationRemedy.NotGiven;

    private Deferred<PairDetail> Detail { get; init; } = PairDetail.NotGiven;
}
