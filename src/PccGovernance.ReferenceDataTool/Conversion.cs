using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Reference;

namespace PccGovernance.ReferenceDataTool;

/// <summary>
/// Turns source rows into the documents of the package. Sentences of the source are left behind: only facts and addresses are taken.
/// </summary>
internal static partial class Conversion
{
    public static GeographyDocument Geography(SourceTables source, EditionName edition)
    {
        ILookup<string, string> authoritiesOf = source.Links.ToLookup(
            static l => l.Required("csp_code"),
            static l => l.Required("lad_code"),
            StringComparer.Ordinal);
        return new()
        {
            Edition = edition.Id,
            Version = edition.Version,
            Vintage = edition.Vintage,
            ForceAreas = Sort(source.ForceAreas.Select(ForceArea), static a => a.Code),
            Authorities = Sort(source.Authorities.Select(Authority), static a => a.Code),
            CommunitySafetyAreas = Sort(
                source.CommunitySafetyAreas.Select(row => CommunitySafetyArea(row, authoritiesOf)),
                static a => a.Code),
            OtherAreas = OtherAreas(source),
        };
    }

    public static GoverningBodiesDocument GoverningBodies(SourceTables source) => new()
    {
        Bodies =
        [
            .. source.GoverningBodies
                .GroupBy(static row => row.Required("pfa_code"), StringComparer.Ordinal)
                .OrderBy(static area => area.Key, StringComparer.Ordinal)
                .SelectMany(static area => area.OrderBy(static row => row["from"], StringComparer.Ordinal).Select(GoverningBody)),
        ],
    };

    public static PartnershipKindsDocument PartnershipKinds(SourceTables source) =>
        new() { Kinds = Sort(source.PartnershipKinds.Select(PartnershipKind), static k => k.Id) };

    private static ForceAreaEntry ForceArea(SourceRow row) => new()
    {
        Code = row.Required("pfa_code"),
        Name = row.Required("area_name"),
        ForceName = row.Required("force_name"),
        WelshForceName = row.Optional("force_name_cy"),
        PoliceUkId = row.Required("police_uk_id"),
        Country = Country(row),
        Region = row.Optional("ons_region_code"),
    };

    private static AuthorityEntry Authority(SourceRow row) => new()
    {
        Code = row.Required("code"),
        Name = row.Required("name"),
        CouncilName = row.Required("council_name"),
        Type = row.Required("type"),
        Country = Country(row),
        County = row.Optional("county_code"),
        Region = row.Optional("region_code"),
        ForceArea = row.Required("pfa_code"),
        FireArea = row.Optional("fra_code"),
        LocalHealthBoard = row.Optional("lhb_code"),
        RecodedAs = row.Optional("code_from_april_2025"),
    };

    private static CommunitySafetyAreaEntry CommunitySafetyArea(SourceRow row, ILookup<string, string> authoritiesOf) => new()
    {
        Code = row.Required("csp_code"),
        Name = row.Required("name"),
        ForceArea = row.Required("pfa_code"),
        Country = Country(row),
        Authorities = Sort(authoritiesOf[row.Required("csp_code")], static code => code),
    };

    private static NamedAreaEntry[] OtherAreas(SourceTables source)
    {
        string[] levels = ["region", "fra", "lhb"];
        return Sort(
            levels.SelectMany(level => source.Authorities
                    .Where(row => row[$"{level}_code"].Length > 0)
                    .Select(row => new NamedAreaEntry { Code = row.Required($"{level}_code"), Name = row.Required($"{level}_name") }))
                .Distinct(),
            static area => area.Code);
    }

    private static GoverningBodyEntry GoverningBody(SourceRow row, int place) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"body.{row.Required("pfa_code").ToLowerInvariant()}.{place + 1}"),
        ForceArea = row.Required("pfa_code"),
        Kind = row.Required("body_kind"),
        Name = InBrackets().Replace(row.Required("body_name"), string.Empty),
        From = row.Optional("from"),
        To = row.Optional("to"),
        GovernsFire = YesOrNo(row, "fire_governance"),
        Instrument = row.Optional("instrument"),
        Basis = Basis(row),
        Sources = Addresses(row),
    };

    private static PartnershipKindEntry PartnershipKind(SourceRow row) => new()
    {
        Id = row.Required("key"),
        Name = row.Required("name"),
        Abbreviation = row.Optional("abbreviation"),
        Extent = row.Required("country_scope"),
        Statutory = YesOrNo(row, "statutory"),
        BoardInStatute = YesOrNo(row, "board_in_statute"),
        EnactingProvision = row.Optional("enacting_provision"),
        StatutoryMembers = [.. row.Several("statutory_members").Select(Member)],
        UsualMembers = [.. row.Several("usual_members").Select(Member)],
        UsualFootprint = row.Required("usual_footprint"),
        EstablishedYear = row.Optional("year_established") is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
        Basis = Basis(row),
        Sources = Addresses(row),
    };

    private static MemberEntry Member(string token)
    {
        Match parts = MemberToken().Match(token);
        string limit = parts.Groups["limit"].Value;
        return new()
        {
            Kind = parts.Groups["kind"].Value,
            Extent = limit is "E" or "W" ? limit : null,
            TwoTierOnly = string.Equals(limit, "two-tier", StringComparison.Ordinal) ? true : null,
        };
    }

    private static string Country(SourceRow row) => row.Required("country") switch
    {
        "England" => "E92000001",
        "Wales" => "W92000004",
        string other => throw new InvalidDataException($"The country '{other}' is neither England nor Wales."),
    };

    private static bool YesOrNo(SourceRow row, string column) => row.Required(column) switch
    {
        "yes" => true,
        "no" => false,
        string other => throw new InvalidDataException($"The column '{column}' has '{other}': give yes or no."),
    };

    /// <summary>A row of which any part was written from general knowledge counts as assumed; the hand-kept notes say which part.</summary>
    private static string Basis(SourceRow row) => row.Required("source_status") switch
    {
        "found" => "recorded",
        "knowledge" or "mixed" => "assumed",
        string other => throw new InvalidDataException($"The source status '{other}' is not found, knowledge or mixed."),
    };

    private static string[] Addresses(SourceRow row) =>
        [
            .. Address()
                .Matches(row["source"])
                .Select(static m => m.Value.TrimEnd('.'))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static T[] Sort<T>(IEnumerable<T> items, Func<T, string> key) => [.. items.OrderBy(key, StringComparer.Ordinal)];

    [GeneratedRegex(@"\s*\([^)]*\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?<kind>[a-z-]+)(\[(?<limit>E|W|two-tier)\])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MemberToken();

    [GeneratedRegex(
        @"\b([a-z0-9-]+\.)+(uk|com|org|net|wales|town|news)\b(/[A-Za-z0-9./_-]*[A-Za-z0-9])?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Address();
}
