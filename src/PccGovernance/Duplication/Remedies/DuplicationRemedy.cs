using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>What can be done about boards that repeat each other: a proposal to look at, not a decision, and not legal advice.</summary>
public sealed record DuplicationRemedy
{
    /// <summary>That of something of which nothing is said yet.</summary>
    internal static Deferred<DuplicationRemedy> NotGiven { get; } = new(static () => null!);

    /// <summary>What kind of remedy it is.</summary>
    public required DuplicationRemedyKind Kind { get; init; }

    /// <summary>The remedy in full sentences, which a phrasebook says.</summary>
    public required Statement Statement { get; init; }

    /// <summary>
    /// The board that would remain, where one of them would take over the others or what is left of them, or that would stand above; else
    /// <c>null</c>.
    /// </summary>
    public Id<Partnership>? Into { get; init; }

    /// <summary>
    /// The power by which it can be done; <c>null</c> when the remedy needs none, or when no recorded power covers these boards.
    /// </summary>
    public Citation? Citation { get; init; }

    /// <summary>What is said of a remedy that waits until that of another pair is settled.</summary>
    internal const string Waits = "duplication.settle-first";

    /// <summary>Whether it waits until another one is settled, which says what to do.</summary>
    internal bool IsWaiting => string.Equals(Statement.Code, Waits, StringComparison.Ordinal);

    /// <summary>Whether it puts one body in the place of several.</summary>
    internal bool Joins =>
        Kind is DuplicationRemedyKind.Merge
            or DuplicationRemedyKind.Absorb
            or DuplicationRemedyKind.Combine
            or DuplicationRemedyKind.FlexibleGroup
            or DuplicationRemedyKind.HoldTogether;
}
