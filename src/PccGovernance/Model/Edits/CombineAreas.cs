namespace PccGovernance;

/// <summary>
/// Makes one partnership of several of one kind that stand side by side, by the power that their kind has for it: community safety
/// partnerships of several areas under s.5(1A) and s.5A of the Crime and Disorder Act 1998. The one is made as by
/// <see cref="MergePartnerships"/>.
/// </summary>
/// <remarks>
/// A kind without a recorded <see cref="PartnershipKind.CombiningPower"/> cannot be combined by this edit. That the power reaches the
/// country, and that everybody agrees who must, is not looked at here: it makes the edit unlawful or unagreed, not impossible.
/// </remarks>
public sealed record CombineAreas : LandscapeEdit
{
    /// <summary>The partnerships: two or more, each once, all of one kind.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; }

    /// <summary>The one that stays, or the identifier of a new one.</summary>
    public required Id<Partnership> Into { get; init; }

    /// <summary>The name of the one; <c>null</c> to keep that of the first.</summary>
    public string? Name { get; init; }

    /// <summary>When the one meets; <c>null</c> to keep to the meetings of the first.</summary>
    public MeetingPattern? Meetings { get; init; }

    internal override void Make(EditedContents contents) => MergingEdits.Combine(contents, this);
}
