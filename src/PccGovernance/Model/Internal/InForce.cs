using NodaTime;

namespace PccGovernance;

/// <summary>Takes from a landscape's contents what is in force on a day.</summary>
internal static class InForce
{
    public static LandscapeContents On(LandscapeContents all, LocalDate date)
    {
        InForceWalk inForce = new(all, date);
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Keep(inForce);
        }

        KeepPartsOfPlans(inForce, all);
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.KeepRest(inForce);
        }

        return inForce.Contents;
    }

    /// <summary>Where all things of a kind are in force, so is every one that is referred to, and none is looked up.</summary>
    public static void Keep<T>(this ReferenceWalk walk, ValueList<T> all, ValueList<T> kept)
        where T : class, IEntity<T>
    {
        if (!ReferenceEquals(kept, all))
        {
            Keep(walk, kept);
        }
    }

    private static void Keep<T>(ReferenceWalk walk, IEnumerable<T> kept)
        where T : class, IEntity<T>
    {
        HashSet<Id<T>> ids = [.. kept.Select(static item => item.Id)];
        walk.Of<T>().Visit = (id, _) => ids.Contains(id) ? id : null;
    }

    private static void KeepPartsOfPlans(InForceWalk inForce, LandscapeContents all)
    {
        if (!ReferenceEquals(inForce.Contents.PoliceAndCrimePlans, all.PoliceAndCrimePlans))
        {
            Keep(inForce.Walk, inForce.Contents.PoliceAndCrimePlans.SelectMany(static p => p.Objectives));
        }

        if (!ReferenceEquals(inForce.Contents.BusinessPlans, all.BusinessPlans))
        {
            // Milestones of an earlier version wait for others of it, which are all there.
            HashSet<Id<Milestone>> milestones = [.. PlanTree.MilestonesOf(inForce.Contents.BusinessPlans.SelectMany(static p => p.Strands)).Select(static m => m.Id)];
            inForce.Walk.Of<Milestone>().Visit = (id, _) => inForce.Walk.IsEarlier || milestones.Contains(id) ? id : null;
        }
    }
}
