namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckPlans()
    {
        CheckPoliceAndCrimePlans();
        CheckCorporatePlans();
        CheckBusinessPlans();
    }

    private void CheckPoliceAndCrimePlans()
    {
        Identifiers(_contents.PoliceAndCrimePlans, "policeAndCrimePlans", static p => p.Id, _known.Plans);
        HashSet<Id<PlanPriority>> objectives = [];
        for (int i = 0; i < _contents.PoliceAndCrimePlans.Count; i++)
        {
            PoliceAndCrimePlan plan = _contents.PoliceAndCrimePlans[i];
            var at = Site.Of("policeAndCrimePlans", i, "Police and Crime Plan", plan.Id);
            Text(plan.Name, at, "name");
            Area(plan.ForceArea, AreaLevel.ForceArea, at, "forceArea");
            Period(plan.Period, at, "period");
            Known(plan.Provenance, at);
            for (int j = 0; j < plan.Objectives.Count; j++)
            {
                PlanPriority objective = plan.Objectives[j];
                Site within = at.Item("objectives", j, "plan priority", objective.Id);
                Identifier(objective.Id, objectives, within);
                Text(objective.Text, within, "text");
                References(objective.Themes, _known.Themes, within, "themes");
                Known(objective.Provenance, within);
            }
        }
    }

    private void CheckCorporatePlans()
    {
        Identifiers(_contents.CorporatePlans, "corporatePlans", static p => p.Id);
        HashSet<Id<CorporatePriority>> priorities = [];
        for (int i = 0; i < _contents.CorporatePlans.Count; i++)
        {
            CorporatePlan plan = _contents.CorporatePlans[i];
            var at = Site.Of("corporatePlans", i, "corporate plan", plan.Id);
            Text(plan.Name, at, "name");
            Reference(plan.Owner, _known.Organisations, at, "owner");
            Reference(plan.Delivers, _known.Plans, at, "delivers");
            Period(plan.Period, at, "period");
            Known(plan.Provenance, at);
            for (int j = 0; j < plan.Priorities.Count; j++)
            {
                CorporatePriority priority = plan.Priorities[j];
                Site within = at.Item("priorities", j, "corporate priority", priority.Id);
                Identifier(priority.Id, priorities, within);
                Text(priority.Text, within, "text");
                References(priority.Themes, _known.Themes, within, "themes");
                References(priority.Serves, _known.PlanPriorities, within, "serves");
            }
        }
    }

    private void CheckBusinessPlans()
    {
        Identifiers(_contents.BusinessPlans, "businessPlans", static p => p.Id);
        HashSet<Id<Strand>> strands = [];
        HashSet<Id<BusinessPriority>> priorities = [];
        HashSet<Id<Deliverable>> deliverables = [];
        HashSet<Id<Milestone>> milestones = [];
        for (int i = 0; i < _contents.BusinessPlans.Count; i++)
        {
            BusinessPlan plan = _contents.BusinessPlans[i];
            var at = Site.Of("businessPlans", i, "business plan", plan.Id);
            Text(plan.Name, at, "name");
            Reference(plan.Owner, _known.Organisations, at, "owner");
            Period(plan.Period, at, "period");
            Known(plan.Provenance, at);
            for (int j = 0; j < plan.Strands.Count; j++)
            {
                Strand strand = plan.Strands[j];
                Site inStrand = at.Item("strands", j, "strand", strand.Id);
                Identifier(strand.Id, strands, inStrand);
                Text(strand.Name, inStrand, "name");
                for (int k = 0; k < strand.Priorities.Count; k++)
                {
                    BusinessPriority priority = strand.Priorities[k];
                    Site inPriority = inStrand.Item("priorities", k, "business plan priority", priority.Id);
                    Identifier(priority.Id, priorities, inPriority);
                    CheckBusinessPriority(priority, inPriority);
                    for (int l = 0; l < priority.Deliverables.Count; l++)
                    {
                        Deliverable deliverable = priority.Deliverables[l];
                        CheckDeliverable(deliverable, inPriority.Item("deliverables", l, "deliverable", deliverable.Id), deliverables, milestones);
                    }
                }
            }
        }
    }

    private void CheckBusinessPriority(BusinessPriority priority, Site at)
    {
        Text(priority.Text, at, "text");
        Reference(priority.Portfolio, _known.Portfolios, at, "portfolio");
        References(priority.Themes, _known.Themes, at, "themes");
    }

    private void CheckDeliverable(Deliverable deliverable, Site at, HashSet<Id<Deliverable>> deliverables, HashSet<Id<Milestone>> milestones)
    {
        Identifier(deliverable.Id, deliverables, at);
        Text(deliverable.Text, at, "text");
        Reference(deliverable.Owner, _known.Organisations, at, "owner");
        for (int i = 0; i < deliverable.Milestones.Count; i++)
        {
            Milestone milestone = deliverable.Milestones[i];
            Site within = at.Item("milestones", i, "milestone", milestone.Id);
            Identifier(milestone.Id, milestones, within);
            CheckMilestone(milestone, within);
        }
    }

    private void CheckMilestone(Milestone milestone, Site at)
    {
        Text(milestone.Text, at, "text");
        Known(milestone.Provenance, at);
        Enumeration(milestone.Status, at, "status");
        InOrder(milestone.Start, milestone.OriginalDue, at, "originalDue", "its start on", "its original date on");
        InOrder(milestone.Start, milestone.CompletedOn, at, "completedOn", "its start on", "its completion on");
        if (milestone.CompletedOn is not null && milestone.Status != MilestoneStatus.Complete)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                "completedOn",
                $"has a completion date and the status '{milestone.Status}': make the status 'Complete' or leave the date out.");
        }

        Site within = at.FirstOf("reports", "Report");
        for (int i = 0; i < milestone.Reports.Count; i++)
        {
            MilestoneReport report = milestone.Reports[i];
            within.Index = i;
            Range(report.Progress, 0, 1, within, "progress", "a progress");
            Range(report.PlannedProgress, 0, 1, within, "plannedProgress", "a planned progress");
            Reference(report.ReportedBy, _known.Posts, within, "reportedBy");
            if (report.Rag is { } rag)
            {
                Enumeration(rag, within, "rag");
            }
        }
    }
}
