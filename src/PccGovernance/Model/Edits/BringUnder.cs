namespace PccGovernance;

/// <summary>Has a partnership report to another, and to that alone.</summary>
public sealed record BringUnder : LandscapeEdit
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>What it reports to; <c>null</c> when it is to report to nothing.</summary>
    public required Id<Partnership>? Parent { get; init; }

    internal override void Make(EditedContents contents)
    {
        if (Parent is not { } parent || contents.Has(parent))
        {
            contents.Change(Partnership, board => board with { ReportsTo = Parent is { } above ? [above] : [] });
        }
    }
}
