using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Examples;

/// <summary>
/// A small landscape with one fact of one board otherwise: some of its seats or themes, its tier, kind, function, purpose, line, ground,
/// whom it names, its meetings or its note left out or changed. What is told otherwise then is what the fact decides.
/// </summary>
internal static class DuplicationVariants
{
    /// <summary>The boards of a landscape that is small enough to be asked so often.</summary>
    private const int MostBoards = 6;

    /// <summary>Kinds of the real edition and of the small one: in law and not, for joint work, single cases and oversight.</summary>
    private static readonly Id<PartnershipKind>[] s_kinds =
    [
        new("safeguarding-adults-board"), new("community-safety-partnership"), new("local-criminal-justice-board"), new("marac"),
        new("csp"), new("panel"),
    ];

    /// <summary>A line for each answer that differs from that of the landscape as it is, with the variants that have it.</summary>
    public static IEnumerable<string> Lines(Heard heard)
    {
        if (heard.Landscape.Partnerships.Count > MostBoards)
        {
            return [];
        }

        string[] asItIs = Told(heard.Report);
        ValueList<Partnership> boards = heard.Landscape.Contents.Partnerships;
        return boards
            .SelectMany(board => Of(board, heard.Landscape)
                .Select(variant => (Name: $"{board.Id} {variant.Name}", Boards: new[] { variant.Board })))
            .Concat(boards is [Partnership first, Partnership second] ? DuplicationNumbers.Of(first, second, heard.Landscape) : [])
            .Select(variant => (variant.Name, Answer: Answer(heard, variant.Boards, asItIs)))
            .Where(static variant => variant.Answer.Length > 0)
            .GroupBy(static variant => variant.Answer, static variant => variant.Name)
            .Select(static same => $"  {string.Join(", ", same)}: {same.Key}");
    }

    private static string Answer(Heard heard, Partnership[] otherwise, string[] asItIs)
    {
        LandscapeContents contents = heard.Landscape.Contents;
        LandscapeResult result = Landscape.TryCreate(heard.Landscape.Edition, contents with
        {
            Partnerships = contents.Partnerships.Select(board => Array.Find(otherwise, one => one.Id == board.Id) ?? board).ToValueList(),
            Organisations =
            [
                .. contents.Organisations,
                .. otherwise.SelectMany(static board => board.Seats).Select(static seat => seat.Organisation).Distinct()
                    .Where(id => heard.Landscape.Organisation(id) is null)
                    .Select(static id => new Organisation { Id = id, Name = id.Value }),
            ],
        });
        if (result.Landscape is not { } landscape)
        {
            return "";
        }

        string[] told = Told(DuplicationAnalysis.Analyse(landscape, heard.AsOf, heard.Options));
        return string.Join("; ", [.. asItIs.Except(told).Select(static one => $"not {one}"), .. told.Except(asItIs)]);
    }

    /// <summary>What is told, by codes: a finding each.</summary>
    private static string[] Told(DuplicationReport report) =>
    [
        .. report.Pairs.Select(static pair =>
            $"{pair.First}+{pair.Second} {pair.Pattern} {pair.Form}{(pair.IsQuestion ? "?" : "")}{(pair.IsByDesign ? "~" : "")}"
            + $" {Code(pair.Remedy)}"),
        .. report.SetAside.Select(static pair => $"{pair.First}+{pair.Second} {pair.Pattern} aside {pair.Reason}"),
        .. report.Clusters.Select(static cluster => $"cluster {string.Join('+', cluster.Members)} {Code(cluster.Remedy)}"),
        .. report.ParallelGroups.Select(static family => $"family {string.Join('+', family.Members)} {Code(family.Remedy)}"),
        .. report.SharedGroups.Select(static group => $"group {group.Group} of {string.Join('+', group.Boards)} {group.Missing}"),
        .. report.Sittings.Select(static sitting => $"sitting {string.Join('+', sitting)}"),
        .. report.NotCompared.Select(static entry => $"{entry.Reason} {string.Join('+', entry.Boards)}"),
    ];

