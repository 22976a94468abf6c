using NodaTime;

namespace PccGovernance;

/// <summary>
/// Puts plans in the one order that they have in a landscape. Of a hundred thousand milestones, those in order already are not copied.
/// </summary>
internal static class PlanOrder
{
    private static Comparer<DueDateChange> DateChanges { get; } =
        By<DueDateChange>(
            static (l, r) => l.On.CompareTo(r.On),
            static (l, r) => l.Due.CompareTo(r.Due),
            static (l, r) => Nullable.Compare(l.AgreedBy, r.AgreedBy),
            static (l, r) => string.CompareOrdinal(l.Reason, r.Reason));

    private static Comparer<MilestoneReport> Reports { get; } =
        By<MilestoneReport>(
            static (l, r) => ByLastDay(l.On, r.On),
            static (l, r) => l.On.CompareTo(r.On),
            static (l, r) => Nullable.Compare(l.ReportedBy, r.ReportedBy),
            static (l, r) => Nullable.Compare(l.Rag, r.Rag),
            static (l, r) => Nullable.Compare(l.Progress, r.Progress),
            static (l, r) => Nullable.Compare(l.PlannedProgress, r.PlannedProgress),
            static (l, r) => string.CompareOrdinal(l.Reason, r.Reason),
            static (l, r) => Nullable.Compare(l.Status, r.Status),
            static (l, r) => Nullable.Compare(l.Confidence, r.Confidence),
            static (l, r) => Nullable.Compare(l.Forecast, r.Forecast),
            static (l, r) => Nullable.Compare(l.EvidenceOn, r.EvidenceOn),
            static (l, r) => string.CompareOrdinal(l.Evidence, r.Evidence),
            static (l, r) => Nullable.Compare(l.Period.From, r.Period.From),
            static (l, r) => Nullable.Compare(l.Period.To, r.Period.To));

    private static Comparer<RagOverride> Overrides { get; } =
        By<RagOverride>(
            static (l, r) => ByLastDay(l.On, r.On),
            static (l, r) => l.On.CompareTo(r.On),
            static (l, r) => l.Colour.CompareTo(r.Colour),
            static (l, r) => Nullable.Compare(l.ExpiresOn, r.ExpiresOn),
            static (l, r) => Nullable.Compare(l.Author, r.Author),
            static (l, r) => string.CompareOrdinal(l.Reason, r.Reason));

    private static Comparer<MeasureReading> Readings { get; } =
        By<MeasureReading>(
            static (l, r) => ByLastDay(l.On, r.On),
            static (l, r) => l.On.CompareTo(r.On),
            static (l, r) => l.Value.CompareTo(r.Value),
            static (l, r) => string.CompareOrdinal(l.Evidence, r.Evidence));

    private static Comparer<PlanGrant> Grants { get; } = By<PlanGrant>(
        static (l, r) => string.CompareOrdinal(l.Purpose, r.Purpose), static (l, r) => Nullable.Compare(l.Recipient, r.Recipient),
        static (l, r) => Nullable.Compare(l.Amount, r.Amount), static (l, r) => Nullable.Compare(l.Period.From, r.Period.From),
        static (l, r) => Nullable.Compare(l.Period.To, r.Period.To), static (l, r) => string.CompareOrdinal(l.Conditions, r.Conditions));

    public static PoliceAndCrimePlan Of(PoliceAndCrimePlan plan) => plan.InOrder(Of);

    public static CorporatePlan Of(CorporatePlan plan) => plan.InOrder(Of);

    public static BusinessPlan Of(BusinessPlan plan) => plan.InOrder(Of);

    private static PlanPriority Of(PlanPriority planPriority) =>
        planPriority with
        {
            Themes = planPriority.Themes.AsSet(),
            Measures = planPriority.Measures.Map(Of),
            Grants = planPriority.Grants.Sorted(Grants),
        };

    private static CorporatePriority Of(CorporatePriority priority) =>
        priority with
        {
            Themes = priority.Themes.AsSet(),
            Serves = priority.Serves.AsSet(),
        };

    private static Strand Of(Strand strand) =>
        strand with
        {
            Priorities = strand.Priorities.Map(static priority =>
                priority with
                {
                    Themes = priority.Themes.AsSet(),
                    Deliverables = priority.Deliverables.Map(static deliverable =>
                        deliverable with
                        {
                            Milestones = deliverable.Milestones.Map(Of),
                        }),
                }),
        };

    private static Milestone Of(Milestone milestone) =>
        milestone with
        {
            DependsOn = milestone.DependsOn.AsSet(),
            DateChanges = milestone.DateChanges.Sorted(DateChanges),
            Reports = milestone.Reports.Sorted(Reports),
            Overrides = milestone.Overrides.Sorted(Overrides),
            Measures = milestone.Measures.Map(Of),
        };

    private static Measure Of(Measure measure) => measure with { Readings = measure.Readings.Sorted(Readings) };

    /// <summary>By what a reading, a report or a colour counts from; an empty date, which a landscape refuses, before all others.</summary>
    private static int ByLastDay(PartialDate left, PartialDate right) =>
        left.IsDay && right.IsDay ? left.CompareTo(right) : LastDay(left).CompareTo(LastDay(right));

    private static LocalDate LastDay(PartialDate date) => date.IsEmpty ? LocalDate.MinIsoValue : date.Latest;

    /// <summary>One key after another, so that no tie is left to chance.</summary>
    private static Comparer<T> By<T>(params Comparison<T>[] keys) =>
        Comparer<T>.Create((left, right) =>
        {
            int order = 0;
            for (int i = 0; i < keys.Length && order == 0; i++)
            {
                order = keys[i](left, right);
            }

            return order;
        });
}
