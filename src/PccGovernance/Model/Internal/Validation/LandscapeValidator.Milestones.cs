using System.Globalization;
using NodaTime;

namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private void CheckMilestone(Milestone milestone, ErrorLocation deliverable, ErrorLocation at)
    {
        Child(milestone, _tree.Milestones, _tree.Plan, _tree.Version, deliverable, at);
        Text(milestone.Text, at, "text");
        Weight(milestone.Weight, at);
        Known(milestone.Provenance, at);
        Enumeration(milestone.Status, at, "status");
        PartlyKnown(milestone.StatusOn, at, "statusOn");
        PartlyKnown(milestone.Start, at, "start");
        PartlyKnown(milestone.OriginalDue, at, "originalDue");
        PartlyKnown(milestone.CurrentDue, at, "currentDue");
        PartlyKnown(milestone.Forecast, at, "forecast");
        PartlyKnown(milestone.ForecastOn, at, "forecastOn");
        PartlyKnown(milestone.CompletedOn, at, "completedOn");
        InOrder(First(milestone.Start), Last(milestone.OriginalDue), at, "originalDue", "its start on", "its original date on");
        InOrder(First(milestone.Start), Last(milestone.CompletedOn), at, "completedOn", "its start on", "its completion on");
        InOrder(First(milestone.ForecastOn), Last(milestone.Forecast), at, "forecast", "the day on which it was made,", "a forecast of");
        NotYet(First(milestone.CompletedOn), at, "completedOn", "its completion on");
        NotYet(First(milestone.StatusOn), at, "statusOn", "a status of");
        NotYet(First(milestone.ForecastOn), at, "forecastOn", "a forecast made on");
        if (milestone.CompletedOn is not null && milestone.Status != MilestoneStatus.Complete)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                "completedOn",
                $"has a completion date and the status '{milestone.Status}': make the status 'Complete' or leave the date out.");
        }

        CheckKnown(milestone.DependsOn, at);
        if (!milestone.DependsOn.IsEmpty)
        {
            _tree.Waiting.Add((milestone, at));
        }

        CheckDateChanges(milestone, at);
        CheckReports(milestone, at);
        CheckOverrides(milestone, at);
        CheckActions(milestone, at);
        Measures(milestone.Measures, at, _tree.Plan, _tree.Version);
    }

    private void CheckKnown(ValueList<Id<Milestone>> dependsOn, ErrorLocation at)
    {
        for (int i = 0; i < dependsOn.Count; i++)
        {
            if (!_tree.Known.Contains(dependsOn[i]))
            {
                Unknown(_errors, dependsOn[i], at, string.Create(CultureInfo.InvariantCulture, $"dependsOn[{i}]"));
            }
        }
    }

    private void CheckDateChanges(Milestone milestone, ErrorLocation at)
    {
        for (int i = 0; i < milestone.DateChanges.Count; i++)
        {
            DueDateChange change = milestone.DateChanges[i];
            ErrorLocation within = at.Item("dateChanges", i);
            NotEmpty(change.On, within, "on", "has an empty date: give the year at least.");
            PartlyKnown(change.Due, within, "due");
            NotYet(First(change.On), within, "on", "a change of date on");
            Prose(change.Reason, within, "reason");
        }

        if (
            milestone is { CurrentDue: { } current, DateChanges.IsEmpty: false }
            && AreGiven(milestone.DateChanges)
            && milestone.DueAsAt(LocalDate.MaxIsoValue) is { } last
            && last != current)
        {
            Refuse(
                LandscapeErrorKind.Contradiction,
                at,
                "currentDue",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has the current date {current} and was last moved to {last}: make them one or leave the current date out."
                )
            );
        }
    }

    private static bool AreGiven(ValueList<DueDateChange> changes) =>
        changes.All(static c => !c.On.IsEmpty && !c.Due.IsEmpty);

    private void CheckReports(Milestone milestone, ErrorLocation at)
    {
        ErrorLocation within = at.FirstOf("reports", "Report");
        for (int i = 0; i < milestone.Reports.Count; i++)
        {
            MilestoneReport report = milestone.Reports[i];
            within.Index = i;
            NotEmpty(report.On, within, "on", "has an empty date: give the year at least.");
            PartlyKnown(report.Forecast, within, "forecast");
            PartlyKnown(report.EvidenceOn, within, "evidenceOn");
            NotYet(First(report.On), within, "on", "the day");
            Prose(report.Evidence, within, "evidence");
            Prose(report.Reason, within, "reason");
            Period(report.Period, within, "period");
            InOrder(report.Period.From, Last(report.On), within, "on", "the beginning of the time that it reports on,", "the day");
            InOrder(First(report.On), Last(report.Forecast), within, "forecast", "the day of the report,", "a forecast of");
            InOrder(First(report.EvidenceOn), Last(report.On), within, "on", "its evidence of", "the day");
            Range(report.Progress, 0, 1, within, "progress", "a progress");
            Range(report.PlannedProgress, 0, 1, within, "plannedProgress", "a planned progress");
            if (report.Status is { } status)
            {
                Enumeration(status, within, "status");
            }

            if (report.Rag is { } rag)
            {
                Enumeration(rag, within, "rag");
            }

            if (report.Confidence is { } confidence)
            {
                Enumeration(confidence, within, "confidence");
            }
        }
    }

    private void CheckOverrides(Milestone milestone, ErrorLocation at)
    {
        for (int i = 0; i < milestone.Overrides.Count; i++)
        {
            RagOverride set = milestone.Overrides[i];
            ErrorLocation within = at.Item("overrides", i);
            Enumeration(set.Colour, within, "colour");
            Prose(set.Reason, within, "reason");
            NotEmpty(set.On, within, "on", "has an empty date: give the year at least.");
            PartlyKnown(set.ExpiresOn, within, "expiresOn");
            Period(EffectivePeriod.Between(set.On, set.ExpiresOn), within, "expiresOn");
            NotYet(First(set.On), within, "on", "a colour set on");
        }
    }

    private void CheckActions(Milestone milestone, ErrorLocation at)
    {
        CheckActions(milestone.Actions, at);
    }

    private void CheckActions(ValueList<PlanAction> actions, ErrorLocation at)
    {
        for (int i = 0; i < actions.Count; i++)
        {
            PlanAction action = actions[i];
            ErrorLocation within = at.Item("actions", i, "plan action", action.Id);
            Child(action, _tree.Actions, _tree.Plan, _tree.Version, at, within);
            Text(action.Text, within, "text");
            PostOf(action.Owner, action.OwnerOrganisation, within, "owner");
            PartlyKnown(action.Due, within, "due");
            PartlyKnown(action.CompletedOn, within, "completedOn");
            NotYet(First(action.CompletedOn), within, "completedOn", "its completion on");
        }
    }

    private void Measures(ValueList<Measure> measures, ErrorLocation owner, int plan, int version)
    {
        for (int i = 0; i < measures.Count; i++)
        {
            Measure measure = measures[i];
            ErrorLocation at = owner.Item("measures", i, "measure", measure.Id);
            Child(measure, _tree.Measures, plan, version, owner, at);
            Text(measure.Text, at, "text");
            Shown(measure.Unit, at, "unit");
            Enumeration(measure.Direction, at, "direction");
            Known(measure.Provenance, at);
            Measured(measure.Baseline, at, "baseline", "a baseline");
            Measured(measure.Target, at, "target", "a target");
            PartlyKnown(measure.BaselineOn, at, "baselineOn");
            PartlyKnown(measure.TargetOn, at, "targetOn");
            InOrder(EffectivePeriod.Between(measure.BaselineOn, measure.TargetOn), at, "targetOn");
            if (
                measure is { Baseline: { } baseline, Target: { } target }
                && (measure.Direction == MeasureDirection.LowerIsBetter ? target > baseline : target < baseline))
            {
                Refuse(
                    LandscapeErrorKind.Contradiction,
                    at,
                    "target",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"has a target of {target} that is worse than its baseline of {baseline}: correct one of them or the direction."));
            }

            for (int j = 0; j < measure.Readings.Count; j++)
            {
                ErrorLocation within = at.Item("readings", j);
                NotEmpty(measure.Readings[j].On, within, "on", "has an empty date: give the year at least.");
                Prose(measure.Readings[j].Evidence, within, "evidence");
                Measured(measure.Readings[j].Value, within, "value", "a reading");
                NotYet(First(measure.Readings[j].On), within, "on", "a reading of");
            }
        }
    }

    /// <summary>Nothing has happened after the day up to which its plan is recorded.</summary>
    private void NotYet(LocalDate? date, ErrorLocation at, string member, string what)
    {
        if (date is { } day && _tree.RecordedTo is { } last && day.Calendar == last.Calendar && day > last)
        {
            Refuse(
                LandscapeErrorKind.DatesOutOfOrder,
                at,
                member,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has {what} {day:uuuu-MM-dd}, and its plan is recorded to {last:uuuu-MM-dd} only: correct one of them."));
        }
    }
}
