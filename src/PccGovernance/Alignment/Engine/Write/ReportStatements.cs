using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>What a report as a whole looked at, and where it could not look.</summary>
internal static class ReportStatements
{
    public static Statement Summary(AlignmentReport report) => Statement.Of(
        "alignment.summary",
        ("considered", report.StrategiesInForce - report.StrategiesNotConsidered),
        ("strategies", report.StrategiesInForce),
        ("day", report.AsOf),
        ("plans", report.PlansInForce),
        ("areas-without-plan", report.AreasWithoutPlan.Count));

    public static Statement WithoutPlan(AreaCode area, int plans, LocalDate asOf) => plans == 0
        ? Statement.Of("alignment.no-plan-on-record", ("area", EntityReference.Of(area)))
        : Statement.Of("alignment.no-plan-in-force", ("area", EntityReference.Of(area)), ("plans", plans), ("day", asOf));

    public static Statement Joint(JointStrategyCandidate candidate) => Statement.Of(
        "alignment.joint",
        ("first", EntityReference.Of(candidate.First)),
        ("owner-of-first", candidate.OwnerOfFirst),
        ("second", EntityReference.Of(candidate.Second)),
        ("owner-of-second", candidate.OwnerOfSecond),
        ("shared", StatementValue.Of(candidate.SharedThemes, EntityReference.Of)),
        ("themes", candidate.SharedThemes.Count + candidate.ThemesOfOneOnly.Count),
        ("alone", candidate.PrioritiesOfOneOnly.Count));
}
