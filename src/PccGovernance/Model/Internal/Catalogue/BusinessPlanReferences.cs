namespace PccGovernance;

/// <summary>Goes through what a business plan refers to. Of a hundred thousand milestones, one that stays as it is is not copied.</summary>
internal static class BusinessPlanReferences
{
    public static BusinessPlan Walked(BusinessPlan plan, ReferenceWalk walk) =>
        IsIdle(walk) ? plan : PlanShape.Walked(plan, walk, Walked) with { Owner = walk.Organisations.One(plan.Owner, "owner") };

    /// <summary>Whether whatever a plan can name stays, so that it need not be looked through.</summary>
    private static bool IsIdle(ReferenceWalk walk) =>
        walk.Organisations.IsIdle && walk.Posts.IsIdle && walk.Themes.IsIdle && walk.Of<Portfolio>().IsIdle && walk.Of<Milestone>().IsIdle;

    private static ValueList<Strand> Walked(ValueList<Strand> strands, ReferenceWalk walk) =>
        walk.Entities(
            strands,
            "strands",
            "strand",
            static (s, within) => s with { Priorities = within.Entities(s.Priorities, "priorities", "business plan priority", Walked) });

    private static BusinessPriority Walked(BusinessPriority priority, ReferenceWalk walk) =>
        priority with
        {
            Portfolio = walk.Of<Portfolio>().One(priority.Portfolio, "portfolio"),
            Themes = walk.Themes.Many(priority.Themes, "themes"),
            Deliverables = walk.Entities(priority.Deliverables, "deliverables", "deliverable", static (d, within) => d with
            {
                Owner = within.Organisations.One(d.Owner, "owner"),
                Milestones = within.Entities(d.Milestones, "milestones", "milestone", Walked),
            }),
        };

    private static Milestone Walked(Milestone milestone, ReferenceWalk walk)
    {
        ValueList<Id<Milestone>> dependsOn = walk.Of<Milestone>().Many(milestone.DependsOn, "dependsOn");
        ValueList<DueDateChange> changes = walk.Parts(milestone.DateChanges, "dateChanges", Walked);
        ValueList<MilestoneReport> reports = walk.Parts(milestone.Reports, "reports", Walked, "Report");
        ValueList<RagOverride> overrides = walk.Parts(milestone.Overrides, "overrides", Walked);
        ValueList<PlanAction> actions = walk.Entities(milestone.Actions, "actions", "plan action", Walked);
        bool stays =
            ReferenceEquals(dependsOn, milestone.DependsOn)
            && ReferenceEquals(changes, milestone.DateChanges)
            && ReferenceEquals(reports, milestone.Reports)
            && ReferenceEquals(overrides, milestone.Overrides)
            && ReferenceEquals(actions, milestone.Actions);
        return stays
            ? milestone
            : milestone with
            {
                DependsOn = dependsOn,
                DateChanges = changes,
                Reports = reports,
                Overrides = overrides,
                Actions = actions,
            };
    }

    private static DueDateChange Walked(DueDateChange change, ReferenceWalk walk) =>
        walk.Posts.One(change.AgreedBy, "agreedBy") is var post && post == change.AgreedBy ? change : change with { AgreedBy = post };

    private static MilestoneReport Walked(MilestoneReport report, ReferenceWalk walk) =>
        walk.Posts.One(report.ReportedBy, "reportedBy") is var post && post == report.ReportedBy
            ? report
            : report with
            {
                ReportedBy = post,
            };

    private static RagOverride Walked(RagOverride set, ReferenceWalk walk) =>
        walk.Posts.One(set.Author, "author") is var post && post == set.Author ? set : set with { Author = post };

    public static PlanAction Walked(PlanAction action, ReferenceWalk walk)
    {
        Id<Post>? post = walk.Posts.One(action.Owner, "owner");
        Id<Organisation>? organisation = walk.Organisations.One(action.OwnerOrganisation, "ownerOrganisation");
        bool stays = post == action.Owner && organisation == action.OwnerOrganisation;
        return stays ? action : action with { Owner = post, OwnerOrganisation = organisation };
    }
}
