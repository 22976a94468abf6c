using System.Text;
using PccGovernance.Demand;
using PccGovernance.Interchange;
using PccGovernance.Placement;
using PccGovernance.Reporting;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Scenarios;
using PccGovernance.Serialization;
using PccGovernance.Succession;
using PccGovernance.Text;

namespace PccGovernance.Fuzzing;

/// <summary>Takes a landscape through every room, and writes and reads back whatever can be.</summary>
internal static class LandscapeExercise
{
    private static readonly Reviewed s_reviewed = new();

    /// <summary>
    /// The whole review and what is written and read back are made for every landscape; what takes long and adds little, for a share of
    /// them: the second review, the papers, the sentences, the scenarios, the other formats.
    /// </summary>
    public static void Run(Landscape landscape, int seed)
    {
        Random random = new(seed);
        LocalDate day = Rooms.DayOf(random);
        byte[] written = WriteAndRead(landscape);

        // Many mutants are read as what another was read as: the same landscape on the same day has the same review.
        if (!s_reviewed.Contains(written, day))
        {
            LandscapeReview review = Review(landscape, day, random);
            if (random.Next(50) == 0)
            {
                Papers(review, landscape);
            }

            s_reviewed.Add(written, day);
        }

        if (random.Next(12) == 0)
        {
            Change(landscape, day, random);
        }

        if (random.Next(24) == 0)
        {
            Exports(landscape, day);
        }
    }

    /// <summary>Errors of a document that was refused: each in a sentence, in the order of the document.</summary>
    public static void Check(IEnumerable<LandscapeError> errors)
    {
        int count = 0;
        foreach (LandscapeError error in errors)
        {
            count++;
            Sentence(error.Message);
        }

        Require(count > 0, "A document was refused without an error.");
    }

    public static void Sentence(string message) =>
        Require(
            message.Length > 5
                && message.EndsWith('.')
                && !message.Contains("for no reason", StringComparison.Ordinal)
                && !message.Contains("System.", StringComparison.Ordinal)
                && !message.Contains("PccGovernance.", StringComparison.Ordinal)
                && !message.Any(static c => char.IsControl(c) && c is not ('\n' or '\t')),
            $"No sentence for a reader: '{message}'");

