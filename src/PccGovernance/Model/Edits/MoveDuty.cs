namespace PccGovernance;

/// <summary>Moves a duty from one partnership to another. A duty that comes with a partnership's kind cannot be moved from it.</summary>
public sealed record MoveDuty : LandscapeEdit
{
    /// <summary>The duty.</summary>
    public required Id<Duty> Duty { get; init; }

    /// <summary>The partnership that discharges it; <c>null</c> for a duty that none does yet.</summary>
    public Id<Partnership>? From { get; init; }

    /// <summary>The partnership that is to discharge it.</summary>
    public required Id<Partnership> To { get; init; }

    internal override void Make(EditedContents contents) => PartnershipEdits.MoveDuty(contents, this);
}
