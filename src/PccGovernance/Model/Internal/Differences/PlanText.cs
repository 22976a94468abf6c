namespace PccGovernance;

/// <summary>What is within an earlier version of a plan, part by part: there it has no line of its own in a difference.</summary>
internal static class PlanText
{
    /// <summary>The heading and the parts of something of a plan; <c>null</c> for anything else.</summary>
    public static (string Heading, (string Label, object? Value)[] Parts)? Of(object value) =>
        value switch
        {
            Strand s => (Head(s.Id.Value, s.Name), [("weight", s.Weight), ("priorities", s.Priorities), ("", s.OwnFacts)]),
            BusinessPriority p => (
                Head(p.Id.Value, p.Text),
                [("portfolio", p.Portfolio), ("themes", p.Themes), ("weight", p.Weight), ("deliverables", p.Deliverables),
                    ("", p.OwnFacts)]),
            Deliverable d =>
                (Head(d.Id.Value, d.Text), [("owner", d.Owner), ("weight", d.Weight), ("milestones", d.Milestones), ("", d.OwnFacts)]),
            Milestone m => (
                Head(m.Id.Value, m.Text),
                [
                    ("status", m.Status),
                    ("stated", m.StatusOn),
                    ("critical", m.IsCritical),
                    ("weight", m.Weight),
                    ("waits for", m.DependsOn),
                    ("start", m.Start),
                    ("original date", m.OriginalDue),
                    ("current date", m.CurrentDue),
                    ("moves", m.DateChanges),
                    ("forecast", m.Forecast),
                    ("made", m.ForecastOn),
                    ("completed", m.CompletedOn),
                    ("reports", m.Reports),
                    ("overrides", m.Overrides),
                    ("measures", m.Measures),
                    ("actions", m.Actions),
                    ("", m.Provenance),
                    ("", m.OwnFacts),
                ]),
            Measure m => (
                Head(m.Id.Value, m.Text),
                [
                    ("unit", m.Unit),
                    ("direction", m.Direction),
                    ("baseline", m.Baseline),
                    ("of", m.BaselineOn),
                    ("target", m.Target),
                    ("by", m.TargetOn),
                    ("readings", m.Readings),
                    ("", m.Provenance),
                    ("", m.OwnFacts),
                ]),
            PlanAction a =>
                (Head(a.Id.Value, a.Text), [("owner", a.Owner), ("organisation", a.OwnerOrganisation), ("due", a.Due),
                    ("completed", a.CompletedOn), ("", a.OwnFacts)]),
            CorporatePriority p =>
                (Head(p.Id.Value, p.Text), [("heading", p.Heading), ("themes", p.Themes), ("serves", p.Serves), ("", p.OwnFacts)]),
            PlanPriority p => (
                Head(p.Id.Value, p.Text),
                [
                    ("themes", p.Themes),
                    ("resources", p.Resources),
                    ("reporting", p.MeansOfReporting),
                    ("measuring", p.MeansOfMeasuring),
                    ("measures", p.Measures),
                    ("grants", p.Grants),
                    ("", p.Provenance),
                    ("", p.OwnFacts),
                ]),
            _ => null,
        };

    private static string Head(string id, string text) => $"{id} '{text}'";
}
