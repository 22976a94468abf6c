using System.Text;
using PccGovernance.Interchange;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Scenarios;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Fuzzing;

/// <summary>The real documents that mutants are made of: small, so that many can be tried, and of every kind.</summary>
internal sealed class Documents
{
    private const int PerKind = 24;

    private static readonly DocumentKind[] s_kinds = Enum.GetValues<DocumentKind>();

    private readonly Dictionary<DocumentKind, Document[]> _all;

    private Documents(IEnumerable<Document> all) =>
        _all = all.GroupBy(static document => document.Kind).ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>Every document of a kind.</summary>
    public IReadOnlyList<Document> OfKind(DocumentKind kind) => _all[kind];

    /// <summary>One of a kind, by chance.</summary>
    public Document Pick(DocumentKind kind, Random random) => _all[kind][random.Next(_all[kind].Length)];

    /// <summary>Makes the documents; the same each time.</summary>
    public static Documents Make()
    {
        Landscape[] landscapes = [.. Landscapes()];
        return new(s_kinds.SelectMany(kind => landscapes.SelectMany((landscape, i) => Of(kind, landscape, landscapes, i))));
    }

    private static IEnumerable<Document> Of(DocumentKind kind, Landscape landscape, Landscape[] all, int i) =>
        kind switch
        {
            DocumentKind.Landscape => [new(kind, LandscapeJson.WriteToUtf8Bytes(landscape))],
            DocumentKind.Review when i < 6 => [new(kind, ReviewJson.WriteToUtf8Bytes(Rooms.Reviewer.Review(landscape, Rooms.Day)))],
            DocumentKind.Edits => [new(kind, LandscapeEditsJson.WriteToUtf8Bytes(EditsOf(landscape, all[(i + 1) % all.Length])))],
            DocumentKind.Scenario =>
            [
                new(
                    kind,
                    ScenarioJson.WriteToUtf8Bytes(Scenario.Of("What if", [.. EditsOf(landscape, all[(i + 1) % all.Length])]))),
            ],
            DocumentKind.Baseline when i < 8 =>
            [
                new(
                    kind,
                    BaselineJson.WriteToUtf8Bytes(
                        Baseline.Empty.Accepting(
                            new LandscapeReviewer().Review(landscape, Rooms.Day).Findings.Take(6),
                            "Known",
                            "The board",
                            Rooms.Day.PlusYears(1)))),
            ],
            DocumentKind.ColumnMap when i < Tables.Imports.Count => [new(kind, Encoding.UTF8.GetBytes(Tables.Imports[i].Columns.ToJson()))],
            DocumentKind.Decisions when i < Tables.Imports.Count =>
            [
                new(kind, Encoding.UTF8.GetBytes(Tables.Answers(Tables.Imports[i]).ToJson())),
            ],
            DocumentKind.Questionnaire when i < Tables.Imports.Count =>
            [
                new(kind, Encoding.UTF8.GetBytes(ImportDecisions.Questionnaire(Tables.Imports[i].Report))),
            ],
            DocumentKind.Csv when i < Tables.Texts.Count => [new(kind, Encoding.UTF8.GetBytes(Tables.Texts[i]))],
            DocumentKind.Xlsx when i == 0 => Tables.Workbooks().Select(content => new Document(kind, content)),
            DocumentKind.Workbook when i < 8 => [new(kind, LandscapeWorkbook.Write(landscape))],
            DocumentKind.Popolo => [new(kind, PopoloJson.Write(landscape).Content)],
            DocumentKind.Kumu when i < 8 => [new(kind, KumuSheets.Write(landscape).Content)],
            _ => [],
        };

    /// <summary>Pieces of the recorded landscapes, a statutory one and random ones with every list and member in use.</summary>
    private static IEnumerable<Landscape> Landscapes()
    {
        foreach (string name in typeof(Documents).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using Stream stream = typeof(Documents).Assembly.GetManifestResourceStream(name)!;
            Landscape whole = LandscapeJson.Read(stream).GetLandscapeOrThrow();
            for (int part = 0; part < 3; part++)
            {
                yield return Piece.Of(whole, part);
            }
        }

        yield return Piece.Of(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), 0);
        yield return Piece.Of(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), 1);
        for (int seed = 1; seed <= PerKind - 11; seed++)
        {
            yield return new RandomLandscape(seed, 1 + (seed % 4)).Landscape();
        }
    }

    private static LandscapeEdit[] EditsOf(Landscape landscape, Landscape other)
    {
        Id<Partnership>[] boards = [.. landscape.Partnerships.Select(static board => board.Id).Take(3)];
        Id<Organisation>[] bodies = [.. landscape.Organisations.Select(static body => body.Id).Take(3)];
        List<LandscapeEdit> edits =
        [
            new AddPartnership { On = new LocalDate(2027, 4, 1), Partnership = new() { Id = new("added"), Name = "Added" } },
            PutItems.Between(Piece.Of(other, 1), Piece.Of(other, 2)),
        ];
        if (boards.Length > 1)
        {
            edits.Add(new ClosePartnership { On = new LocalDate(2027, 5, 1), Partnership = boards[0], Successor = boards[1] });
            edits.Add(new MergePartnerships { Partnerships = [.. boards], Into = new("merged") });
            edits.Add(new Retime { Partnership = boards[1], Meetings = new() { MeetingsPerYear = 4, MeetingHours = 2 } });
            edits.Add(new ChangeMeetingLength { Partnership = boards[1], MeetingHours = 1.5m });
            edits.Add(new BringUnder { Partnership = boards[0], Parent = boards[1] });
        }

        if (bodies.Length > 1)
        {
            edits.Add(new ReplaceOrganisation { On = new LocalDate(2028, 5, 8), Organisation = bodies[0], By = bodies[1] });
            edits.Add(new ReorganiseCouncils { Councils = [bodies[0]], Into = [new() { Id = new("new-council"), Name = "New" }] });
        }

        return [.. edits];
    }
}
