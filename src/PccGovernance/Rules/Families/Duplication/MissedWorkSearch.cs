using System.Collections.Frozen;
using PccGovernance.Classification;
using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>
/// Finds, of boards that ended some years ago at the most and have no successor, the one in force that is nearest: the one that the ended
/// board's note names or, where it names none, the one that has most of its subjects on all of its ground.
/// </summary>
internal sealed class MissedWorkSearch
{
    /// <summary>What nobody has missed for longer is not asked after: plans and terms of office run for four or five years.</summary>
    private const int MostYears = 5;

    /// <summary>How long a word must be to say which board it is.</summary>
    private const int LongEnough = 5;

    /// <summary>How many words at the end of a name say which board it is.</summary>
    private const int FewestOfName = 3;

    // How names begin that say of which sort a board is, not which.
    private static readonly FrozenSet<string> s_begins = new[]
        {
            "business", "children", "childrens", "combating", "combined", "community", "countywide", "county", "domestic", "greater",
            "health", "joint", "local", "multi", "north", "police", "public", "reducing", "regional", "rural", "safeguarding", "safer",
            "serious", "south", "strategic", "victims", "violence", "youth",
        }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_ends =
        new[] { "board", "committee", "forum", "group", "partnership" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly RuleContext _context;
    private readonly BoardsThere _there;
    private readonly HashSet<Id<Partnership>> _succeeded;
    private readonly Lazy<ILookup<(Id<Theme> Theme, AreaCode Area), Partnership>> _onSubject;

    public MissedWorkSearch(RuleContext context, BoardsThere there)
    {
        _context = context;
        _there = there;
        _succeeded = [.. context.Landscape.Partnerships.SelectMany(static board => board.Predecessors)];
        _onSubject = new(() => context.InForce.Partnerships.Where(static board => !board.Themes.IsEmpty && !board.Footprint.IsUnknown)
            .SelectMany(board => AreasOf(board).SelectMany(area => board.Themes.Select(theme => (Board: board, Key: (theme, area)))))
            .ToLookup(static entry => entry.Key, static entry => entry.Board));
    }

    /// <summary>
    /// Whether a board ended not long ago and has no successor: none is on record, no board of its kind is in force there, and it was no
    /// group for a task.
    /// </summary>
    public bool IsMissed(Partnership ended) =>
        !_succeeded.Contains(ended.Id) && EndedNotLongAgo(ended)
        && PartnershipReading.Of(ended).Task is null
        && !CarriedWorkSearch.KindsOf(ended).Any(kind => _there.HasOneOf(kind, ended));

    /// <summary>
    /// Whether a board ended not long ago and its note says that some of its work was left, whatever board is there or is its successor.
    /// </summary>
    public bool IsLeft(Partnership ended) => EndedNotLongAgo(ended) && WorkLeft.IsSaid(ended.Provenance.Note);

    /// <summary>
    /// Whether the nearest board names all that the ended one was about, or is named by its note: then only the record of it is missing.
    /// </summary>
    public bool IsProbablyCarried(CarriedWork work) =>
        work.Ended.Themes.Where(IsNoHeading).All(work.Carrier.Themes.Contains) || IsNamed(work.Carrier, work.Ended, NoteOf(work.Ended));

    /// <summary>The board that an ended one reported to; <c>null</c> where it was none or several, or is not in force.</summary>
    public CarriedWork? Superior(Partnership ended) =>
        ended.ReportsTo is [var above] && _context.InForce.Partnership(above) is { } board ? new(ended, board, [], Words: null) : null;

    /// <summary>The nearest board; <c>null</c> where several are equally near or none has half of the ended one's subjects.</summary>
    /// <param name="ended">The ended board.</param>
    /// <param name="isLeft">
    /// Whether its note says that some of its work was left: then one that has a part of its ground may have taken the rest, and the one
    /// that it reported to is nearer than others.
    /// </param>
    public CarriedWork? Nearest(Partnership ended, bool isLeft)
    {
        Id<Theme>[] subjects = [.. ended.Themes.Where(IsSubject)];
        if (subjects.Length == 0 || ended.Footprint.IsUnknown)
        {
            return null;
        }

        string[] note = NoteOf(ended);
        var near = AreasOf(ended).SelectMany(area => subjects.SelectMany(subject => _onSubject.Value[(subject, area)]))
            .Concat(isLeft ? _context.InForce.Partnerships.Where(board => IsNamed(board, ended, note)) : [])
            .DistinctBy(static board => board.Id)
            .Where(board => isLeft ? _there.IsThere(board, ended) : _there.ExtentOf(board).Contains(_there.ExtentOf(ended)))
            .Select(board => (Board: board, Subjects: (Id<Theme>[])[.. board.Themes.Where(subjects.Contains)]))
            .Select(entry => (entry.Board, entry.Subjects, Nearness: (IsNamed: IsNamed(entry.Board, ended, note),
                isLeft && ended.ReportsTo is [var above] && above == entry.Board.Id, entry.Subjects.Length,
                _there.ExtentOf(entry.Board).Contains(_there.ExtentOf(ended)),
                entry.Board.Footprint == ended.Footprint, -entry.Board.Themes.Count)))
            .OrderByDescending(static entry => entry.Nearness)
            .Take(2)
            .ToArray();
        return near is [] || (near is [var first, var second] && first.Nearness == second.Nearness)
            || !(near[0].Nearness.IsNamed || 2 * near[0].Subjects.Length >= subjects.Length)
            ? null
            : new(ended, near[0].Board, [], Words: null) { Subjects = near[0].Subjects };
    }

    // "Passed to the Joint Exploitation Group": the place at the beginning of a name is left out. "Passes to Safer Fenmarsh": what sort of
    // board it is is left out. "Went to the Fenmarsh partnership": the place and the sort, where the ended board is not called so too.
    private static bool IsNamed(Partnership board, Partnership ended, string[] note)
    {
        if (note.Length == 0 || PlainWords.Of(board.Name) is not { Length: > 1 } name)
        {
            return false;
        }

        if (name.Length < FewestOfName)
        {
            return note.AsSpan().IndexOf(name) >= 0;
        }

        return note.AsSpan().IndexOf(name.AsSpan()[^FewestOfName..]) >= 0
            || (s_ends.Contains(name[^1]) && note.AsSpan().IndexOf(name.AsSpan()[..^1]) >= 0)
            || (name[0].Length >= LongEnough && !s_begins.Contains(name[0]) && note.AsSpan().IndexOf([name[0], name[^1]]) >= 0
                && !(PlainWords.Of(ended.Name) is [var first, .., var last] && string.Equals(first, name[0], StringComparison.Ordinal)
                    && string.Equals(last, name[^1], StringComparison.Ordinal)));
    }

    private static string[] NoteOf(Partnership ended) => PlainWords.Of(ended.Provenance.Note ?? string.Empty);

    private bool EndedNotLongAgo(Partnership ended) => ended.Period.To is { } end && end > _context.AsOf.PlusYears(-MostYears);

    private bool IsNoHeading(Id<Theme> theme) => _context.InForce.Theme(theme) is not { Nature: ThemeNature.Heading };

    private IEnumerable<AreaCode> AreasOf(Partnership board) =>
        _context.InForce.Geography.ForceAreasOf(board.Footprint).Select(static area => area.Code);

    private bool IsSubject(Id<Theme> theme) =>
        _context.InForce.Theme(theme) is not { Nature: ThemeNature.Heading or ThemeNature.People or ThemeNature.PeopleApart };
}
