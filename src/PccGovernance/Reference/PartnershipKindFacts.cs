namespace PccGovernance.Reference;

/// <summary>Makes the kinds of partnership of two documents: what the law and usual practice say, and this edition's judgement.</summary>
internal static class PartnershipKindFacts
{
    public static IEnumerable<PartnershipKind> Read(PartnershipKindsDocument kinds, PartnershipKindPracticeDocument practice)
    {
        Dictionary<string, PartnershipKindPracticeEntry> judgements = practice.Kinds.ToDictionary(
            static entry => entry.Id,
            StringComparer.Ordinal);
        return kinds.Kinds.Select(kind => Kind(kind, judgements[kind.Id]));
    }

    private static PartnershipKind Kind(PartnershipKindEntry entry, PartnershipKindPracticeEntry practice) => new()
    {
        Id = Id<PartnershipKind>.Parse(entry.Id),
        Name = entry.Name,
        Abbreviation = entry.Abbreviation,
        Extent = Wording.Extent(entry.Extent),
        Function = FunctionOf(practice.Function),
        IsStatutory = entry.Statutory,
        IsBoardInStatute = entry.BoardInStatute,
        EnactingProvision = EnactingProvision(entry),
        StatutoryMembers = entry.StatutoryMembers.Select(Member).ToValueList(),
        UsualMembers = entry.UsualMembers.Select(Member).ToValueList(),
        UsualFootprint = Footprint(entry.UsualFootprint),
        UsualTier = Tier(practice.Tier),
        EstablishedYear = entry.EstablishedYear,
        UsualThemes = Wording.Ids<Theme>(practice.Themes),
        Duties = Wording.Ids<Duty>(practice.Duties),
        Coordinates = Wording.Ids<PartnershipKind>(practice.Coordinates),
        SameDutyAs = Wording.Ids<PartnershipKind>(practice.SameDutyAs),
        IsForWholePlace = practice.ForWholePlace,
        IsMetInAnyPartnership = practice.MetInAnyPartnership,
        CombiningPower = Wording.Citation(practice.CombiningPower),
        CombiningConditions = (practice.CombiningConditions ?? [])
            .Select(static condition => new LegalCondition { Text = condition.Text, Citation = Wording.Citation(condition.Citation) })
            .ToValueList(),
        CombiningDecider = practice.CombiningDecider is { } decider ? Id<OrganisationKind>.Parse(decider) : null,
        Provenance = Wording.Provenance(practice.Basis ?? entry.Basis, entry.Sources, practice.Note),
    };

    private static Citation? EnactingProvision(PartnershipKindEntry entry) => entry.EnactingProvision is not { } text
        ? null
        : new()
        {
            Text = text,
            Extent = Wording.Extent(entry.Extent),
            Url = entry.Sources.FirstOrDefault(static source => source.StartsWith("legislation.gov.uk/", StringComparison.Ordinal))
                is { } address
                ? $"https://www.{address}"
                : null,
        };

    private static MemberRequirement Member(MemberEntry entry) => new()
    {
        Kind = Id<OrganisationKind>.Parse(entry.Kind),
        Extent = Wording.Extent(entry.Extent),
        TwoTierOnly = entry.TwoTierOnly ?? false,
    };

    private static PartnershipFunction FunctionOf(string word) => word switch
    {
        "partnership" => PartnershipFunction.Partnership,
        "oversight" => PartnershipFunction.Oversight,
        "casework" => PartnershipFunction.Casework,
        "service" => PartnershipFunction.Service,
        _ => throw Wording.Unknown("board function", word),
    };

    private static PartnershipTier Tier(string word) => word switch
    {
        "strategic" => PartnershipTier.Strategic,
        "tactical" => PartnershipTier.Tactical,
        "operational" => PartnershipTier.Operational,
        _ => throw Wording.Unknown("tier", word),
    };

    private static FootprintLevel Footprint(string word) => word switch
    {
        "locally-chosen" => FootprintLevel.LocallyChosen,
        "district" => FootprintLevel.District,
        "county" => FootprintLevel.County,
        "upper-tier" => FootprintLevel.UpperTier,
        "police-force-area" => FootprintLevel.ForceArea,
        "region" => FootprintLevel.Region,
        "national" => FootprintLevel.National,
        _ => throw Wording.Unknown("usual footprint", word),
    };
}
