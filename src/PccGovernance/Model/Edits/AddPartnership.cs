namespace PccGovernance;

/// <summary>Sets a partnership up.</summary>
public sealed record AddPartnership : LandscapeEdit
{
    /// <summary>The partnership, under an identifier that none has yet.</summary>
    public required Partnership Partnership { get; init; }

    internal override void Make(EditedContents contents) => contents.Add(Partnership);
}
