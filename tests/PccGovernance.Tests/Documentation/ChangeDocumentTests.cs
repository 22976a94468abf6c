using System.Text;
using PccGovernance.Reference;
using PccGovernance.Scenarios;
using PccGovernance.Succession;
using PccGovernance.Tests.Scenarios;
using PccGovernance.Tests.Text;

namespace PccGovernance.Tests.Documentation;

/// <summary>The worked examples of docs/change.md are what the code gives.</summary>
public sealed class ChangeDocumentTests
{
    private const string Document = "docs/change.md";
    private const string Lines = "docs/may-2028.csv";

    private static string FullPath => Path.Combine(Repository.Root, Document);

    [Fact]
    public void Surrey_OfTheDocument_IsWhatItsScenarioGives()
    {
        string text = File.ReadAllText(FullPath);
        string json = text.Split("```json\n")[1].Split("```")[0];
        Landscape landscape = CaseWorld.Landscape(
            [CaseWorld.Body("opcc", "Surrey OPCC"), CaseWorld.Body("county", "Surrey County Council"), CaseWorld.Body("police", "Surrey Police"), CaseWorld.Body("icb", "Surrey Heartlands ICB")],
            [
                CaseWorld.Board("hwb", "Surrey Health and Wellbeing Board", null, ["county*", "icb", "police"], [], "E23000031") with { Duties = [new("joint-health-and-wellbeing")] },
                CaseWorld.Board("csb", "Community Safety Board", null, ["opcc*", "county", "police"], [], "E23000031") with { Duties = [new("county-community-safety-agreement")] },
            ]);

        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, CaseWorld.Day, ScenarioJson.Read(json).Scenario!);

