using System.Text;
using PccGovernance.Reference;
using PccGovernance.Scenarios;
using PccGovernance.Succession;
using PccGovernance.Tests.Scenarios;

namespace PccGovernance.Tests.Documentation;

/// <summary>The worked examples of docs/change.md are what the code gives.</summary>
public sealed class ChangeDocumentTests
{
    private const string Document = "docs/change.md";

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
        ShouldHold("surrey", string.Concat(CaseWorld.Said(report).Select(static sentence => $"- {sentence}\n")));
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
