using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Two boards that fit a pattern by their numbers and are not reported under it, with the reason.</summary>
public sealed record SetAsidePair
{
    /// <summary>The board whose identifier comes first.</summary>
    public required Id<Partnership> First { get; init; }

    /// <summary>The other board.</summary>
    public required Id<Partnership> Second { get; init; }

    /// <summary>The pattern that their numbers fit.</summary>
    public required DuplicationPattern Pattern { get; init; }

    /// <summary>Why they are set aside.</summary>
    public required SetAsideReason Reason { get; init; }

    /// <summary>The reason in a full sentence, which a phrasebook says.</summary>
    public required Statement Statement { get; init; }
}
