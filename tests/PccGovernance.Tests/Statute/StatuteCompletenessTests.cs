using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// That nothing is left out: each of the 203 requirements has a check or the reason why it has none; each check has both examples of the
/// list, a case that cannot be told, and the days around each of its deadlines.
/// </summary>
public sealed partial class StatuteCompletenessTests
{
    /// <summary>Dates in the words of an example that are no fact of it, and why.</summary>
    private static readonly Dictionary<string, string> NotFacts = new(StringComparer.Ordinal)
    {
        ["2031-01 licensing-policy"] = "the end of the period, which follows from its beginning",
        ["2021-04 da-board"] = "since when there is a board; that there is one is the fact",
    };

    public static TheoryData<string> Checked =>
        [.. StatutoryRequirements.All.Where(static one => one.NoCheck is null && one.IsBegun).Select(static one => one.Id)];

    public static TheoryData<int, string> Undetermined
    {
        get
        {
            TheoryData<int, string> all = [];
            foreach ((int index, UndeterminedExample example) in UndeterminedExample.All.Index())
            {
                all.Add(index, $"{example.Example.Requirement.Id}: {example.Missing}");
            }

            return all;
        }
    }

    [Fact]
    public void Requirements_HaveACheck_OrTheReasonWhyNot_OrHaveNotBegun()
    {
        StatutoryRequirements.All.Count(static one => one.NoCheck is not null).Should().Be(3);
        StatutoryRequirements.All.Count(static one => !one.IsBegun).Should().Be(5);
        StatutoryRequirements.All.Should().NotContain(static one => one.NoCheck != null && !one.IsBegun);
        Checked.Should().HaveCount(203 - 3 - 5);
    }

    [Theory]
    [MemberData(nameof(Checked))]
    public void Check_HasBothExamplesOfTheList_WithItsDates(string id)
    {
        StatuteExample[] examples = [.. StatuteExample.All.Where(example => example.Requirement.Id == id)];
        StatuteExample[] met = [.. examples.Where(static example => example.Verdict == StatutoryVerdict.Met)];
        StatuteExample[] other = [.. examples.Where(static example => example.Verdict != StatutoryVerdict.Met)];

        met.Should().NotBeEmpty();
        other.Should().NotBeEmpty();
        Missing(ReferenceRow.ById[id].Satisfied, met).Should().BeEmpty();
        Missing(ReferenceRow.ById[id].Violated, other).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Checked))]
    public void Check_HasACaseThatCannotBeTold(string id) =>
        UndeterminedExample.All.Count(example => example.Example.Requirement.Id == id).Should().Be(1);

    [Theory]
    [MemberData(nameof(Undetermined))]
    public void Check_WithoutAFact_CannotBeTold_AndNamesIt(int index, string name)
    {
        StatutoryOutcome[] outcomes = UndeterminedExample.All[index].Ask();

        outcomes.Where(static outcome => outcome.Verdict == StatutoryVerdict.CannotBeTold)
            .Select(static outcome => UndeterminedExample.Named(outcome.Missing!))
            .Should()
            .Contain(UndeterminedExample.All[index].Missing, name);
        outcomes.Should().NotContain(static outcome => outcome.Verdict == StatutoryVerdict.NotMet, name);
    }

    /// <summary>
    /// Each clause with a day has its test: a last day of the law, a day that is exactly meant, a number of ours, a round, or a check of
    /// its own.
    /// </summary>
    [Fact]
    public void Deadlines_AllHaveTheDayBeforeTheDayAndTheDayAfter()
    {
        HashSet<string> tested =
        [
            .. StatuteDeadlineTests.Deadlines.Select(static row => Tested((int)row[0], (string)row[1], "last")),
            .. StatuteDeadlineTests.OurDays.Select(static row => Tested((int)row[0], (string)row[1], "ours")),
            .. StatuteDeadlineTests.Rounds.Select(static row => Tested((int)row[0], (string)row[1], "round")),
            .. StatuteSpecialDeadlineTests.Days.Select(static row => $"{row[0]} {row[1]} special"),
            "plan-draft-to-panel draft-sent lead",
        ];
        string[] wanted =
        [
            .. from requirement in StatutoryRequirements.All
               where requirement.IsBegun
               from clause in requirement.Clauses
               from kind in DaysOf(clause)
               select $"{requirement.Id} {clause.Entry.Name} {kind}",
        ];

        wanted.Except(tested).Should().BeEmpty("each deadline has a test");
        wanted.Distinct().Should().HaveCount(64);
    }

    /// <summary>Checks of their own either have a day, and are in the table of days, or have none.</summary>
    [Fact]
    public void SpecialChecks_WithoutADay_AreThese() =>
        StatutoryRequirements.All.SelectMany(static one => one.Clauses).OfType<SpecialClause>().Select(static clause => clause.Entry.Name)
            .Distinct()
            .Except(StatuteSpecialDeadlineTests.Days.Select(static row => (string)row[1]))
            .Should()
            .BeEquivalentTo("panel-appointed", "panel-one-each", "panel-co-opted", "panel-independents", "panel-bars", "panel-balance",
                "panel-name", "revised-direction", "final-limit", "fire-order");

    private static string Tested(int index, string step, string kind) => $"{StatuteExample.All[index].Requirement.Id} {step} {kind}";

    private static IEnumerable<string> DaysOf(Clause clause)
    {
        ClauseEntry entry = clause.Entry;
        if (clause is StepClause)
        {
            if (entry.Due is not null || entry.Within is not null)
            {
                yield return "last";
            }

            if (entry.On is not null)
            {
                yield return "special";
            }

            if (entry.Soon is not null)
            {
                yield return "ours";
            }

            if (entry.Lead is not null)
            {
                yield return "lead";
            }
        }

        if (clause is EveryClause)
        {
            yield return "round";
        }
    }

    /// <summary>The days and months in the words of an example that are neither facts of it nor in its answers.</summary>
    private static IEnumerable<string> Missing(string words, StatuteExample[] examples)
    {
        string facts = string.Join(' ', examples.Select(static example =>
            $"{example.Facts} {NodaTime.Text.LocalDatePattern.Iso.Format(example.Day)}"));
        string answers = string.Join(' ', examples.SelectMany(static example => example.Ask())
            .SelectMany(static outcome => new[] { outcome.Election, outcome.Due })
            .OfType<LocalDate>()
            .Select(NodaTime.Text.LocalDatePattern.Iso.Format));
        return IsoDay().Matches(words).Select(static match => match.Value)
            .Concat(MonthAndYear().Matches(words).Select(static match => string.Create(
                CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{Array.IndexOf(Months, match.Groups["month"].Value[..3]) + 1:D2}")))
            .Where(day => !facts.Contains(day, StringComparison.Ordinal) && !answers.Contains(day, StringComparison.Ordinal))
            .Where(day => !NotFacts.ContainsKey($"{day} {examples[0].Requirement.Id}"));
    }

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    [GeneratedRegex(@"\d{4}-\d{2}(-\d{2})?(?!\d)(?<!\d{4}-(1[3-9]|[2-9]\d))", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<month>Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]* (?<year>\d{4})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex MonthAndYear();
}
