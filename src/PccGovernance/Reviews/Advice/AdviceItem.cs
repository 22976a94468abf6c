using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>One of the few things to do first about a landscape: a proposal to look at, no decision and no legal advice.</summary>
public sealed record AdviceItem
{
    /// <summary>What it is about.</summary>
    public required AdviceKind Kind { get; init; }

    /// <summary>The partnerships that it concerns, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init; }

    /// <summary>What to do: one sentence for each thing, the most telling first, no more than a few; the rest are counted.</summary>
    public required ValueList<Statement> What { get; init; }

    /// <summary>How many more there are of the same kind beyond those of <see cref="What"/>.</summary>
    public required int More { get; init; }

    /// <summary>Why.</summary>
    public required ValueList<Statement> Why { get; init; }

    /// <summary>
    /// What it would save those who attend, in hours a year; <c>null</c> where how often and how long the boards meet is not on record.
    /// </summary>
    public Statement? Gain { get; init; }

    /// <summary>Who must agree, and under what power.</summary>
    public required Statement Agreement { get; init; }

    /// <summary>What speaks against it. Empty when nothing on record does.</summary>
    public required ValueList<Statement> Against { get; init; }

    /// <summary>The fact that would settle it.</summary>
    public required Statement Settles { get; init; }

    /// <summary>How sure it is.</summary>
    public required AdviceCertainty Certainty { get; init; }
}
