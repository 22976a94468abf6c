namespace PccGovernance.Reference;

/// <summary>Makes the kinds of organisation, the duties and the themes of their documents.</summary>
internal static class CatalogueFacts
{
    public static IEnumerable<OrganisationKind> OrganisationKinds(OrganisationKindsDocument document) =>
        document.Kinds.Select(static entry => new OrganisationKind
        {
            Id = Id<OrganisationKind>.Parse(entry.Id),
            Name = entry.Name,
            Sector = SectorOf(entry.Sector),
            Role = Wording.Choice<OrganisationRole>(entry.Role),
            AnswersFor = Wording.Ids<OrganisationKind>(entry.AnswersFor),
            AnswersForInOneTier = Wording.Ids<OrganisationKind>(entry.AnswersForInOneTier),
        });

    public static IEnumerable<Duty> Duties(DutiesDocument document) =>
        document.Duties.Select(static entry => new Duty
        {
            Id = Id<Duty>.Parse(entry.Id),
            Name = entry.Name,
            Citation = Wording.Citation(entry.Citation),
        });

    public static ThemeTaxonomy Themes(ThemesDocument document) => new(document.Themes.Select(static entry => new Theme
    {
        Id = Id<Theme>.Parse(entry.Id),
        Name = entry.Name,
        Definition = entry.Definition,
        Synonyms = entry.Synonyms.ToValueList(),
        Nature = Wording.Choice<ThemeNature>(entry.Nature),
        Parts = Wording.Ids<Theme>(entry.Parts),
    }));

    private static Sector SectorOf(string word) => word switch
    {
        "policing" => Sector.Policing,
        "local-government" => Sector.LocalGovernment,
        "emergency-services" => Sector.EmergencyServices,
        "health" => Sector.Health,
        "justice" => Sector.Justice,
        "education" => Sector.Education,
        "voluntary" => Sector.Voluntary,
        "housing" => Sector.Housing,
        "business" => Sector.Business,
        "government" => Sector.Government,
        "other" => Sector.Other,
        _ => throw Wording.Unknown("sector", word),
    };
}
