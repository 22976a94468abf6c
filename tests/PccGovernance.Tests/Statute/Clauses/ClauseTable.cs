using System.Text.Json;
using NodaTime.Text;
using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// A clause of a requirement, or a requirement, with what it answers on some days of some facts, all of the answer:
/// <c>Snapshots/statute-clauses.txt</c> has them. A clause begins with '> place role' and its text in the document, a requirement with
/// '> place' and its identifier; a row is 'day | facts => answer'.
/// </summary>
internal sealed record ClauseTable
{
    private const string File = "statute-clauses.txt";

    private static readonly JsonSerializerOptions s_strict =
        new(JsonSerializerDefaults.Strict) { TypeInfoResolver = StatuteJson.Default, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public required string Head { get; init; }

    /// <summary>What is written above it.</summary>
    public required string Note { get; init; }

    /// <summary>The rows as they stand, with answers.</summary>
    public required string[] Rows { get; init; }

    public static IReadOnlyList<ClauseTable> All { get; } = Read();

    /// <summary>The rows with what is answered.</summary>
    public string[] Ask() => [.. Rows.Select(static row => row.Split(" =>")[0]).Select(row => $"{row} => {Answer(row)}")];

    /// <summary>The file with the answers of today.</summary>
    public static string Text() => string.Join('\n', All.Select(static table =>
        $"{table.Note}{table.Head}\n{string.Concat(table.Ask().Select(static row => row + "\n"))}"));

    public static void ShouldHold() => Repository.ShouldHold(Text(), "tests", "PccGovernance.Tests", "Snapshots", File);

    private string Answer(string row)
    {
        string[] head = Head.Split(' ', 4);
        ExamplePlace place = ExamplePlace.Of(head[1]);
        string[] parts = row.Split(" | ", 2);
        if (head.Length == 3)
        {
            return string.Join(", ", new StatuteExample
            {
                Line = 0,
                Requirement = StatutoryRequirements.Find(head[2])!,
                Verdict = default,
                Day = Day(parts[0]),
                Place = place,
                Facts = parts[1],
            }.Ask().Select(Text));
        }

        StatutoryRole role = Enum.Parse<StatutoryRole>(head[2].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
        return Text(Check(JsonSerializer.Deserialize<ClauseEntry>(head[3], s_strict)!, place, role, parts));
    }

    private static Answer Check(ClauseEntry entry, ExamplePlace place, StatutoryRole role, string[] parts)
    {
        string[] turn = parts[0].Split(' ');
        LocalDate day = Day(turn[0]);
        AreaCode area = place.AreaOf(role);
        Landscape landscape = Landscape.Create(EnglandAndWales.Edition, new ExampleFacts(place, area).Read(parts[1]));
        StatuteSurvey survey = new(landscape, landscape.AsOf(day), day, new());
        AreaScope scope = AreaScope.Of(
            landscape.Geography.ForceAreas.Single(force => force.Code == place.ForceArea), landscape.GoverningBody(place.ForceArea, day),
            survey.Areas);
        RequirementEntry requirement = new()
        {
            Id = "asked",
            Rule = "LAW999",
            Subject = "asked",
            On = role,
            Extent = LegalExtent.EnglandAndWales,
            Begun = true,
            From = "2012-11-22",
            Citation = "",
            Instruments = [],
            Basis = default,
            Severity = default,
            Source = "",
            Vintage = "",
            IsRead = true,
            Form = default,
            Each = RequirementCycle.Standing,
            Filings = ["thing"],
            Clauses = [entry],
        };
        return Clause.Of(entry, requirement).Check(new()
        {
            Requirement = StatutoryRequirements.All[0] with
            {
                Id = "asked",
                Role = role,
                Filings = ["thing"],
                InForce = new(Day("2017-04-03")),
            },
            Survey = survey,
            Scope = scope,
            Area = area,
            Instance = Turn(turn),
            Filing = survey.Filings.Of("thing", scope, area) is [var filing, ..] ? filing : null,
            HasUnplaced = turn.Contains("unplaced"),
            Panel = survey.Panel(scope),
        });
    }

    private static CycleInstance Turn(string[] words)
    {
        string? Of(string name) =>
            Array.Find(words, word => word.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
        LocalDate? DayOf(string name) => Of(name) is { } day ? Day(day) : null;
        return new(
            Of("year=") is { } year ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null,
            DayOf("poll=") is { } poll ? new(poll, DayOf("office=")) : null,
            DayOf("first="),
            DayOf("last="));
    }

    private static string Text(Answer answer) =>
        $"{answer.Kind}/{answer.Reason}{(answer.Missing is { } missing ? $" lacks {missing}" : "")}"
            .Replace("statute.", "", StringComparison.Ordinal)
        + (answer.Due is { } due ? FormattableString.Invariant($" by {due:uuuu-MM-dd}") : "")
        + (answer.IsOurs ? " of ours" : "") + (answer.IsOpen ? " so far" : "") + (answer.IsOfSeveral ? " of several" : "");

    private static string Text(StatutoryOutcome outcome) =>
        $"{outcome.Verdict}/{outcome.Reason}{(outcome.Missing is { } missing ? $" lacks {missing.Code}" : "")}"
            .Replace("statute.", "", StringComparison.Ordinal)
        + (outcome.Due is { } due ? FormattableString.Invariant($" by {due:uuuu-MM-dd}") : "")
        + (outcome.Election is { } election ? FormattableString.Invariant($" of {election:uuuu-MM-dd}") : "")
        + (outcome.FinancialYear is { } year ? FormattableString.Invariant($" for {year}") : "")
        + (outcome.Filing is { } filing ? $" in {filing}" : "") + (outcome.IsByOurNumber ? " of ours" : "")
        + (outcome.IsLaterWording ? " later wording" : "");

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static List<ClauseTable> Read()
    {
        List<ClauseTable> tables = [];
        string note = string.Empty;
        foreach (string line in Repository.Read("tests", "PccGovernance.Tests", "Snapshots", File).Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                note += line + "\n";
            }
            else if (line.StartsWith('>'))
            {
                tables.Add(new() { Head = line, Note = note, Rows = [] });
                note = string.Empty;
            }
            else if (line.Length > 0)
            {
                tables[^1] = tables[^1] with { Rows = [.. tables[^1].Rows, line] };
            }
        }

        return tables;
    }
}
