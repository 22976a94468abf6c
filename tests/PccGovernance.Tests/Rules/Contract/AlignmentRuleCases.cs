using static PccGovernance.Tests.Alignment.AlignmentFixture;
using static PccGovernance.Tests.Rules.Contract.RuleCase;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on alignment (ALN). What the analysis itself says stands under its own codes.</summary>
internal static class AlignmentRuleCases
{
    private static readonly LocalDate PlanEnds = PlanPeriod.To!.Value;

    public static RuleCase[] All { get; } =
    [
        Satisfied("ALN001", "a plan in force", static () => Landscape(Plan(Objective("p1", "asb")))),
        None("ALN001", RuleCaseKind.Violated, "that no plan is on record does not say that there is none"),
        Undetermined("ALN001", "no plan of the area in force", static () => WithoutPlan(new(2026, 4, 1)), RuleCase.Any),
        Boundary("ALN001", "the plan ended on the day", static () => WithoutPlan(Day), RuleCase.Any),
        Boundary("ALN001", "the plan ends the day after", static () => WithoutPlan(Day.PlusDays(1))),
        Satisfied(
            "ALN002",
            "a strategy on the same theme",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")))),
        Violated(
            "ALN002",
            "no strategy on the theme",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "road-safety"))),
            RuleCase.Any),
        Undetermined(
            "ALN002",
            "a strategy whose priorities are not on record",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s")),
            RuleCase.Any),
        Boundary(
            "ALN002",
            "a declared link is enough",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "road-safety").Serving("p1")))),
        Satisfied(
            "ALN003",
            "a priority on the plan's theme",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")))),
        Violated(
            "ALN003",
            "a priority on nothing in the plan",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "road-safety"))),
            RuleCase.Any),
        Undetermined(
            "ALN003",
            "a strategy without priorities on record",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s")),
            RuleCase.Any),
        Boundary(
            "ALN003",
            "a declared link is enough",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "road-safety").Serving("p1")))),
        Satisfied("ALN004", "the strategy ends with the plan", static () => Lasting(PlanEnds)),
        Violated("ALN004", "the strategy ends before the plan", static () => Lasting(new(2028, 4, 1)), RuleCase.Any),
        Undetermined("ALN004", "the strategy's end is not on record", static () => Lasting(null), RuleCase.Any),
        Undetermined("ALN004", "the strategy ends before the plan, and where it applies is not on record", static () =>
            Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")) with
            {
                Period = new(PlanPeriod.From, new(2028, 4, 1)),
                Footprint = Footprint.Unknown,
            }), "alignment.lapse-place-unknown"),
        Satisfied("ALN004", "the strategy ends with the plan, wherever it applies", static () =>
            Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")) with
            {
                Period = new(PlanPeriod.From, PlanEnds),
                Footprint = Footprint.Unknown,
            })),
        Boundary("ALN004", "the strategy ends a day before the plan", static () => Lasting(PlanEnds.PlusDays(-1)), RuleCase.Any),
        Boundary("ALN004", "the strategy is of this year, as each year has one", static () => OfYears(0)),
        Boundary("ALN004", "the strategy is of a year and a day", static () => OfYears(0, 1), "alignment.lapse"),
        Boundary("ALN004", "the strategy was of the year before, and none has followed", static () => OfYears(-1), "alignment.ended"),

        Satisfied("ALN005", "a few priorities", static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")))),
        Violated("ALN005", "a hundred priorities", static () => Many(100), "alignment.diluted"),
        Undetermined(
            "ALN005",
            "a strategy whose priorities are not on record",
            static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s")),
            "alignment.dilution-unknown"),
        Boundary("ALN005", "as many as the bound", static () => Many(Bound)),
        Boundary("ALN005", "one more than the bound", static () => Many(Bound + 1), "alignment.diluted"),

        Satisfied("ALN006", "a strategy from the plan's first day", static () => Begun(PlanPeriod.From!.Value)),
        Violated("ALN006", "a strategy from before the plan", static () => Begun(new(2024, 1, 1)), RuleCase.Any),
        None("ALN006", RuleCaseKind.Undetermined, "a strategy whose beginning is not on record is not known to be older"),
        Boundary("ALN006", "a strategy from the day before", static () => Begun(PlanPeriod.From!.Value.PlusDays(-1)), RuleCase.Any),

        Satisfied("ALN007", "a direct link", static () => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")))),
        Violated(
            "ALN007",
            "links in part alone",
            static () => Landscape(Plan(Objective("p1", "crime-reduction")), Strategy("s", Priority("s1", "fraud"))),
            "alignment.served-in-part"),
        None("ALN007", RuleCaseKind.Undetermined, "a link that was made has a grade"),
        Boundary(
            "ALN007",
            "one direct link among those in part",
            static () =>
                Landscape(
                    Plan(Objective("p1", "crime-reduction")),
                    Strategy("s", Priority("s1", "fraud"), Priority("s2", "crime-reduction")))),
        Satisfied("ALN008", "a portfolio on the theme", static () => Led("asb", "asb")),
        Violated("ALN008", "no portfolio on the theme", static () => Led("asb", "road-safety"), "alignment.gap-without-lead"),
        Undetermined("ALN008", "a portfolio whose themes are not known", static () => Led("asb", null), "alignment.gap-lead-unknown"),
        None("ALN008", RuleCaseKind.Boundary, "a portfolio covers a theme or does not"),
    ];

    /// <summary>The default of <c>AlignmentOptions</c>.</summary>
    private static int Bound => new PccGovernance.Alignment.AlignmentOptions().MaximumPrioritiesInForce;

    private static Landscape Many(int priorities) =>
        Landscape(
            Plan(Objective("p1", "asb")),
            Strategy("s", [.. Enumerable.Range(0, priorities).Select(static n => Priority($"s{n}", "asb"))]));

    private static Landscape Lasting(LocalDate? end) =>
        Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")) with { Period = new(PlanPeriod.From, end) });

    /// <summary>A strategy that began so many years from the day of the cases, short of a month, and is of a year.</summary>
    private static Landscape OfYears(int years, int days = 0) => Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")) with
    {
        Period = new(RuleLandscapes.Day.PlusYears(years).PlusMonths(-1), RuleLandscapes.Day.PlusYears(years + 1).PlusMonths(-1).PlusDays(days)),
    });

    private static Landscape Begun(LocalDate from) =>
        Landscape(Plan(Objective("p1", "asb")), Strategy("s", Priority("s1", "asb")) with { Period = new(from, PlanEnds) });

    private static Landscape WithoutPlan(LocalDate end) => Landscape(new LandscapeContents
    {
        PoliceAndCrimePlans = [Plan(Objective("p1", "asb")) with { Period = new(new(2021, 4, 1), end) }],
        Strategies = [Strategy("s", Priority("s1", "asb"))],
    });

    private static Landscape Led(string aim, string? portfolio) =>
        Landscape(
            new LandscapeContents
            {
                Organisations = [new() { Id = new("one"), Name = "One" }],
                PoliceAndCrimePlans = [Plan(Objective("p1", aim))],
                Strategies = [Strategy("s", Priority("s1", "fraud"))],
                Portfolios =
                [
                    new()
                    {
                        Id = new("f"),
                        Subject = "Zzz",
                        LeadOrganisation = new("one"),
                        Themes = portfolio is null ? [] : Themes(portfolio),
                    },
                ],
            });
}
