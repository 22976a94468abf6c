using System.Collections.Frozen;

namespace PccGovernance.Duplication;

/// <summary>
/// Which kinds of organisation the law means where it names a wider class: district and county councils are local authorities.
/// </summary>
/// <remarks>A combined authority is no local authority of that list, and its mayor none either.</remarks>
internal static class MemberClasses
{
    private static readonly FrozenDictionary<string, string[]> s_narrower = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        // Crime and Disorder Act 1998 s.5(4): in England a county council, a district council, a London borough council, the Common Council
        // of the City.
        ["local-authority"] = ["district-council", "county-council", "upper-tier-authority"],
        ["county-council"] = ["upper-tier-authority"],
        ["upper-tier-authority"] = ["county-council"],
        ["nhs"] = ["nhs-trust", "integrated-care-board", "local-health-board"],
        ["police-body"] = ["chief-officer-of-police", "local-policing-body"],
        ["policing-or-criminal-justice"] = ["chief-officer-of-police", "local-policing-body", "crown-prosecution-service",
            "courts-service", "probation", "prison-service", "youth-offending-team"],
        ["victim-representative"] = ["victim-services", "lived-experience"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A required kind and every kind that it takes in on this ground.</summary>
    public static IEnumerable<Id<OrganisationKind>> Of(Id<OrganisationKind> required, bool hasTwoTiers)
    {
        yield return required;
        foreach (string narrower in s_narrower.GetValueOrDefault(required.Value) ?? [])
        {
            yield return new(narrower);
        }

        // Where there is one tier, the one council has the functions of both.
        if (!hasTwoTiers && required.Value is "upper-tier-authority" or "county-council" or "district-council")
        {
            yield return new("local-authority");
        }
    }
}