        report.Run.Standing.Should().Be(StepStanding.Agreed);
        ShouldHold("surrey", string.Concat(ScenarioSentences.Said(report).Select(static sentence => $"- {sentence}\n")));
    }

    [Fact]
    public void May2028_OfTheDocument_IsWhatSuccessionGives()
    {
        LocalDate today = new(2026, 11, 28);
        SuccessionOptions options = new()
        {
            Until = new(2028, 5, 11),
            Basis = SuccessionBasis.Announced,
            Areas = EnglandAndWales.ForceAreas.All.Select(static area => area.Code).ToValueList(),
        };
        SuccessionReport report = SuccessionAnalysis.Analyse(EnglandAndWales.StatutoryLandscape(), today, options);
        int planDays = NodaTime.Period.DaysBetween(options.Until, new(2029, 4, 1));
        StringBuilder table = new();
        table.Append("| area | governs today | who is to follow, as announced | seats lost (of them assumed) | chairs unsettled | functions open, of all | lapse | plan cut, days | grants and contracts | councils announced |\n");
        table.Append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- | --- |\n");
        foreach (AreaSuccessionOutcome area in report.Areas)
        {
            string name = EnglandAndWales.Geography.NameOf(area.ForceArea)!;
            string councils = area.Councils.IsEmpty ? "none" : string.Join(", ", area.Councils.Select(static change => $"{change.Date} (announced)"));
            table.Append(area.IsProjection
                ? FormattableString.Invariant($"| {name} | {area.Before!.Kind} | {Follows(area.Projected)} | {area.Seats.Count} ({area.Seats.Count(static seat => seat.Basis == FactBasis.Assumed)}) | {area.Functions.Count(static f => f.Effect is (FunctionEffect.AtRisk or FunctionEffect.Unsettled) && PolicingFunctions.Find(f.Function)!.Kind == PolicingFunctionKind.Chair)} | {area.Functions.Count(static f => f.Effect is FunctionEffect.AtRisk or FunctionEffect.Unsettled)} of {area.Functions.Count} | {area.Functions.Count(static f => f.Effect == FunctionEffect.Lapses)} | {planDays} | {Funding(area)} | {councils} |\n")
                : FormattableString.Invariant($"| {name} | {area.Before!.Kind} | goes on | 0 | 0 | 0 | 0 | 0 | not touched | {councils} |\n"));
        }

        report.Areas.Should().HaveCount(43);
        ShouldHold("may-2028", table.ToString());
    }

    [Fact]
    public void May2028_LinesBehindTheTable_AreWhatSuccessionGives()
    {
        Landscape country = EnglandAndWales.StatutoryLandscape();
        SuccessionReport report = SuccessionAnalysis.Analyse(country, new(2026, 11, 28), new()
        {
            Until = new(2028, 5, 11),
            Basis = SuccessionBasis.Announced,
            Areas = EnglandAndWales.ForceAreas.All.Select(static area => area.Code).ToValueList(),
        });
        string lines = May2028Trace.Header + string.Concat(May2028Trace.Of(country, report)
            .Select(static row => $"{string.Join(',', row.Select(Quoted))}\n"));
        string path = Path.Combine(Repository.Root, Lines);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
        {
            File.WriteAllText(path, lines);
        }

        File.ReadAllText(path).Should().Be(lines, "{0} is held to the code", Lines);
    }

    /// <summary>Reads the two documents alone: every cell of the table is counted again from the lines that give its sources.</summary>
    [Fact]
    public void May2028_EveryCellOfTheTable_IsTracedToFactsOrMarkedUnsettled()
    {
        string[][] table = [.. File.ReadAllText(FullPath).Split("<!-- begin may-2028 -->")[1].Split("<!-- end may-2028 -->")[0].Split('\n')
            .Where(static line => line.StartsWith('|')).Skip(2)
            .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
        ILookup<(string Area, string Column), string[]> facts = File.ReadAllLines(Path.Combine(Repository.Root, Lines)).Skip(1)
            .Select(Cells).ToLookup(static cells => (cells[0], cells[1]));

        table.Should().HaveCount(43);
        facts.SelectMany(static group => group).Should().OnlyContain(static cells => cells.Length == 6 && cells[5].Length > 0, "each has a source");
        foreach (string[] row in table)
        {
            string area = row[0];
            facts[(area, "governs")].Should().ContainSingle("who governs {0} is on record", area);
            row[9].Split(", ").Count(static cell => cell != "none").Should().Be(facts[(area, "councils")].Count());
            facts[(area, "councils")].Where(static cells => cells[3] != "announced").Should().BeEmpty("nothing announced is shown as law");
            if (row[2] == "goes on")
            {
                row[3..8].Should().OnlyContain(static cell => cell == "0");
                facts[(area, "seat")].Should().BeEmpty();
                continue;
            }

            string[][] follows = [.. facts[(area, "follows")]];
            follows.Select(static cells => cells[2]).Should().Contain("pcc-abolition");
            (row[2] switch
            {
                "mayor" => follows.Any(static cells => cells[3].StartsWith("whole:", StringComparison.Ordinal)),
                "board" => follows.Any(static cells => cells[2] == "policing-and-crime-boards"),
                _ => row[2].EndsWith("unsettled", StringComparison.Ordinal),
            }).Should().BeTrue("'{0}' of {1} rests on a line or is marked unsettled", row[2], area);
            string[][] seats = [.. facts[(area, "seat")]];
            row[3].Should().Be(FormattableString.Invariant($"{seats.Length} ({seats.Count(static cells => cells[4] == "assumed")})"));
            string rule = facts[(area, "functions")].Single()[2];
            string[][] functions = [.. facts[(rule, "function")], .. facts[(rule, "chair")]];
            row[4].Should().Be(FormattableString.Invariant($"{facts[(rule, "chair")].Count(IsOpen)}"));
            row[5].Should().Be(FormattableString.Invariant($"{functions.Count(IsOpen)} of {functions.Length}"));
            row[6].Should().Be(FormattableString.Invariant($"{functions.Count(static cells => cells[3] == "Lapses")}"));
            row[7].Should().Be(FormattableString.Invariant($"{NodaTime.Period.DaysBetween(new LocalDate(2028, 5, 11), new(2029, 4, 1))}"));
            functions.Should().Contain(static cells => cells[2] == "police-plan", "the law of the plan that is cut is listed");
            row[8].Should().Be("not on record");
        }
    }

    private static bool IsOpen(string[] cells) => cells[3] is "AtRisk" or "Unsettled";

    private static string Quoted(string cell) => cell.Contains(',') || cell.Contains('"') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    /// <summary>The cells of a line, where a cell with a comma stands in quotation marks.</summary>
    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[i] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }

    /// <summary>How many grants and contracts go on beyond the body; where none is on record at all, that.</summary>
    private static string Funding(AreaSuccessionOutcome area)
    {
        int cut = area.Commitments.Count(static c => c.Kind is CommitmentKind.Grant or CommitmentKind.Contract);
        return cut > 0 ? FormattableString.Invariant($"{cut}") : "not on record";
    }

    private static string Follows(ProjectedSuccessor successor) => successor switch
    {
        ProjectedSuccessor.Mayor => "mayor",
        ProjectedSuccessor.Board => "board",
        ProjectedSuccessor.MayorOrBoard => "mayor or board: unsettled",
        _ => "unsettled",
    };

    /// <summary>Every case study of the table is replayed by the test that the table names, and no other test of a case is left out.</summary>
    [Fact]
    public void CaseStudies_OfTheDocument_NameTheTestsThatReplayThem()
    {
        string[] named = [.. File.ReadAllText(FullPath).Split("<!-- begin cases -->")[1].Split("<!-- end cases -->")[0].Split('\n')
            .Where(static line => line.StartsWith('|')).Skip(2)
            .SelectMany(static line => line.Trim('|').Split('|')[^1].Split(',', StringSplitOptions.TrimEntries))
            .Select(static name => name.Trim('`'))];
        string[] tests = [.. typeof(CaseStudyTests).GetMethods()
            .Where(static method => method.IsDefined(typeof(FactAttribute), false)).Select(static method => method.Name)];

        named.Should().BeSubsetOf(tests).And.OnlyHaveUniqueItems();
        tests.Except(named).Should().Equal(nameof(CaseStudyTests.Requirements_WhereWhatTheyAreAskedOfGoes_HaveAnotherAnswer));
    }

    /// <summary>Whether a marked part of the document has a text; writes it where snapshots are written anew.</summary>
    private static void ShouldHold(string part, string expected)
    {
        (string begin, string end) = ($"<!-- begin {part} -->\n", $"<!-- end {part} -->");
        lock (Document)
        {
            string text = File.ReadAllText(FullPath);
            int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            int to = text.IndexOf(end, StringComparison.Ordinal);
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            {
                text = $"{text[..from]}\n{expected}\n{text[to..]}";
                File.WriteAllText(FullPath, text);
                to = text.IndexOf(end, StringComparison.Ordinal);
            }

            text[from..to].Trim('\n').Should().Be(expected.Trim('\n'), "{0} is held to the code: where the change is meant, run the tests once with UPDATE_SNAPSHOTS=1", Document);
        }
    }
}
