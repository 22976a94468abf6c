namespace PccGovernance;

/// <summary>
/// Puts one organisation in the place of another: its seats, posts, plans, agreements and offices go over, and the other is gone. Where
/// both sit on a partnership, their seats are made one as in <see cref="MergePartnerships"/>.
/// </summary>
public sealed record ReplaceOrganisation : LandscapeEdit
{
    /// <summary>The organisation that goes.</summary>
    public required Id<Organisation> Organisation { get; init; }

    /// <summary>The organisation that stands in its place, which the landscape has.</summary>
    public required Id<Organisation> By { get; init; }

    internal override void Make(EditedContents contents) => MergingEdits.Replace(contents, this);
}
