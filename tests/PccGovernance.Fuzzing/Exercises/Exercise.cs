using System.Text;
using System.Text.Json;
using PccGovernance.Interchange;
using PccGovernance.Reporting;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Scenarios;
using PccGovernance.Serialization;

namespace PccGovernance.Fuzzing;

/// <summary>Reads a document as what it is taken for, and goes on with what it reads.</summary>
internal static class Exercise
{
    private static readonly Lazy<Landscape> s_ground = new(static () => Tables.Imports[0].Landscape);

    private static readonly Lazy<Landscape> s_recorded = new(static () =>
        BaseLandscapes.Large().First(static landscape => !landscape.Partnerships.IsEmpty));

    private static readonly Lazy<ValueList<Finding>> s_findings = new(static () =>
        new LandscapeReviewer().Review(s_ground.Value, Rooms.Day).Findings);

    /// <summary>Throws what a caller would see and should not; answers whether the document was read.</summary>
    public static bool Run(Document document, int seed)
    {
        byte[] content = document.Content;
        switch (document.Kind)
        {
            case DocumentKind.Landscape:
                LandscapeResult read = LandscapeJson.Read(content);
                if (read.Landscape is { } landscape)
                {
                    SilentChange.Check(content, LandscapeJson.WriteToUtf8Bytes(landscape));
                }

                return Take(read, seed);
            case DocumentKind.Review:
                return Review(content, seed);
            case DocumentKind.Edits:
                LandscapeEditsReading edits = LandscapeEditsJson.Read(content);
                return edits.IsValid ? Edits(edits.Edits, seed) : Refused(edits.Errors);
            case DocumentKind.Scenario:
                ScenarioReading scenario = ScenarioJson.Read(content);
                return scenario.IsValid ? What(scenario.Scenario!, seed) : Refused(scenario.Errors);
            case DocumentKind.Baseline:
                BaselineReading baseline = BaselineJson.Read(content);
                return baseline.IsValid ? Accept(baseline.Baseline!, seed) : Refused(baseline.Errors);
            case DocumentKind.ColumnMap:
                return Interchange(() =>
                    Import(Tables.Options with { Columns = ColumnMap.FromJson(Encoding.UTF8.GetString(content)) }, seed));
            case DocumentKind.Decisions or DocumentKind.Questionnaire:
                return Interchange(() =>
                    Import(Tables.Options with { Decisions = ImportDecisions.Parse(Encoding.UTF8.GetString(content)) }, seed));
            case DocumentKind.Csv or DocumentKind.Xlsx:
                return Interchange(() => Take(LandscapeImport.Import(content, document.FileName, Tables.Options), seed));
            case DocumentKind.Workbook:
                return Interchange(() => Take(LandscapeWorkbook.Read(content, document.FileName), seed));
            case DocumentKind.Kumu:
                return Interchange(() => Take(KumuSheets.Read(content, document.FileName), seed));
            case DocumentKind.Popolo:
                return Interchange(() => Take(PopoloJson.Read(Encoding.UTF8.GetString(content)), seed));
            default:
                throw new InvalidOperationException($"No reader is known for {document.Kind}.");
        }
    }

    private static bool Take(LandscapeResult result, int seed)
    {
        if (!result.IsValid)
        {
            return Refused(result.Errors);
        }

        LandscapeExercise.Require(result.Errors.IsEmpty, "A valid landscape has errors.");
        LandscapeExercise.Run(result.Landscape!, seed);
        return true;
    }

    private static bool Take(ImportResult result, int seed)
    {
        if (IsChosen(seed, 10))
        {
            _ = PaperHtml.Write(ImportPaper.Of(result.Report, Rooms.Day));
        }

        LandscapeExercise.Require(
            ColumnMap.FromJson(result.Columns.ToJson()) == result.Columns,
            "A map of columns that was written reads back as another.");
        _ = ImportDecisions.Parse(ImportDecisions.Questionnaire(result.Report));
        _ = result.Report.ToJson();
        LandscapeExercise.Run(result.Landscape, seed);
        return true;
    }

