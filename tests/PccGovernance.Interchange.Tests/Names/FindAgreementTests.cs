using System.Text.Json;
using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Names;

/// <summary>
/// What an import makes of a name in one map, beside what the core makes of it among everything: an import may know more, and ask where the
/// map gives a name a second meaning; it never knows less, and never says another thing for sure.
/// </summary>
public sealed class FindAgreementTests
{
    private const NameScope Areas = NameScope.ForceAreas | NameScope.Authorities;
    private const NameScope Bodies = NameScope.Authorities | NameScope.ForceAreas | NameScope.LocalPolicingBodies;
    private static readonly Geography s_map = EnglandAndWales.Geography;
    private static readonly ILookup<string, string> s_aliases = Aliases();

    public static TheoryData<string> ForceAreas => [.. s_map.ForceAreas.Select(static area => area.Code.ToString())];

    [Theory]
    [MemberData(nameof(ForceAreas))]
    public void Footprint_OfEveryNameOfAnArea_IsWhatFindSaysOrIsAsked(string code)
    {
        AreaGazetteer areas = new(s_map, s_map.ForceArea(new(code))!);
        FootprintText text = new(areas, s_map);
        List<string> apart = [];
        foreach (string name in s_map.ForceAreas.SelectMany(NamesOf).Concat(areas.LocalAuthorities.SelectMany(NamesOf)).Distinct())
        {
            if (EnglandAndWales.FindKnown(name, Areas).Only is not { HasEnded: false } core)
            {
                continue;
            }

            CellReading<Footprint> read = text.Read(name);
            string there = Ground(areas, Footprint.Of(ReferenceNames.CodeOf(core)!.Value));
            bool isAsked = read is { HasValue: true, Issue: ImportEntryKind.Ambiguous };
            // An abbreviation may be anything in a map of another area: it is asked.
            bool isAbbreviation = name.Length < 6;
            if ((!read.HasValue && !isAbbreviation) || (read.HasValue && !isAsked && Ground(areas, read.Value!) != there))
            {
                apart.Add($"{name}: {(read.HasValue ? Ground(areas, read.Value!) : "nothing")}, and {core.Name}");
            }
        }

        apart.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ForceAreas))]
    public void Organisation_OfEveryNameOfABody_IsWhatFindSaysOrIsAsked(string code)
    {
        ForceArea home = s_map.ForceArea(new(code))!;
        AreaGazetteer areas = new(s_map, home);
        FootprintText footprints = new(areas, s_map);
        OrganisationResolver resolver = new(new(areas, s_map, new LocalDate(2026, 11, 1)), areas, footprints);
        List<string> apart = [];
        IEnumerable<string> names = s_map.ForceAreas.SelectMany(static area => ForceNamesOf(area))
            .Concat(EnglandAndWales.LocalPolicingBodies.Where(static body => body.Period.To is null).SelectMany(static body =>
                s_aliases[body.Id.Value].Prepend(body.Name)))
            .Concat(s_map.Authorities.Where(authority => authority.ForceArea == home.Code).SelectMany(CouncilNamesOf));
        foreach (string name in names.Distinct())
        {
            if (EnglandAndWales.FindKnown(name, Bodies).Only is not { HasEnded: false } core)
            {
                continue;
            }

            IReadOnlyList<OrganisationMeaning> found = resolver.Resolve(name);
            AreaCode area = core.Scope == NameScope.LocalPolicingBodies
                ? EnglandAndWales.LocalPolicingBodies.First(body => body.Id.Value == core.Reference.Id).ForceArea
                : ReferenceNames.CodeOf(core)!.Value;
            if ((found.Count == 0 && !IsAbbreviationOfAnother(name, area, home)) || (found is [var one] && one.Area.IsUnknown is false && !one.Area.Areas.SequenceEqual([area])))
            {
                apart.Add($"{name}: {string.Join(" | ", found.Select(static body => $"{body.Name} {body.Area}"))}, and {core.Name} {area}");
            }
        }

        apart.Should().BeEmpty();
    }

    /// <summary>
    /// The two differ where they should: a kind of body by its bare name is a kind to the core, and in a map the one body of that kind that
    /// the area has.
    /// </summary>
    [Fact]
    public void Organisation_OfEveryKindByName_IsWhatFindSaysOrIsAsked()
    {
        AreaGazetteer areas = new(s_map, EnglandAndWales.ForceAreas.Kent);
        OrganisationResolver resolver = new(new(areas, s_map, new LocalDate(2026, 11, 1)), areas, new(areas, s_map));
        List<string> apart = [];
        foreach (OrganisationKind kind in EnglandAndWales.Edition.OrganisationKinds)
        {
            foreach (string name in s_aliases[kind.Id.Value].Prepend(kind.Name))
            {
                IReadOnlyList<OrganisationMeaning> found = resolver.Resolve(name);
                if (EnglandAndWales.FindKnown(name, NameScope.OrganisationKinds).Only is { } core
                    && (found.Count == 0 || (found is [{ Score: >= 0.85m } one] && one.Kind != core.Reference.Id)))
                {
                    string here = string.Join(" | ", found.Select(static body => $"{body.Name} {body.Kind}"));
                    apart.Add($"{name}: {here}, and {core.Reference.Id}");
                }
            }
        }

        apart.Should().BeEquivalentTo(
            "County council: Kent County Council upper-tier-authority, and county-council",
            "Police body: Kent Police chief-officer-of-police, and police-body");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Kind_OfEveryName_IsWhatFindSaysOrNone(bool wales)
    {
        KindReader kinds = new(EnglandAndWales.Edition.PartnershipKinds, wales);
        List<string> apart = [];
        foreach (PartnershipKind kind in EnglandAndWales.Edition.PartnershipKinds.Where(kind =>
            kind.Extent != (wales ? LegalExtent.England : LegalExtent.Wales)))
        {
            foreach (string name in s_aliases[kind.Id.Value].Append(kind.Abbreviation).OfType<string>().Prepend(kind.Name))
            {
                string? core = EnglandAndWales.FindKnown(name, NameScope.PartnershipKinds).Only?.Reference.Id;
                string? here = kinds.OfType(name).Kind;
                if (core is not null && here != core && !(here is not null && wales && here == KindUses.InWales(core)))
                {
                    apart.Add($"{name}: {here}, and {core}");
                }
            }
        }

        apart.Should().BeEmpty();
    }

    /// <summary>An abbreviation of a body elsewhere may be anything in a map of this area: it is asked.</summary>
    private static bool IsAbbreviationOfAnother(string name, AreaCode area, ForceArea home) => name.Length < 6 && area != home.Code;

    private static string Ground(AreaGazetteer areas, Footprint footprint) => string.Join(' ', areas.Ground(footprint.Areas).Order());

    private static IEnumerable<string> NamesOf(ForceArea area) =>
        s_aliases[area.Code.ToString()].Prepend(area.Name).Append(area.Code.ToString());

    private static IEnumerable<string> ForceNamesOf(ForceArea area) =>
        area.WelshForceName is { } welsh ? [area.ForceName, welsh] : [area.ForceName];

    private static IEnumerable<string> NamesOf(LocalAuthority authority) =>
        s_aliases[authority.Code.ToString()].Prepend(authority.Name).Append(authority.CouncilName).Append(authority.Code.ToString());

    private static IEnumerable<string> CouncilNamesOf(LocalAuthority authority) => [authority.CouncilName, $"{authority.Name} Council"];

    /// <summary>The names in use that the reference data have beside the official ones.</summary>
    private static ILookup<string, string> Aliases()
    {
        System.Reflection.Assembly core = typeof(EnglandAndWales).Assembly;
        using Stream names = core.GetManifestResourceStream(
            core.GetManifestResourceNames().Single(static name => name.EndsWith(".names.json", StringComparison.Ordinal)))!;
        using JsonDocument document = JsonDocument.Parse(names);
        return new[] { "areas", "things" }
            .SelectMany(list => document.RootElement.GetProperty(list).EnumerateArray())
            .SelectMany(static entry => entry.GetProperty("names").EnumerateArray().Select(name =>
                (Id: entry.GetProperty("id").GetString()!, Name: name.GetString()!)))
            .ToLookup(static pair => pair.Id, static pair => pair.Name, StringComparer.Ordinal);
    }
}
