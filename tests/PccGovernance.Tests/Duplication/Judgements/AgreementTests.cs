using System.Text;
using PccGovernance.Duplication;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Duplication;

/// <summary>What the analysis says of the recorded landscape of Cambridgeshire and Peterborough, against what was judged by hand.</summary>
public sealed class AgreementTests
{
    private const string Start = "<!-- agreement: made by a test -->\n";
    private const string End = "<!-- end of agreement -->\n";

    private static readonly LocalDate s_day = new(2026, 11, 21);
    private static readonly Lazy<Landscape> s_landscape = new(Read);
    private static readonly Lazy<DuplicationReport> s_report =
        new(() => DuplicationAnalysis.Analyse(s_landscape.Value, s_day, DuplicationOptions.Default));

    [Fact]
    public void Analyse_RecordedCambridgeshire_AgreesWithAllJudgementsButTwo()
    {
        CambridgeshireJudgements.Pairs.Should().HaveCount(54);
        CambridgeshireJudgements.Pairs.Where(pair => !Agrees(pair)).Select(pair => $"{pair.First} {pair.Second}").Should().Equal(
            "safeguarding-children-board high-harms-board",
            "vision-zero csp-fenland");
    }

    [Fact]
    public void Analyse_RecordedCambridgeshire_RaisesNoFalseAlarm()
    {
        CambridgeshireJudgements.Pairs.Where(pair => !pair.Tell).Should().OnlyContain(pair => Told(pair) == null);
        CambridgeshireJudgements.Pairs.Where(pair => !pair.Candidate).Select(Told)
            .Should().NotContain(told => told != null && told.Pattern == DuplicationPattern.Overlapping);
    }

    [Fact]
    public void Analyse_RecordedCambridgeshire_TellsParallelBoardsAsGroups() =>
        s_report.Value.ParallelGroups.Select(group => (group.Kind.Value, group.Members.Count)).Should().Equal(
            ("community-safety-partnership", 6), ("health-and-wellbeing-board", 2), ("youth-justice-management-board", 2));

    [Fact]
    public void Documentation_HoldsTheAgreement()
    {
        string document = Repository.Read("docs", "duplication-evidence.md");
        int start = document.IndexOf(Start, StringComparison.Ordinal);
        int end = document.IndexOf(End, StringComparison.Ordinal);
        (start >= 0 && end > start).Should().BeTrue("the table stands between its two marks");

        Repository.ShouldHold($"{document[..(start + Start.Length)]}{Table()}{document[end..]}", "docs", "duplication-evidence.md");
    }

    private static string Table()
    {
        StringBuilder table = new();
        int agreed = CambridgeshireJudgements.Pairs.Count(Agrees);
        table.Append($"\n{agreed} of {CambridgeshireJudgements.Pairs.Length} agree.\n\n");
        table.Append("| one board | the other | judged | to be told | comes out as | agrees |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (JudgedPair pair in CambridgeshireJudgements.Pairs)
        {
            string tell = pair.Candidate ? "yes, to be merged perhaps" : pair.Tell ? "yes, not as duplicates" : "no";
            table.Append(
                $"| {pair.First} | {pair.Second} | {Words(pair.Relation)}: {pair.Why} | {tell} | {Outcome(pair)} | "
                + $"{(Agrees(pair) ? "yes" : "**no**")} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static bool Agrees(JudgedPair pair) => (pair.Tell, Told(pair)) switch
    {
        (false, null) => true,
        (true, { Pattern: var pattern }) => pattern == Wanted(pair),
        _ => false,
    };

    private static DuplicationPattern Wanted(JudgedPair pair) => pair.Relation switch
    {
        JudgedRelation.Layered => DuplicationPattern.Layered,
        JudgedRelation.RunTogether => DuplicationPattern.SharedTable,
        JudgedRelation.Overlapping when pair.Candidate => DuplicationPattern.Overlapping,
        _ => DuplicationPattern.SharedTheme,
    };

    private static DuplicationPair? Told(JudgedPair pair)
    {
        (Id<Partnership> first, Id<Partnership> second) = Ordered(pair);
        return s_report.Value.Pairs.FirstOrDefault(told => told.First == first && told.Second == second);
    }

    private static string Outcome(JudgedPair pair)
    {
        (Id<Partnership> first, Id<Partnership> second) = Ordered(pair);
        DuplicationReport report = s_report.Value;
        Landscape inForce = s_landscape.Value.AsOf(s_day);
        return Told(pair) is { } told ? (told.IsByDesign ? $"{told.Pattern}, by design" : told.Pattern.ToString())
            : inForce.Partnership(first) is null || inForce.Partnership(second) is null ? "not both in force"
            : report.NotCompared.FirstOrDefault(entry => entry.Boards.Contains(first) || entry.Boards.Contains(second)) is { } missing
            ? $"not compared: {missing.Reason}"
            : report.ParallelGroups.Any(group => group.Members.Contains(first) && group.Members.Contains(second)) ? "in one parallel group"
            : report.SetAside.FirstOrDefault(aside => aside.First == first && aside.Second == second) is { } aside
            ? $"set aside: {aside.Reason}"
            : "nothing";
    }

    private static (Id<Partnership> First, Id<Partnership> Second) Ordered(JudgedPair pair)
    {
        (Id<Partnership> first, Id<Partnership> second) = (new($"camb-{pair.First}"), new($"camb-{pair.Second}"));
        return first.CompareTo(second) < 0 ? (first, second) : (second, first);
    }

    private static string Words(JudgedRelation relation) => relation switch
    {
        JudgedRelation.RunTogether => "run together",
        JudgedRelation.SharedPeople => "shared people",
        _ => relation.ToString().ToLowerInvariant(),
    };

    private static Landscape Read()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", "cambridgeshire-and-peterborough.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
