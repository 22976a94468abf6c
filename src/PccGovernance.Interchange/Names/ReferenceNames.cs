using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// What the reference data call things, asked where the words of one map do not say what a text stands for: nothing that
/// <see cref="EnglandAndWales.FindKnown"/> has one answer to is unknown to an import.
/// </summary>
internal static class ReferenceNames
{
    private const NameScope Areas = NameScope.ForceAreas | NameScope.Authorities | NameScope.CombinedAuthorities | NameScope.OtherAreas;

    /// <summary>
    /// Shorter texts are abbreviations, which mean in one map what they do not in another; short names are known without.
    /// </summary>
    private const int ShortestName = 6;

    /// <summary>
    /// The area that a text is known for; <c>null</c> when it is none, several, or one of former days, or the text is an abbreviation:
    /// <c>LCR</c> is in Leicester what it is not in Liverpool.
    /// </summary>
    public static NamedThing? Area(string text) =>
        text.Length >= ShortestName && EnglandAndWales.FindKnown(text, Areas).Only is { HasEnded: false } one && CodeOf(one) is not null
            ? one
            : null;

    /// <summary>
    /// The body that a text is known for; <c>null</c> when it is none, several, or one of former days, or the text is an abbreviation of
    /// another than the policing body of the map's own area.
    /// </summary>
    public static OrganisationMeaning? Body(string text, Geography geography, ForceArea home) =>
        text.Length < ShortestName
            ? PolicingBody(text) is { } own && own.Area.Equals(Footprint.Of(home.Code)) ? own : null
            : Council(text, geography) ?? PolicingBody(text) ?? Force(text, geography) ?? Kind(text);

    /// <summary>The kind of partnership that a text is a name of; <c>null</c> when it is none, or of several.</summary>
    public static string? KindOfPartnership(string text) => One(text, NameScope.PartnershipKinds)?.Reference.Id;

    private static OrganisationMeaning? Council(string text, Geography geography) =>
        One(text, NameScope.Authorities) is { } one
        && CodeOf(one) is { } code
        && geography.Authorities.FirstOrDefault(authority => authority.Code == code) is { } council
        && !IsSame(text, council.Name)
            ? Of(council.CouncilName, council.IsUpperTier ? KindUses.UpperTier : KindUses.District, Footprint.Of(code))
            : null;

    private static OrganisationMeaning? PolicingBody(string text) =>
        One(text, NameScope.LocalPolicingBodies) is { } one
        && EnglandAndWales.LocalPolicingBodies.FirstOrDefault(body => body.Id.Value == one.Reference.Id) is { } body
            ? Of(body.Name, KindUses.PolicingBody, Footprint.Of(body.ForceArea))
            : null;

    private static OrganisationMeaning? Force(string text, Geography geography) =>
        One(text, NameScope.ForceAreas) is { } one
        && CodeOf(one) is { } code
        && geography.ForceArea(code) is { } force
        && !IsSame(text, force.Name)
            ? Of(force.ForceName, KindUses.ChiefOfficer, Footprint.Of(code))
            : null;

    private static OrganisationMeaning? Kind(string text) =>
        One(text, NameScope.OrganisationKinds) is { } one ? Of(one.Name, one.Reference.Id, Footprint.Unknown) : null;

    private static NamedThing? One(string text, NameScope scope) =>
        EnglandAndWales.FindKnown(text, scope).Only is { HasEnded: false } one ? one : null;

    /// <summary>The code of an area: references have identifiers, which are in lower case.</summary>
    public static AreaCode? CodeOf(NamedThing area) =>
        AreaCode.TryParse(area.Reference.Id.ToUpperInvariant(), out AreaCode code) ? code : null;

    private static bool IsSame(string text, string name) => TextKey.Of(text) == TextKey.Of(name);

    private static OrganisationMeaning Of(string name, string kind, Footprint area) =>
        new() { Name = name, Kind = kind, Area = area, Score = 0.9m, Reason = Statement.Of("import.body.reference") };
}
