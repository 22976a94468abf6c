namespace PccGovernance;

/// <summary>
/// Makes several partnerships of one. Every organisation, duty and theme of the one must be on one of them at least; what named the one
/// names the first.
/// </summary>
public sealed record SplitPartnership : LandscapeEdit
{
    /// <summary>The partnership that closes.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>What there is in its place: two or more. One of them may have its identifier.</summary>
    public required ValueList<Partnership> Into { get; init => field = value ?? []; }

    internal override void Make(EditedContents contents) => PartnershipEdits.Split(contents, this);
}
