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

    /// <summary>
    /// Leaves out references to what is not among those kept, which stand in the order of all. Where all are kept, none is looked up.
    /// </summary>
    public static void Keep<T>(this ReferenceWalk walk, ValueList<T> all, ValueList<T> kept)
        where T : class, IEntity<T>
    {
        if (ReferenceEquals(kept, all))
        {
            return;
        }

        // Mostly those that have ended are few beside those that have not.
        HashSet<string> left = [];
        int next = 0;
        foreach (T item in all)
        {
            if (next < kept.Count && kept[next].Id == item.Id)
            {
                next++;
            }
            else
            {
                left.Add(item.Id.Value);
            }
        }

        Func<Id<T>, string, Id<T>?>? before = walk.Of<T>().Visit;
        walk.Of<T>().Visit = (id, member) => left.Contains(id.Value) ? null : before is null ? id : before(id, member);
    }

    private static void KeepPartsOfPlans(InForceWalk inForce, LandscapeContents all)
    {
        if (!ReferenceEquals(inForce.Contents.PoliceAndCrimePlans, all.PoliceAndCrimePlans)
            || all.PoliceAndCrimePlans.Any(static plan => !plan.EarlierVersions.IsEmpty))
        {
            HashSet<Id<PlanPriority>> planPriorities =
            [
                .. inForce.Contents.PoliceAndCrimePlans.SelectMany(static p => p.Priorities).Select(static o => o.Id),
            ];
            inForce.Walk.Of<PlanPriority>().Visit = (id, _) => planPriorities.Contains(id) ? id : null;
        }

        if (!ReferenceEquals(inForce.Contents.BusinessPlans, all.BusinessPlans))
        {
            // Milestones of an earlier version wait for others of it, which are all there.
            HashSet<Id<Milestone>> milestones =
            [
                .. PlanTree.MilestonesOf(inForce.Contents.BusinessPlans.SelectMany(static p => p.Strands)).Select(static m => m.Id),
            ];
            inForce.Walk.Of<Milestone>().Visit = (id, _) => inForce.Walk.IsEarlier || milestones.Contains(id) ? id : null;
        }
    }
}
