namespace PccGovernance;

/// <summary>Sets an organisation up, for example a council or a combined authority.</summary>
public sealed record AddOrganisation : LandscapeEdit
{
    /// <summary>The organisation, under an identifier that none has yet.</summary>
    public required Organisation Organisation { get; init; }

    internal override void Make(EditedContents contents) => OrganisationEdits.Add(contents, Organisation);
}
