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
        Identifiers(_contents.PoliceAndCrimePlans, "policeAndCrimePlans", static p => p.Id);
        HashSet<Id<PlanPriority>> objectives = [];
        for (int i = 0; i < _contents.PoliceAndCrimePlans.Count; i++)
        {
            PoliceAndCrimePlan plan = _contents.PoliceAndCrimePlans[i];
            string at = At("policeAndCrimePlans", i);
            string holder = $"The Police and Crime Plan '{plan.Id}'";
            Text(plan.Name, at, "name", holder);
            Area(plan.ForceArea, AreaLevel.ForceArea, at, "forceArea", holder);
            Period(plan.Period, at, "period", holder);
            Known(plan.Provenance, at, holder);
            for (int j = 0; j < plan.Objectives.Count; j++)
            {
                string within = Within(at, "objectives", j);
                PlanPriority objective = plan.Objectives[j];
                string priorityHolder = $"The plan priority '{objective.Id}'";
                Identifier(objective.Id, objectives, within);
                Text(objective.Text, within, "text", priorityHolder);
                References(objective.Themes, _known.Themes, within, "themes", priorityHolder);
                Known(objective.Provenance, within, priorityHolder);
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
            string at = At("corporatePlans", i);
            string holder = $"The corporate plan '{plan.Id}'";
            Text(plan.Name, at, "name", holder);
            Reference(plan.Owner, _known.Organisations, at, "owner", holder);
            Reference(plan.Delivers, _known.Plans, at, "delivers", holder);
            Period(plan.Period, at, "period", holder);
            Known(plan.Provenance, at, holder);
            for (int j = 0; j < plan.Priorities.Count; j++)
            {
                CorporatePriority priority = plan.Priorities[j];
                string within = Within(at, "priorities", j);
                string priorityHolder = $"The corporate priority '{priority.Id}'";
                Identifier(priority.Id, priorities, within);
                Text(priority.Text, within, "text", priorityHolder);
                References(priority.Themes, _known.Themes, within, "themes", priorityHolder);
                References(priority.Serves, _known.PlanPriorities, within, "serves", priorityHolder);
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
            string at = At("businessPlans", i);
            string holder = $"The business plan '{plan.Id}'";
            Text(plan.Name, at, "name", holder);
            Reference(plan.Owner, _known.Organisations, at, "owner", holder);
            Period(plan.Period, at, "period", holder);
            Known(plan.Provenance, at, holder);
            for (int j = 0; j < plan.Strands.Count; j++)
            {
                string inStrand = Within(at, "strands", j);
                Identifier(plan.Strands[j].Id, strands, inStrand);
                Text(plan.Strands[j].Name, inStrand, "name", $"The strand '{plan.Strands[j].Id}'");
                for (int k = 0; k < plan.Strands[j].Priorities.Count; k++)
                {
                    BusinessPriority priority = plan.Strands[j].Priorities[k];
                    string inPriority = Within(inStrand, "priorities", k);
                    Identifier(priority.Id, priorities, inPriority);
                    CheckBusinessPriority(priority, inPriority);
                    for (int l = 0; l < priority.Deliverables.Count; l++)
                    {
                        CheckDeliverable(priority.Deliverables[l], Within(inPriority, "deliverables", l), deliverables, milestones);
                    }
                }
            }
        }
    }

    private void CheckBusinessPriority(BusinessPriority priority, string at)
    {
        string holder = $"The business plan priority '{priority.Id}'";
        Text(priority.Text, at, "text", holder);
        Reference(priority.Portfolio, _known.Portfolios, at, "portfolio", holder);
        References(priority.Themes, _known.Themes, at, "themes", holder);
    }

    private void CheckDeliverable(Deliverable deliverable, string at, HashSet<Id<Deliverable>> deliverables, HashSet<Id<Milestone>> milestones)
    {
        Identifier(deliverable.Id, deliverables, at);
        Text(deliverable.Text, at, "text", $"The deliverable '{deliverable.Id}'");
        Reference(deliverable.Owner, _known.Organisations, at, "owner", $"The deliverable '{deliverable.Id}'");
        for (int i = 0; i < deliverable.Milestones.Count; i++)
        {
            string within = Within(at, "milestones", i);
            Identifier(deliverable.Milestones[i].Id, milestones, within);
            CheckMilestone(deliverable.Milestones[i], within);
        }
    }

    private void CheckMilestone(Milestone milestone, string at)
    {
        string holder = $"The milestone '{milestone.Id}'";
        Text(milestone.Text, at, "text", holder);
        Known(milestone.Provenance, at, holder);
        Enumeration(milestone.Status, at, "status", holder);
        InOrder(milestone.Start, milestone.OriginalDue, at, "originalDue", holder, "its start on", "its original date on");
        InOrder(milestone.Start, milestone.CompletedOn, at, "completedOn", holder, "its start on", "its completion on");
        if (milestone.CompletedOn is not null && milestone.Status != MilestoneStatus.Complete)
        {
            _errors.Add(
                LandscapeErrorKind.Contradiction,
                $"{at}.completedOn",
                $"{holder} has a completion date and the status '{milestone.Status}': make the status 'Complete' or leave the date out.");
        }

        for (int i = 0; i < milestone.Reports.Count; i++)
        {
            MilestoneReport report = milestone.Reports[i];
            string within = Within(at, "reports", i);
            string reportHolder = $"Report {i} of the milestone '{milestone.Id}'";
            Range(report.Progress, 0, 1, within, "progress", reportHolder, "a progress");
            Range(report.PlannedProgress, 0, 1, within, "plannedProgress", reportHolder, "a planned progress");
            Reference(report.ReportedBy, _known.Posts, within, "reportedBy", reportHolder);
            if (report.Rag is { } rag)
            {
                Enumeration(rag, within, "rag", reportHolder);
            }
        }
    }
}
