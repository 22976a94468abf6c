using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>The fire and rescue services.</content>
internal sealed partial class OrganisationGazetteer
{
    private void AddFire(Geography geography)
    {
        AreaCode[] home = [.. _areas.LocalAuthorities.Select(static authority => authority.FireArea).OfType<AreaCode>().Distinct()];
        foreach (NamedArea area in geography.OtherAreas.Where(static area => area.Code.Level == AreaLevel.FireArea))
        {
            OrganisationMeaning fire = new()
            {
                Name = $"{area.Name} Fire and Rescue Service",
                Kind = KindUses.Fire,
                Area = Footprint.Of(area.Code),
            };
            AddFireNames(area.Name, fire);

            if (home.Contains(area.Code))
            {
                foreach (string part in PartsOf(area.Name))
                {
                    AddFireNames(part, fire with { Score = 0.85m, Reason = Statement.Of("import.body.one-of-area") });
                }

                foreach (string initials in (string[])[TextKey.Initials(area.Name), TextKey.AllInitials(area.Name)])
                {
                    AddInitials(initials + "frs", fire with { Reason = Statement.Of("import.body.initials") });
                    AddInitials(initials + "fra", fire with { Reason = Statement.Of("import.body.initials") });
                    AddInitials(initials + "fs", fire with { Reason = Statement.Of("import.body.initials") });
                }

                foreach (
                    string name in (string[])
                        [
                            "fire",
                            "fire service",
                            "fire and rescue",
                            "fire and rescue service",
                            "frs",
                            "fra",
                            "fire and rescue authority",
                            "fire authority",
                            "tan",
                            "gwasanaeth tan",
                            "gwasanaeth tan ac achub",
                            "y gwasanaeth tan",
                        ])
                {
                    Add(name, fire with { Reason = Statement.Of("import.body.one-of-area") });
                }
            }
        }
    }

    private void AddFireNames(string place, OrganisationMeaning fire)
    {
        foreach (
            string name in (string[])
                [
                    $"{place} Fire and Rescue Service",
                    $"{place} Fire and Rescue",
                    $"{place} Fire",
                    $"{place} FRS",
                    $"{place} FRA",
                    $"{place} Fire Service",
                    $"{place} Fire & Rescue Authority",
                    $"Gwasanaeth Tân {place}",
                ])
        {
            Add(name, fire);
        }
    }

    /// <summary>The places of a name of several: a service of two counties is called by either.</summary>
    private static string[] PartsOf(string name) =>
        name.Split([" & ", " and ", ", "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } parts
            ? parts
            : [];
}
