using PccGovernance.Reference;
using PccGovernance.Statute;
using PccGovernance.Tests.Statute;
using static PccGovernance.Tests.Rules.Contract.RuleCase;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>
/// The LAW rules: their cases are the examples of their requirements, <c>Statute/Samples/examples.txt</c>; the days before and of each
/// deadline stand in <c>StatuteDeadlineTests</c>.
/// </summary>
internal static class LawRuleCases
{
    private const string NoExample =
        "the requirement is not in force, cannot be checked, or is not of a kind that can be broken: docs/statute.md has the reason";
    private const string DeadlinesElsewhere = "the day before and the day of each deadline are tested with the requirement";

    public static IEnumerable<RuleCase> All =>
    [
        None("LAW000", RuleCaseKind.Satisfied, "no record of a force area can settle everything yet"),
        None("LAW000", RuleCaseKind.Violated, "what cannot be told is undetermined"),
        Undetermined("LAW000", "a force area of which nothing is on record", static () =>
            Landscape.Create(EnglandAndWales.Edition, ExampleArea()), "law.record"),
        Undetermined("LAW000", "a precept of nobody knows which year", static () =>
            Landscape.Create(EnglandAndWales.Edition, new()
            {
                Filings = [new() { Id = new("precept"), Kind = "precept", Footprint = Footprint.Of(new AreaCode("E23000020")) }],
            }), RuleCase.Any),
        Undetermined("LAW000", "an annual report of a board of which nobody knows where it is", static () =>
            Landscape.Create(EnglandAndWales.Edition, new()
            {
                Partnerships = [new() { Id = new("board"), Name = "Board" }],
                Filings = [new() { Id = new("report"), Kind = "annual-report", Partnership = new("board"), FinancialYear = 2025 }],
            }), "law.filing-without-place"),
        None("LAW000", RuleCaseKind.Boundary, "it has no bound"),
        .. StatutoryRequirements.All.SelectMany(Of),
    ];

    private static IEnumerable<RuleCase> Of(StatutoryRequirement requirement) =>
    [
        ExampleOf(requirement, StatutoryVerdict.Met, RuleCaseKind.Satisfied),
        ExampleOf(requirement, StatutoryVerdict.NotMet, RuleCaseKind.Violated, "law.not-met"),
        UndeterminedOf(requirement),
        None(requirement.Rule, RuleCaseKind.Boundary, DeadlinesElsewhere),
    ];

    private static RuleCase ExampleOf(StatutoryRequirement requirement, StatutoryVerdict verdict, RuleCaseKind kind, params string[] codes)
    {
        StatuteExample? example = StatuteExample.All.FirstOrDefault(example =>
            example.Requirement == requirement && example.Verdict == verdict && IsAlone(example));
        return example is null
            ? None(requirement.Rule, kind, NoExample)
            : new()
            {
                Rule = requirement.Rule,
                Kind = kind,
                What = example.Facts,
                Make = () => Landscape.Create(EnglandAndWales.Edition, example.Contents),
                Codes = codes,
                Day = example.Day
            };
    }

    /// <summary>
    /// An example whose landscape has that answer alone: others of the same area may differ where a filing is of one of several years.
    /// </summary>
    private static bool IsAlone(StatuteExample example) =>
        StatuteExample.AskOf(example.Contents, example.Day, example.Requirement.Id, default)
            .Where(static outcome => outcome.Verdict is StatutoryVerdict.Met or StatutoryVerdict.NotMet || outcome.HasSomethingOnRecord)
            .Select(static outcome => outcome.Verdict).ToArray() is [var only] && only == example.Verdict;

    private static RuleCase UndeterminedOf(StatutoryRequirement requirement) =>
        requirement.Filings.IsEmpty || !requirement.IsBegun || requirement.NoCheck is not null || requirement.InForce.To is not null
            || StatuteExample.All.FirstOrDefault(example => example.Requirement == requirement && example.Verdict == StatutoryVerdict.Met)
                is not { } met
            || !HasGap(met)
            ? None(requirement.Rule, RuleCaseKind.Undetermined, NoExample)
            : Undetermined(requirement.Rule, "a filing of which nothing is known but that there is one", () =>
                Landscape.Create(EnglandAndWales.Edition, Emptied(met)), "law.cannot-be-told")
                with
            { Day = met.Day };

    private static bool HasGap(StatuteExample met) =>
        StatuteExample.AskOf(Emptied(met), met.Day, met.Requirement.Id, default).Any(static outcome => outcome.HasSomethingOnRecord);

    /// <summary>The contents with filings that have nothing in them.</summary>
    private static LandscapeContents Emptied(StatuteExample example) => example.Contents is var contents
        ? contents with
        {
            Filings = contents.Filings.Select(static filing =>
            filing with { Steps = [], Facts = [], Covers = default, IsComplete = false })
            .ToValueList()
        }
        : contents;

    private static LandscapeContents ExampleArea() =>
        new()
        {
            LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(static body =>
            body.ForceArea == new AreaCode("E23000020"))]
        };
}
