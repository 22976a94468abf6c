using System.Globalization;
using System.Text;
using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// Of each example of a requirement, the days, the years and the reasons that its answer gives beside the verdict, and of each requirement
/// what an empty record is asked for on some days.
/// </summary>
public sealed class StatuteSnapshotTests
{
    [Fact]
    public void Outcomes_OfTheExamples_SayWhatTheSnapshotSays()
    {
        StringBuilder text = new("# Of each line of examples.txt, the answers\n");
        foreach (StatuteExample example in StatuteExample.All)
        {
            foreach (StatutoryOutcome outcome in example.Ask())
            {
                Append(text, example.Line, outcome);
            }
        }

        Holds("statute-examples.txt", text);
    }

    [Fact]
    public void Outcomes_OfTheExamplesThatLackAFact_SayWhatTheSnapshotSays()
    {
        StringBuilder text = new("# Of each line of undetermined.txt, the answers\n");
        foreach (UndeterminedExample example in UndeterminedExample.All)
        {
            foreach (StatutoryOutcome outcome in example.Ask())
            {
                Append(text, example.Example.Line, outcome);
            }
        }

        Holds("statute-undetermined.txt", text);
    }

    public static TheoryData<string> Requirements { get; } = [.. StatuteExample.All.Select(static example => example.Requirement.Id)
        .Distinct()];

    private static readonly Lazy<ILookup<string, string>> s_variants = new(static () =>
        Repository.Read("tests", "PccGovernance.Tests", "Snapshots", Variants).Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .ToLookup(static line => line.Split(' ', ':')[1]));

    private const string Variants = "statute-variants.txt";

    [Fact]
    public void Variants_OfTheSnapshot_AreOfAllExamples()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            StringBuilder text = new("# Of each line of examples.txt, the answer, and what a fact otherwise makes of it\n");
            foreach (StatuteExample example in StatuteExample.All)
            {
                text.Append(StatuteVariants.Line(example)).Append('\n');
            }

            Holds(Variants, text);
        }

        s_variants.Value.SelectMany(static lines => lines).Select(static line => line.Split(' ')[0])
            .Should().BeEquivalentTo(StatuteExample.All.Select(static example => example.Line.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(Requirements))]
    public void Variants_OfTheExamplesOfARequirement_AreAnsweredAsTheSnapshotSays(string requirement) =>
        StatuteExample.All.Where(example => example.Requirement.Id == requirement).Select(StatuteVariants.Line)
            .Should().Equal(s_variants.Value[requirement], "UPDATE_SNAPSHOTS=1 writes {0} anew", Variants);

    [Fact]
    public void Days_OfAnEmptyRecord_AreAskedForAsTheSnapshotSays()
    {
        AreaCode[] areas = [new("E23000020"), new("E23000005"), new("W15000002")];
        StringBuilder text = new("# Of each requirement, what an empty record is asked for on ten days: verdict, day due, year\n");
        Landscape[] places = [.. areas.Select(static area => Landscape.Create(EnglandAndWales.Edition, new()
        {
            LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(body => body.ForceArea == area)],
        }))];
        (LocalDate Day,
            StatuteReport Report)[] reports = [.. Days.SelectMany(day =>
            places.Select(place => (day, StatuteAnalysis.Analyse(place, day, new()))))];
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All)
        {
            text.Append(requirement.Id).Append(':');
            foreach ((LocalDate day, StatuteReport report) in reports)
            {
                text.Append(FormattableString.Invariant($" {day:yyMMdd}"));
                foreach (StatutoryOutcome outcome in report.OutcomesOf(requirement.Id).Take(4))
                {
                    text.Append('/').Append(outcome.Verdict.ToString()[0])
                        .Append(outcome.Due is { } due ? FormattableString.Invariant($"{due:yyMMdd}") : "");
                    text.Append(outcome.FinancialYear is { } year ? FormattableString.Invariant($"y{year % 100}") : "");
                }
            }

            text.Append('\n');
        }

        Holds("statute-days.txt", text);
    }

    private static readonly LocalDate[] Days =
        [new(2021, 5, 6), new(2023, 3, 31), new(2024, 5, 1), new(2024, 5, 2), new(2024, 5, 9), new(2025, 2, 28), new(2025, 3, 1),
            new(2025, 7, 31), new(2026, 11, 21), new(2028, 5, 11)];

    private static void Append(StringBuilder text, int line, StatutoryOutcome outcome)
    {
        text.Append(line).Append(' ').Append(outcome.Requirement).Append(' ').Append(outcome.Verdict).Append(": ").Append(outcome.Reason);
        text.Append(outcome.Due is { } due ? FormattableString.Invariant($" due {due:uuuu-MM-dd}") : "");
        text.Append(outcome.Election is { } election ? FormattableString.Invariant($" election {election:uuuu-MM-dd}") : "");
        text.Append(outcome.FinancialYear is { } year ? FormattableString.Invariant($" year {year}") : "");
        text.Append(outcome.Filing is { } filing ? $" filing {filing}" : "");
        text.Append(outcome.IsByOurNumber ? " by our number" : "").Append(outcome.IsLaterWording ? " later wording" : "");
        text.Append(outcome.Missing is { } missing ? $" missing {missing}" : "").Append('\n');
    }

    private static void Holds(string file, StringBuilder text) =>
        Repository.ShouldHold(text.ToString(), "tests", "PccGovernance.Tests", "Snapshots", file);
}