    private static bool Refused(IEnumerable<LandscapeError> errors)
    {
        LandscapeExercise.Check(errors);
        return false;
    }

    private static bool Interchange(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (InterchangeException refused)
        {
            LandscapeExercise.Sentence(refused.Message);
            return false;
        }
    }

    private static bool Import(ImportOptions options, int seed)
    {
        Random random = new(seed);
        return Take(
            LandscapeImport.Import(Encoding.UTF8.GetBytes(Tables.Texts[random.Next(Tables.Texts.Count)]), "boards.csv", options),
            seed);
    }

    private static bool Review(byte[] content, int seed)
    {
        LandscapeReview review;
        try
        {
            review = ReviewJson.Read(content);
        }
        catch (JsonException)
        {
            return false;
        }

        byte[] written = ReviewJson.WriteToUtf8Bytes(review);
        LandscapeExercise.Same(
            written,
            ReviewJson.WriteToUtf8Bytes(ReviewJson.Read(written)),
            "A review that was read back is written otherwise");
        if (IsChosen(seed, 4))
        {
            Sentences.SayAll(review, review.Names);
        }

        if (IsChosen(seed, 10))
        {
            Paper paper = ReviewPaper.Of(review);
            _ = PaperHtml.Write(paper);
            _ = PaperMarkdown.Write(paper);
        }

        return true;
    }

    private static bool Edits(ValueList<LandscapeEdit> edits, int seed)
    {
        byte[] written = LandscapeEditsJson.WriteToUtf8Bytes(edits);
        LandscapeEditsReading again = LandscapeEditsJson.Read(written);
        LandscapeExercise.Require(again.IsValid && again.Edits == edits, "Edits that were written read back as others.");
        LandscapeEditResult result = GroundOf(seed).Apply(Rooms.Day, edits);
        if (result.Landscape is { } changed)
        {
            LandscapeExercise.Run(changed, seed);
        }

        return true;
    }

    private static bool What(Scenario scenario, int seed)
    {
        LandscapeExercise.Require(
            ScenarioJson.Read(ScenarioJson.WriteToUtf8Bytes(scenario)) is { IsValid: true, Scenario: { } same } && same == scenario,
            "A scenario that was written reads back as another.");
        Landscape ground = GroundOf(seed);
        Sentences.SayAll(scenario.Replay(ground, Rooms.Day), Text.EntityNames.Of(ground));
        if (IsChosen(seed, 8))
        {
            Sentences.SayAll(
                ScenarioAnalysis.Analyse(
                    ground,
                    Rooms.Day,
                    scenario,
                    new() { Costing = Rooms.Costing, Demand = Rooms.Demand },
                    Rooms.OneThread),
                Text.EntityNames.Of(ground));
        }

        return true;
    }

    private static bool Accept(Baseline baseline, int seed)
    {
        LandscapeExercise.Require(
            BaselineJson.Read(BaselineJson.WriteToUtf8Bytes(baseline)) is { IsValid: true, Baseline: { } same } && same == baseline,
            "A baseline that was written reads back as another.");
        _ = baseline.Apply(s_findings.Value, Rooms.Day);
        if (IsChosen(seed, 24))
        {
            LandscapeReviewer reviewer = new(new() { Baseline = baseline, MaximumThreads = 1 });
            _ = ReviewJson.WriteToUtf8Bytes(reviewer.Review(s_ground.Value, Rooms.Day));
        }

        return true;
    }

    /// <summary>Edits and scenarios are of the recorded boards, or of none that there is.</summary>
    private static Landscape GroundOf(int seed) => IsChosen(seed, 6) ? s_recorded.Value : s_ground.Value;

    /// <summary>What takes long and adds little is done for one seed of so many, and always for the same.</summary>
    private static bool IsChosen(int seed, int of) => unchecked((uint)seed * 2_654_435_761u >> 7) % (uint)of == 0;
}
