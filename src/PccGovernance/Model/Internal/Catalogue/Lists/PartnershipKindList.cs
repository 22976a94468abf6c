namespace PccGovernance;

/// <summary>The list of kinds of partnership that the edition does not have.</summary>
internal static class PartnershipKindList
{
    public static EntityList<PartnershipKind> Description { get; } =
        new("PartnershipKinds", static c => c.PartnershipKinds, static (c, all) => c with { PartnershipKinds = all })
        {
            Noun = "partnership kind",
            Name = static k => k.Name,
            Fields =
            [
                ("Name", static k => k.Name),
                ("Abbreviation", static k => k.Abbreviation),
                ("Extent", static k => k.Extent),
                ("Function", static k => k.Function),
                ("IsStatutory", static k => k.IsStatutory),
                ("IsBoardInStatute", static k => k.IsBoardInStatute),
                ("EnactingProvision", static k => k.EnactingProvision),
                ("StatutoryMembers", static k => k.StatutoryMembers),
                ("UsualMembers", static k => k.UsualMembers),
                ("UsualFootprint", static k => k.UsualFootprint),
                ("UsualTier", static k => k.UsualTier),
                ("EstablishedYear", static k => k.EstablishedYear),
                ("UsualThemes", static k => k.UsualThemes),
                ("Duties", static k => k.Duties),
                ("Coordinates", static k => k.Coordinates),
                ("SameDutyAs", static k => k.SameDutyAs),
                ("IsForWholePlace", static k => k.IsForWholePlace),
                ("IsMetInAnyPartnership", static k => k.IsMetInAnyPartnership),
                ("CombiningPower", static k => k.CombiningPower),
                ("CombiningConditions", static k => k.CombiningConditions),
                ("CombiningDecider", static k => k.CombiningDecider),
                ("Provenance", static k => k.Provenance),
            ],
            Order = Sorted,
            References = Walked,
            Values = static (v, kind, at) => v.CheckPartnershipKind(kind, at),
            OfEdition = static edition => edition.PartnershipKinds.Select(static k => k.Id),
            InEdition = static (edition, id) => edition.PartnershipKind(id),
        };

    private static PartnershipKind Sorted(PartnershipKind kind) =>
        kind with
        {
            StatutoryMembers = Sorted(kind.StatutoryMembers),
            UsualMembers = Sorted(kind.UsualMembers),
            UsualThemes = kind.UsualThemes.AsSet(),
            Duties = kind.Duties.AsSet(),
            Coordinates = kind.Coordinates.AsSet(),
            SameDutyAs = kind.SameDutyAs.AsSet(),
        };

    private static ValueList<MemberRequirement> Sorted(ValueList<MemberRequirement> members) =>
        members.Distinct().OrderBy(static m => m.Kind).ThenBy(static m => m.Extent).ThenBy(static m => m.TwoTierOnly).ToValueList();

    private static PartnershipKind Walked(PartnershipKind kind, ReferenceWalk walk) =>
        kind with
        {
            UsualThemes = walk.Themes.Many(kind.UsualThemes, "usualThemes"),
            Duties = walk.Duties.Many(kind.Duties, "duties"),
            Coordinates = walk.PartnershipKinds.Many(kind.Coordinates, "coordinates"),
            SameDutyAs = walk.PartnershipKinds.Many(kind.SameDutyAs, "sameDutyAs"),
            CombiningDecider =
                kind.CombiningDecider is { } decider ? walk.Of<OrganisationKind>().Required(decider, "combiningDecider") : null,
            StatutoryMembers = walk.Parts(kind.StatutoryMembers, "statutoryMembers", Walked),
            UsualMembers = walk.Parts(kind.UsualMembers, "usualMembers", Walked),
        };

    private static MemberRequirement Walked(MemberRequirement member, ReferenceWalk walk) =>
        member with { Kind = walk.Of<OrganisationKind>().Required(member.Kind, "kind") };
}
