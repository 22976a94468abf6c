namespace PccGovernance;

/// <summary>
/// Transfers the functions of a body that governs policing to another: who governs the force area is the other from then on, and seats,
/// chairs, posts, plans, agreements and offices of the one organisation go over to the other, as in <see cref="ReplaceOrganisation"/>.
/// </summary>
public sealed record TransferFunctions : LandscapeEdit
{
    /// <summary>The organisation that sits on boards for the body that goes.</summary>
    public required Id<Organisation> From { get; init; }

    /// <summary>The organisation that takes its place; it is added where the landscape does not have it.</summary>
    public required Organisation To { get; init; }

    /// <summary>
    /// The body that governs from then on, with the force area and the first day; <c>null</c> where the landscape is to say nothing of who
    /// governs. The landscape then records the bodies of that area, those of its edition included.
    /// </summary>
    public LocalPolicingBody? Body { get; init; }

    internal override void Make(EditedContents contents) => OrganisationEdits.Transfer(contents, this);
}
