using NodaTime;
using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Benchmarks;

/// <summary>The search for the facts of requirements in plain LINQ, without an index: less than what the analysis does with them.</summary>
internal static class PlainStatute
{
    /// <summary>Who governs, and so many filings for each authority and force area, of kinds in turn.</summary>
    public static Landscape Country(int filings)
    {
        string[] kinds = [.. StatutoryRequirements.All.SelectMany(static requirement => requirement.Filings).Distinct()];
        AreaCode[] areas = [.. EnglandAndWales.Geography.ForceAreas.Select(static area => area.Code),
            .. EnglandAndWales.Geography.Authorities.Select(static area => area.Code)];
        return Landscape.Create(EnglandAndWales.Edition, new()
        {
            LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies,
            Filings = areas.SelectMany((area, place) => Enumerable.Range(0, filings).Select(i => new Filing
            {
                Id = new($"filing-{place}-{i}"),
                Kind = kinds[((place * filings) + i) % kinds.Length],
                Footprint = Footprint.Of(area),
                FinancialYear = 2025,
                Steps = [new() { Kind = "published", On = PartialDate.Parse("2026-05-01"), With = ["panel"] },
                    new() { Kind = "issued", On = PartialDate.Parse("2025-03-10") }],
                Facts = [new() { Name = "policing", Holds = true }],
            })).ToValueList(),
        });
    }

    /// <summary>How many filings the requirements would read.</summary>
    public static int FilingsRead(Landscape landscape, LocalDate asOf)
    {
        Geography map = landscape.Geography.AsOf(asOf);
        return StatutoryRequirements.All.Sum(requirement => map.ForceAreas.Sum(area => Subjects(map, area, requirement.Role).Sum(subject =>
            landscape.Filings.Count(filing => requirement.Filings.Contains(filing.Kind) && filing.Footprint.Areas.Contains(subject)))));
    }

    private static IEnumerable<AreaCode> Subjects(Geography map, ForceArea area, StatutoryRole role) => role switch
    {
        StatutoryRole.LocalArea =>
            map.Authorities.Where(authority => authority.ForceArea == area.Code && !authority.IsCounty)
                .Select(static authority => authority.Code),
        StatutoryRole.Council =>
            map.Authorities.Where(authority => authority.ForceArea == area.Code).Select(static authority => authority.Code),
        StatutoryRole.UpperTier =>
            map.Authorities.Where(authority => authority.ForceArea == area.Code && authority.IsUpperTier)
                .Select(static authority => authority.Code),
        StatutoryRole.County =>
            map.Authorities.Where(authority => authority.ForceArea == area.Code && authority.IsCounty)
                .Select(static authority => authority.Code),
        _ => [area.Code],
    };
}
