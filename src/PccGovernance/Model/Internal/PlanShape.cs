using NodaTime;

namespace PccGovernance;

/// <summary>What is done with a plan and its earlier versions alike, whatever its kind.</summary>
internal static class PlanShape
{
    /// <summary>The plan with the version that was in force on a day, and those before it.</summary>
    public static TPlan On<TPlan, TPart>(TPlan plan, LocalDate day)
        where TPlan : class, IPlan<TPlan, TPart>
        where TPart : class, IEntity<TPart> =>
        plan.EarlierVersions.Where(v => v.ReplacedOn.Earliest > day).MinBy(static v => v.ReplacedOn) is { } version
            ? plan.With(version.Parts, plan.EarlierVersions.Keep(v => v.ReplacedOn.Earliest <= day))
            : plan;

    /// <summary>Narrows a window to the days on which the present version is the one in force.</summary>
    public static void Narrow<TPlan, TPart>(InForceWindow window, TPlan plan)
        where TPlan : class, IPlan<TPlan, TPart>
        where TPart : class, IEntity<TPart>
    {
        foreach (PlanVersion<TPart> version in plan.EarlierVersions)
        {
            window.Narrow(new(version.ReplacedOn.Earliest));
        }
    }

    /// <summary>
    /// Puts every version in its one order, and the versions in theirs: those that are called alike on one day by what they are made of.
    /// </summary>
    public static TPlan InOrder<TPlan, TPart>(this IPlan<TPlan, TPart> plan, Func<TPart, TPart> order)
        where TPlan : class, IPlan<TPlan, TPart>
        where TPart : class, IEntity<TPart>
    {
        ValueList<TPart> parts = plan.Parts.Map(order);
        ValueList<PlanVersion<TPart>> earlier = plan
            .EarlierVersions.Map(v => v with { Parts = v.Parts.Map(order) })
            .Sorted(PlanVersionOrder<TPart>.Comparer);
        return ReferenceEquals(parts, plan.Parts) && ReferenceEquals(earlier, plan.EarlierVersions)
            ? (TPlan)plan
            : plan.With(parts, earlier);
    }

    /// <summary>Goes through what every version refers to.</summary>
    public static TPlan Walked<TPlan, TPart>(
        this IPlan<TPlan, TPart> plan,
        ReferenceWalk walk,
        Func<ValueList<TPart>, ReferenceWalk, ValueList<TPart>> each)
        where TPlan : class, IPlan<TPlan, TPart>
        where TPart : class, IEntity<TPart>
    {
        ValueList<TPart> parts = each(plan.Parts, walk);
        ValueList<PlanVersion<TPart>> earlier = walk.Earlier(
            plan.EarlierVersions,
            (v, within) => each(v.Parts, within) is var own && ReferenceEquals(own, v.Parts) ? v : v with { Parts = own });
        return ReferenceEquals(parts, plan.Parts) && ReferenceEquals(earlier, plan.EarlierVersions)
            ? (TPlan)plan
            : plan.With(parts, earlier);
    }
}
