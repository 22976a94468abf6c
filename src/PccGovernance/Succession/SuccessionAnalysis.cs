using NodaTime;

namespace PccGovernance.Succession;

/// <summary>
/// Says what ends, moves or is left without a home when who governs policing changes: functions, seats, chairs, plans, grants, agreements,
/// staff, panels, and councils that are reorganised.
/// </summary>
/// <remarks>
/// Pure: equal arguments give equal reports. What is law and what is announced are never mixed: <see cref="SuccessionOptions.Basis"/> asks
/// for one of them, and everything of a projection says that it is one. Nothing here is legal advice.
/// </remarks>
public static class SuccessionAnalysis
{
    /// <summary>Looks from a day to a later one.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day whose bodies, seats, plans and agreements are looked at.</param>
    /// <param name="options">The later day, the areas, and whether to go by the law or by what is announced.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    /// <exception cref="ArgumentException">The options are not sound; the message lists every problem.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SuccessionReport Analyse(Landscape landscape, LocalDate asOf, SuccessionOptions options, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(options);
        OptionProblems.Throw(options.FindProblems(landscape, asOf), nameof(options));
        Landscape inForce = landscape.AsOf(asOf);
        return new()
        {
            AsOf = asOf,
            Options = options,
            Areas = execution.Each(AreasOf(inForce, options))
                .Select(area => new AreaPass(landscape, inForce, area, asOf, options).Run())
                .ToValueList(),
        };
    }

    /// <summary>
    /// What is announced of a force area and can hold there: what is to come where a mayor follows is not told of one where none is in
    /// prospect, nor the other way round. A landscape that records no announcement is asked of its edition. Nothing of it is law.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="area">The force area.</param>
    /// <param name="asOf">The day: what was announced later is not told.</param>
    /// <exception cref="ArgumentException">The area is no force area of the edition.</exception>
    public static ValueList<AnnouncedChange> AnnouncedFor(Landscape landscape, AreaCode area, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        LocalDate until = asOf < SuccessionFacts.FirstDayAfter ? SuccessionFacts.FirstDayAfter : asOf;
        SuccessionOptions options = new() { Until = until, Basis = SuccessionBasis.Announced, Areas = [area] };
        OptionProblems.Throw(options.FindProblems(landscape, asOf), nameof(area));
        return new AreaChangeFinder(landscape, landscape.Geography.ForceArea(area)!, asOf, options).Applying().ToValueList();
    }

    /// <summary>The areas asked for or, where none are, those that the landscape's bodies govern or its boards cover.</summary>
    private static IEnumerable<ForceArea> AreasOf(Landscape inForce, SuccessionOptions options)
    {
        Geography map = inForce.Geography;
        if (!options.Areas.IsEmpty)
        {
            return options.Areas.Distinct().Order().Select(code => map.ForceArea(code)!);
        }

        AreaCode[] governed = [.. inForce.LocalPolicingBodies.Select(static body => body.ForceArea).Distinct()];
        return (governed.Length > 0
                ? governed.Select(code => map.ForceArea(code)!)
                : inForce.Partnerships.SelectMany(board => map.ForceAreasOf(board.Footprint)).Distinct())
            .OrderBy(static area => area.Code);
    }
}
