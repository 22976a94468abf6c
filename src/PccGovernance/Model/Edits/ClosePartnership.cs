namespace PccGovernance;

/// <summary>
/// Closes a partnership. What reported to it or named it does so no more; <see cref="LandscapeEditResult.Untied"/> has it. What it had on
/// record beside is in <see cref="LandscapeEditResult.Dropped"/>.
/// </summary>
public sealed record ClosePartnership : LandscapeEdit
{
    /// <summary>The partnership.</summary>
    public required Id<Partnership> Partnership { get; init; }

    /// <summary>
    /// The partnership that takes on the duties and themes of the closed one, and what reported to it; <c>null</c> when none does.
    /// </summary>
    public Id<Partnership>? Successor { get; init; }

    internal override void Make(EditedContents contents) => PartnershipEdits.Close(contents, this);
}
