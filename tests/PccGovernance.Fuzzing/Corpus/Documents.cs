using System.Text;
using PccGovernance.Interchange;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Scenarios;
using PccGovernance.Serialization;
using PccGovernance.Statute;

namespace PccGovernance.Fuzzing;

/// <summary>
/// The real documents that mutants are made of: small ones of every kind, so that many can be tried, and large ones for a share.
/// </summary>
internal sealed class Documents
{
    /// <summary>Of so many mutants one comes from a large document.</summary>
    private const int ShareOfLarge = 48;

    private static readonly DocumentKind[] s_kinds = Enum.GetValues<DocumentKind>();

    private readonly Dictionary<DocumentKind, Document[]> _small;
    private readonly Dictionary<DocumentKind, Document[]> _large;

    private Documents(IEnumerable<Document> small, IEnumerable<Document> large) => (_small, _large) = (ByKind(small), ByKind(large));

    /// <summary>Every document of a kind.</summary>
    public IReadOnlyList<Document> OfKind(DocumentKind kind) => [.. _small[kind], .. _large.GetValueOrDefault(kind, [])];

    /// <summary>One of a kind, by chance.</summary>
    public Document Pick(DocumentKind kind, Random random)
    {
        Document[] from = random.Next(ShareOfLarge) == 0 && _large.TryGetValue(kind, out Document[]? large) ? large : _small[kind];
        return from[random.Next(from.Length)];
    }

    /// <summary>Makes the documents; the same each time.</summary>
    public static Documents Make()
    {
        ILookup<bool, Landscape> cut = BaseLandscapes.Small().ToLookup(IsNational);
        Landscape[] small = [.. cut[false]];
        Landscape[] large = [.. BaseLandscapes.Large(), .. cut[true]];
        return new(
            s_kinds.SelectMany(kind => small.SelectMany((landscape, i) => Of(kind, landscape, small, i))),
            s_kinds.SelectMany(kind => large.SelectMany((landscape, i) => OfLarge(kind, landscape, large, i)))
                .Select(static document => document with { IsLarge = true }));
    }

    /// <summary>A small document can ask much of the law where it covers the country.</summary>
    private static bool IsNational(Landscape landscape) =>
        StatuteAnalysis.Analyse(landscape.AsOf(Rooms.Day), Rooms.Day, StatuteOptions.Default, Rooms.OneThread).Outcomes.Count > 1_000;

    private static Dictionary<DocumentKind, Document[]> ByKind(IEnumerable<Document> all) =>
        all.GroupBy(static document => document.Kind).ToDictionary(static group => group.Key, static group => group.ToArray());

    private static IEnumerable<Document> OfLarge(DocumentKind kind, Landscape landscape, Landscape[] all, int i) =>
        kind switch
        {
            DocumentKind.Review when i < 4 => [new(kind, ReviewJson.WriteToUtf8Bytes(Rooms.Reviewer.Review(landscape, Rooms.Day)))],
            DocumentKind.Review or DocumentKind.Baseline or DocumentKind.ColumnMap or DocumentKind.Decisions => [],
            DocumentKind.Xlsx when i == 0 => [new(kind, Tables.Template())],
            DocumentKind.Questionnaire or DocumentKind.Csv or DocumentKind.Xlsx => [],
            _ => Of(kind, landscape, all, i),
        };

    private static IEnumerable<Document> Of(DocumentKind kind, Landscape landscape, Landscape[] all, int i) =>
        kind switch
        {
            DocumentKind.Landscape => [new(kind, LandscapeJson.WriteToUtf8Bytes(landscape))],
            DocumentKind.Review => [new(kind, ReviewJson.WriteToUtf8Bytes(Rooms.PartOf(i).Review(landscape, Rooms.Day)))],
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
            DocumentKind.Workbook => [new(kind, LandscapeWorkbook.Write(landscape))],
            DocumentKind.Popolo when HasNoKindsOfItsOwn(landscape) => [new(kind, PopoloJson.Write(landscape).Content)],
            DocumentKind.Kumu when HasNoKindsOfItsOwn(landscape) => [new(kind, KumuSheets.Write(landscape).Content)],
            _ => [],
        };

    /// <summary>Formats of others have no place for these, and a document that is refused as it is makes mutants that are too.</summary>
    private static bool HasNoKindsOfItsOwn(Landscape landscape) =>
        landscape.Contents is { OrganisationKinds.IsEmpty: true, PartnershipKinds.IsEmpty: true, Themes.IsEmpty: true };

    private static LandscapeEdit[] EditsOf(Landscape landscape, Landscape other)
    {
        Id<Partnership>[] boards = [.. landscape.Partnerships.Select(static board => board.Id).Take(3)];
        Id<Organisation>[] bodies = [.. landscape.Organisations.Select(static body => body.Id).Take(3)];
        List<LandscapeEdit> edits =
        [
            new AddPartnership { On = new LocalDate(2027, 4, 1), Partnership = new() { Id = new("added"), Name = "Added" } },
            PutItems.Between(landscape, other),
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
