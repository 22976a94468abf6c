using NodaTime;

namespace PccGovernance;

/// <summary>Takes the version of each plan that is in force on a day, without those that are named in it and are not.</summary>
/// <remarks>What was reported is all kept: the analyses take what is known on their day. Of a hundred thousand milestones, one that stays as it is is not copied.</remarks>
/// <param name="date">The day.</param>
/// <param name="organisation">An organisation if it is in force.</param>
/// <param name="post">A post if it is in force.</param>
/// <param name="portfolio">A portfolio if it is in force.</param>
/// <param name="areAllNamed">Whether all of these are: then a plan names nothing that is not.</param>
internal sealed class PlansInForce(
    LocalDate date, Func<Id<Organisation>?, Id<Organisation>?> organisation, Func<Id<Post>?, Id<Post>?> post, Func<Id<Portfolio>?, Id<Portfolio>?> portfolio, bool areAllNamed)
{
    public static PoliceAndCrimePlan On(PoliceAndCrimePlan plan, LocalDate date) =>
        VersionOn(date, plan.EarlierVersions, static v => v.ReplacedOn) is var (version, earlier) ? plan with { Objectives = version.Objectives, EarlierVersions = earlier } : plan;

    public static CorporatePlan On(CorporatePlan plan, LocalDate date) =>
        VersionOn(date, plan.EarlierVersions, static v => v.ReplacedOn) is var (version, earlier) ? plan with { Priorities = version.Priorities, EarlierVersions = earlier } : plan;

    public PoliceAndCrimePlan On(PoliceAndCrimePlan plan) =>
        plan with { Objectives = plan.Objectives.Map(On), EarlierVersions = plan.EarlierVersions.Map(v => v with { Objectives = v.Objectives.Map(On) }) };

    public ValueList<BusinessPlan> On(ValueList<BusinessPlan> plans)
    {
        ValueList<BusinessPlan> versions = plans.Keep(p => p.Period.Contains(date)).Map(Version);
        if (areAllNamed && ReferenceEquals(versions, plans))
        {
            return plans;
        }

        HashSet<Id<Milestone>> milestones = [.. PlanTree.MilestonesOf(versions.SelectMany(static p => p.Strands)).Select(static m => m.Id)];
        return versions.Map(plan => plan with
        {
            Owner = organisation(plan.Owner),
            Strands = plan.Strands.Map(strand => On(strand, milestones)),
            EarlierVersions = plan.EarlierVersions.Map(version => version with { Strands = version.Strands.Map(strand => On(strand, null)) }),
        });
    }

    /// <summary>The version that is in force on a day, with those before it; <c>null</c> when it is the present one.</summary>
    private static (T Version, ValueList<T> Earlier)? VersionOn<T>(LocalDate date, ValueList<T> versions, Func<T, LocalDate> replacedOn)
        where T : class =>
        versions.Where(v => replacedOn(v) > date).MinBy(replacedOn) is { } version ? (version, versions.Keep(v => replacedOn(v) <= date)) : null;

    private BusinessPlan Version(BusinessPlan plan) =>
        VersionOn(date, plan.EarlierVersions, static v => v.ReplacedOn) is var (version, earlier) ? plan with { Strands = version.Strands, EarlierVersions = earlier } : plan;

    private PlanPriority On(PlanPriority objective) =>
        objective.Grants.IsEmpty ? objective : objective with { Grants = objective.Grants.Map(grant => grant with { Recipient = organisation(grant.Recipient) }) };

    /// <summary>Milestones of an earlier version wait for others of it, which are all there.</summary>
    private Strand On(Strand strand, HashSet<Id<Milestone>>? milestones) =>
        strand with
        {
            Priorities = strand.Priorities.Map(priority => priority with
            {
                Portfolio = portfolio(priority.Portfolio),
                Deliverables = priority.Deliverables.Map(deliverable => deliverable with
                {
                    Owner = organisation(deliverable.Owner),
                    Milestones = deliverable.Milestones.Map(milestone => On(milestone, milestones)),
                }),
            }),
        };

    private Milestone On(Milestone milestone, HashSet<Id<Milestone>>? milestones)
    {
        ValueList<Id<Milestone>> dependsOn = milestones is null ? milestone.DependsOn : milestone.DependsOn.Keep(milestones.Contains);
        ValueList<DueDateChange> changes = milestone.DateChanges.Map(c => post(c.AgreedBy) == c.AgreedBy ? c : c with { AgreedBy = null });
        ValueList<MilestoneReport> reports = milestone.Reports.Map(r => post(r.ReportedBy) == r.ReportedBy ? r : r with { ReportedBy = null });
        ValueList<RagOverride> overrides = milestone.Overrides.Map(o => post(o.Author) == o.Author ? o : o with { Author = null });
        ValueList<PlanAction> actions = milestone.Actions.Map(a => post(a.Owner) == a.Owner ? a : a with { Owner = null });
        bool stays = ReferenceEquals(dependsOn, milestone.DependsOn) && ReferenceEquals(changes, milestone.DateChanges) && ReferenceEquals(reports, milestone.Reports)
            && ReferenceEquals(overrides, milestone.Overrides) && ReferenceEquals(actions, milestone.Actions);
        return stays ? milestone : milestone with { DependsOn = dependsOn, DateChanges = changes, Reports = reports, Overrides = overrides, Actions = actions };
    }
}
