using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>Looks for signs that the colour reported of a milestone may not be the real one.</summary>
internal sealed class DeliverySignals(RagPolicy policy, LocalDate asOf, ValueList<DeliveryRollUp> deliverables)
{
    private readonly HashSet<EntityReference> _greenDeliverables =
    [
        .. deliverables.Where(static d => d.Colour == RagStatus.Green).Select(static d => d.Subject),
    ];

    /// <summary>What was found.</summary>
    public List<DeliverySignal> Found { get; } = [];

    /// <summary>Looks at a milestone. The signs of one that is open are found in the order of their kinds.</summary>
    public void Look(MilestoneAssessment assessment, Milestone milestone, KnownReports reports)
    {
        if (assessment.Standing is DeliveryStanding.Complete or DeliveryStanding.Cancelled or DeliveryStanding.OnHold)
        {
            return;
        }

        MilestoneReport? coloured = reports.Coloured?.Report;
        if (assessment is { ReportedColour: { } reported, ComputedColour: { } computed } && reported < computed)
        {
            RagIndicator worst = assessment.Indicators.First(i => IsComputed(i) && i.Colour == computed);
            Add(
                DeliverySignalKind.ReportedBetterThanComputed,
                "delivery.reported-better",
                ("reported", StatementValue.Word(reported)),
                ("computed", StatementValue.Word(computed)),
                ("reason", coloured?.Reason is { } reason ? reason : null),
                ("because", worst.Statement));
        }

        if (
            assessment is { ReportedColour: RagStatus.Red }
            && coloured is not null
            && reports.ColouredBefore(coloured) is (var before, RagStatus.Green))
        {
            Add(DeliverySignalKind.GreenToRed, "delivery.green-to-red", ("green", before.On), ("red", coloured.On));
        }

        if (milestone.IsCritical && assessment.DaysLate is not null && assessment.Due?.Latest is { } due && due < asOf)
        {
            bool isReportedGreen = assessment.ReportedColour == RagStatus.Green;
            var deliverable = EntityReference.Of(assessment.Deliverable);
            if (isReportedGreen || _greenDeliverables.Contains(deliverable))
            {
                Add(
                    DeliverySignalKind.GreenOverOverdueCritical,
                    "delivery.green-and-overdue",
                    ("days", Period.DaysBetween(due, asOf)),
                    ("day", asOf),
                    ("deliverable", isReportedGreen ? null : deliverable));
            }
        }

        if (assessment is { IsStale: true, LastReportOn: { } on })
        {
            Add(
                DeliverySignalKind.StaleEvidence,
                "delivery.stale",
                ("reported", on),
                ("days", Period.DaysBetween(on.Latest, asOf)),
                ("day", asOf),
                ("period", policy.ReportingPeriodDays));
        }

        if (
            assessment.ReportedColour == RagStatus.Green
            && coloured is { EvidenceOn: { } evidence }
            && EvidenceAge.AtLeast(coloured) is { } age
            && age > policy.ReportingPeriodDays)
        {
            Add(
                DeliverySignalKind.GreenOnOldEvidence,
                "delivery.green-on-old-evidence",
                ("reported", coloured.On),
                ("evidence", evidence),
                ("days", age),
                ("period", policy.ReportingPeriodDays));
        }

        if (GreenMoves(milestone, reports) is >= 2 and var moves)
        {
            Add(
                DeliverySignalKind.GreenWhileDatesMove,
                "delivery.green-while-moved",
                ("moves", moves),
                ("due", assessment.Due.AsValue()));
        }

        if (Disagreement(reports) is var (one, other))
        {
            Add(
                DeliverySignalKind.AssessorsDisagree,
                "delivery.assessors-disagree",
                ("colour", reports.ColourOf(one).AsValue()),
                ("by", EntityReference.Of(one.ReportedBy!.Value)),
                ("reported", one.On),
                ("other-colour", reports.ColourOf(other).AsValue()),
                ("other", EntityReference.Of(other.ReportedBy!.Value)),
                ("other-reported", other.On));
        }

        if (
            assessment is { Override: { } set, IsOverrideTaken: false, LastKnownColour: { } stays }
            && (set.Colour < assessment.ComputedColour || set.Colour < assessment.ReportedColour))
        {
            OverrideLack lack = OverrideAccount.LackOf(set) is not OverrideLack.None and var missing ? missing
                : assessment.Due is null ? OverrideLack.DateDue
                : OverrideLack.EvidenceInDate;
            Add(
                DeliverySignalKind.OverrideWithoutReason,
                "delivery.set-without",
                ("colour", StatementValue.Word(set.Colour)),
                ("set", set.On),
                ("without", StatementValue.Word(lack)),
                ("stays", StatementValue.Word(stays)));
        }

        void Add(DeliverySignalKind kind, string code, params ReadOnlySpan<(string Name, StatementValue? Value)> arguments) =>
            Found.Add(new()
            {
                Kind = kind,
                Milestone = milestone.Id,
                Reported = assessment.ReportedColour,
                Computed = assessment.ComputedColour,
                Statement = Statement.Of(code, [("milestone", EntityReference.Of(milestone.Id)), .. arguments]),
                GivenReason = kind == DeliverySignalKind.ReportedBetterThanComputed ? coloured?.Reason : null,
            });
    }

    private static bool IsComputed(RagIndicator indicator) =>
        indicator.Kind is not (RagIndicatorKind.Reported or RagIndicatorKind.Override or RagIndicatorKind.Dependency);

    /// <summary>How often the date was moved, if every colour reported from the first move on was green and one was.</summary>
    private int GreenMoves(Milestone milestone, KnownReports reports)
    {
        int moves = 0;
        LocalDate? first = null;
        foreach (DueDateChange change in milestone.DateChanges)
        {
            if (change.On.Latest is var on && on <= asOf)
            {
                moves++;
                first = first is null || on < first ? on : first;
            }
        }

        bool isGreen = false;
        foreach (MilestoneReport report in reports.All)
        {
            if (report.On.Latest >= first && reports.ColourOf(report) is { } colour)
            {
                if (colour != RagStatus.Green)
                {
                    return 0;
                }

                isGreen |= report.On.Earliest >= first;
            }
        }

        return isGreen ? moves : 0;
    }

    /// <summary>
    /// The last report with a colour, and the last of another post within a reporting period before it, if that gave another colour.
    /// </summary>
    private (MilestoneReport One, MilestoneReport Other)? Disagreement(KnownReports reports)
    {
        if (reports.Coloured is not ({ ReportedBy: { } author } last, var given))
        {
            return null;
        }

        // Only what each post said last counts: a post that changed its mind does not disagree with itself.
        HashSet<Id<Post>>? others = null;
        ReadOnlySpan<MilestoneReport> all = reports.All;
        for (int i = all.Length - 1; i >= 0 && Period.DaysBetween(all[i].On.Earliest, last.On.Latest) < policy.ReportingPeriodDays; i--)
        {
            if (reports.ColourOf(all[i]) is { } colour
                && all[i].ReportedBy is { } post
                && post != author
                && (others ??= []).Add(post)
                && colour != given)
            {
                return (last, all[i]);
            }
        }

        return null;
    }
}