    private static string Code(DuplicationRemedy remedy) =>
        remedy.Statement.Code["duplication.".Length..] + (remedy.Into is { } into ? $" {into}" : "");

    private static IEnumerable<(string Name, Partnership Board)> Of(Partnership board, Landscape landscape) =>
    [
        .. Fewer(board.Seats).Select(seats => ($"seats {seats.Count}", board with { Seats = seats })),
        .. Fewer(board.Themes).Select(themes => ($"themes {themes.Count}", board with { Themes = themes })),
        .. Enum.GetValues<PartnershipTier>().Where(tier => tier != board.Tier).Select(tier => ($"{tier}", board with { Tier = tier })),
        .. Enum.GetValues<PartnershipFunction>().Where(function => function != board.Function)
            .Select(function => ($"is for {function}", board with { Function = function })),
        .. board.Kind is null ? [] : new[] { ("no kind", board with { Kind = null }) },
        .. s_kinds.Where(kind => kind != board.Kind && landscape.PartnershipKind(kind) is not null)
            .Select(kind => ($"a {kind}", board with { Kind = kind })),
        .. board.Purpose is null ? [] : new[] { ("no purpose", board with { Purpose = null }) },
        .. board.Duties.IsEmpty ? [] : new[] { ("no duties", board with { Duties = [] }) },
        .. board.ReportsTo.IsEmpty ? [] : new[] { ("no line", board with { ReportsTo = [] }) },
        .. landscape.Contents.Partnerships.Where(other => other.Id != board.Id && !board.ReportsTo.Contains(other.Id)).Take(2)
            .Select(other => ($"below {other.Id}", board with { ReportsTo = [.. board.ReportsTo, other.Id] })),
        .. board.Footprint.Areas.Count < 2 ? [] : new[] { ("half the ground", board with { Footprint = Half(board.Footprint) }) },
        .. board.Seats.All(static seat => seat.Post is null && seat.Person is null) ? [] : new[]
        {
            ("nobody named", board with { Seats = board.Seats.Select(Unnamed).ToValueList() }),
            ("half named", board with { Seats = board.Seats.Select((seat, at) => at % 2 == 0 ? seat : Unnamed(seat)).ToValueList() }),
        },
        ("another name", board with { Name = "Beta" }),
        ("nobody knows it", Noted(board, "No terms of reference found")),
        ("no line on record", Noted(board, "No reporting line on record")),
        ("held with another", Noted(board, "Held with the other")),
        ("meets monthly", board with { Meetings = Monthly }),
        .. landscape.Contents.Partnerships.Where(other => other.Id != board.Id).Take(2).SelectMany(other => Of(board, other)),
    ];

    /// <summary>What a board says of another.</summary>
    private static IEnumerable<(string Name, Partnership Board)> Of(Partnership board, Partnership other) =>
    [
        ($"no line to {other.Id} since", Noted(board, $"Reported to {other.Name} until 2021; no line since")),
        ($"took over from {other.Id}", board with
        {
            Purpose = $"Took over the work of the {other.Name}",
            Period = new(new LocalDate(2025, 1, 1), null),
        }),
        ($"sits with {other.Id}", board with { Purpose = $"Sits with the {other.Name}" }),
        ($"is recorded as meeting with {other.Id}", board with { MeetsWith = [other.Id] }),
    ];

    internal static MeetingPattern Monthly { get; } = new() { MeetingsPerYear = 12, MeetingHours = 2 };

    internal static Partnership Noted(Partnership board, string note) =>
        board with { Provenance = Provenance.Recorded with { Note = note } };

    private static Footprint Half(Footprint ground) => new() { Areas = ground.Areas.Take(ground.Areas.Count / 2).ToValueList() };

    private static Seat Unnamed(Seat seat) => seat with { Post = null, Person = null };

    /// <summary>All shorter beginnings of a list, the longest first.</summary>
    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> all) =>
        Enumerable.Range(1, all.Count).Select(fewer => all.Take(all.Count - fewer).ToValueList());
}
