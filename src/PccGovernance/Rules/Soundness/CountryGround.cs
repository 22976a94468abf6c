using NodaTime;

namespace PccGovernance.Rules;

/// <summary>The part of a landscape that a rule of one country may look at.</summary>
internal static class CountryGround
{
    /// <summary>What is in force and on the ground of a country, or on ground that is not known and may be its.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="inForce">What of it is in force on the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="extent">Where the rule applies.</param>
    /// <returns><paramref name="inForce"/> itself where all of it is.</returns>
    public static Landscape Of(Landscape landscape, Landscape inForce, LocalDate asOf, LegalExtent extent)
    {
        if (extent == LegalExtent.EnglandAndWales)
        {
            return inForce;
        }

        Geography map = landscape.Geography;
        FootprintExtent country = map.Resolve(Footprint.Of(extent == LegalExtent.Wales ? AreaCode.Wales : AreaCode.England));
        // What is elsewhere is taken to have ended, so that whatever refers to it is treated as for all that has.
        EffectivePeriod ended = new(null, asOf);
        LandscapeContents contents = landscape.Contents with
        {
            Partnerships = landscape.Contents.Partnerships.Map(board =>
                IsElsewhere(board.Footprint) ? board with { Period = ended } : board),
            Strategies = landscape.Contents.Strategies.Map(strategy =>
                IsElsewhere(strategy.Footprint) ? strategy with { Period = ended } : strategy),
            PoliceAndCrimePlans = landscape.Contents.PoliceAndCrimePlans.Map(plan =>
                IsElsewhere(Footprint.Of(plan.ForceArea)) ? plan with { Period = ended } : plan),
            LocalPolicingBodies = landscape.Contents.LocalPolicingBodies.Map(body =>
                IsElsewhere(Footprint.Of(body.ForceArea)) ? body with { Period = ended } : body),
        };
        return contents == landscape.Contents ? inForce : Landscape.Create(landscape.Edition, contents).AsOf(asOf);

        bool IsElsewhere(Footprint footprint) => !footprint.IsUnknown && !map.Resolve(footprint).Intersects(country);
    }
}