    public static void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new FuzzException(problem);
        }
    }

    public static void Same(byte[] one, byte[] other, string problem)
    {
        if (!one.AsSpan().SequenceEqual(other))
        {
            int at = one.AsSpan().CommonPrefixLength(other);
            throw new FuzzException($"{problem}: '{Around(one, at)}' is '{Around(other, at)}'.");
        }
    }

    private static string Around(byte[] text, int at) =>
        Encoding.UTF8.GetString(text, Math.Max(0, at - 60), Math.Min(160, text.Length - Math.Max(0, at - 60)));

    private static byte[] WriteAndRead(Landscape landscape)
    {
        PermittedDays.Check(landscape.Contents);
        byte[] written = LandscapeJson.WriteToUtf8Bytes(landscape);
        LandscapeResult read = LandscapeJson.Read(written);
        Require(read.IsValid, $"What was written is refused: {string.Join(' ', read.Errors)}");
        Require(read.Landscape!.Equals(landscape), "A landscape that was written reads back as another.");
        Require(LandscapeJson.WriteToUtf8Bytes(read.Landscape).AsSpan().SequenceEqual(written), "Written twice, the bytes differ.");
        var again = Landscape.TryCreate(landscape.Edition, landscape.Contents);
        Require(again.Landscape is { } same && same.Equals(landscape), "The contents of a landscape do not make it again.");
        return written;
    }

    private static LandscapeReview Review(Landscape landscape, LocalDate day, Random random)
    {
        LandscapeReview review = Rooms.Reviewer.Review(landscape, day);
        foreach (Finding finding in review.Findings)
        {
            if (finding.RuleId.StartsWith("RULE", StringComparison.Ordinal))
            {
                string evidence = string.Join(' ', finding.Evidence.Select(static e => e.ToString()));
                throw new FuzzException($"{finding.RuleId}: {review.Say(finding.Statement)} {evidence}");
            }
        }

        if (random.Next(16) == 0)
        {
            byte[] written = ReviewJson.WriteToUtf8Bytes(review);
            Same(written, ReviewJson.WriteToUtf8Bytes(ReviewJson.Read(written)), "A review that was read back is written otherwise");
            Same(written, ReviewJson.WriteToUtf8Bytes(Rooms.Reviewer.Review(landscape, day)), "The same landscape gave two reviews");
        }

        if (random.Next(8) == 0)
        {
            Sentences.SayAll(review, review.Names);
        }

        return review;
    }

    private static void Papers(LandscapeReview review, Landscape landscape)
    {
        Paper paper = ReviewPaper.Of(review, landscape, new() { Persons = PersonHandling.Keep });
        Require(PaperHtml.Write(paper).Length > 0 && PaperMarkdown.Write(paper).Length > 0, "A paper is empty.");
        _ = PaperWorkbook.Write(paper);
    }

    private static void Change(Landscape landscape, LocalDate day, Random random)
    {
        EntityNames names = EntityNames.Of(landscape);
        Partnership[] boards = [.. landscape.AsOf(day).Partnerships];
        if (boards.Length > 1)
        {
            Partnership one = boards[random.Next(boards.Length)];
            Partnership other = boards[random.Next(boards.Length)];
            Scenario scenario = Scenario.Of(
                "What if",
                random.Next(3) switch
                {
                    0 => new ClosePartnership { Partnership = one.Id },
                    1 => new MergePartnerships { Partnerships = [one.Id, other.Id], Into = new("merged-one") },
                    _ => new BringUnder { Partnership = one.Id, Parent = other.Id },
                });
            ScenarioRun run = scenario.Replay(landscape, day);
            Sentences.SayAll(run, names);
            Sentences.SayAll(
                ScenarioAnalysis.Analyse(
                    landscape,
                    day,
                    scenario,
                    new() { Costing = Rooms.Costing, Demand = Rooms.Demand },
                    Rooms.OneThread),
                names);
            _ = DemandAnalysis.Compare(landscape, day, Rooms.Demand, new() { Drop = [one.Id] }, Rooms.OneThread);
        }

        DutyToPlace duty = DutyToPlace.Of(
            landscape,
            new("serious-violence-duty"),
            Footprint.Of(new AreaCode("E23000020")),
            new() { MeetingsPerYear = 4, MeetingHours = 1 });
        Sentences.SayAll(
            PlacementAnalysis.Analyse(landscape, day, duty, new() { Costing = Rooms.Costing, Demand = Rooms.Demand }, Rooms.OneThread),
            names);
        Sentences.SayAll(
            SuccessionAnalysis.Analyse(landscape, day, new() { Until = day.Year < 2900 ? day.PlusYears(2) : day }, Rooms.OneThread),
            names);
    }

    /// <summary>Formats of others have no place for kinds and themes of one's own: these alone may be missed on the way back.</summary>
    private static void ReadBack(Landscape landscape, LandscapeResult read, string format)
    {
        LandscapeContents own = landscape.Contents;
        if (!read.IsValid)
        {
            Check(read.Errors);
            Require(
                !(own.OrganisationKinds.IsEmpty && own.PartnershipKinds.IsEmpty && own.Themes.IsEmpty),
                $"What was written as {format} is refused: {string.Join(' ', read.Errors)}");
        }
    }

    private static void Workbook(Landscape landscape)
    {
        byte[] workbook;
        try
        {
            workbook = LandscapeWorkbook.Write(landscape);
        }
        catch (InterchangeException refused)
        {
            // A cell holds less than a document may say.
            Sentence(refused.Message);
            return;
        }

        LandscapeResult read = LandscapeWorkbook.Read(workbook, "w.xlsx");
        Require(read.IsValid, $"What was written as a workbook is refused: {string.Join(' ', read.Errors)}");
        Require(
            LandscapeJson.WriteToUtf8Bytes(read.Landscape!).AsSpan().SequenceEqual(LandscapeJson.WriteToUtf8Bytes(landscape)),
            "A landscape that was written as a workbook reads back as another.");
    }

    private static void Exports(Landscape landscape, LocalDate day)
    {
        ExportResult popolo = PopoloJson.Write(landscape, new() { Persons = PersonHandling.Keep });
        ReadBack(landscape, PopoloJson.Read(popolo.Text), "Popolo");
        _ = OrgJsonLd.Write(landscape, new("https://example.invalid/"));
        _ = GraphFormats.Dot(landscape);
        _ = GraphFormats.Mermaid(landscape);
        _ = GraphFormats.GraphMl(landscape);
        _ = DueCalendar.Write(landscape, day);
        ReadBack(landscape, KumuSheets.Read(KumuSheets.Write(landscape).Content, "k.xlsx"), "Kumu");
        Workbook(landscape);
        PutItems all = PutItems.Between(Landscape.Create(landscape.Edition, new()), landscape);
        Require(
            LandscapeEditsJson.Read(LandscapeEditsJson.WriteToUtf8Bytes([all])) is { IsValid: true, Edits: [PutItems put] } && put == all,
            "Edits that were written read back as others.");
        _ = Encoding.UTF8.GetBytes(LandscapeDifference.Between(Landscape.Create(landscape.Edition, new()), landscape).ToString());
    }
}
