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

    /// <summary>How many words at the end of a name say which board it is.</summary>
    private const int FewestOfName = 3;

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
        !_succeeded.Contains(ended.Id) && ended.Period.To is { } end && end > _context.AsOf.PlusYears(-MostYears)
        && PartnershipReading.Of(ended).Task is null
        && !CarriedWorkSearch.KindsOf(ended).Any(kind => _there.HasOneOf(kind, ended));

    /// <summary>The nearest board; <c>null</c> where several are equally near or none has half of the ended one's subjects.</summary>
    public CarriedWork? Nearest(Partnership ended)
    {
        Id<Theme>[] subjects = [.. ended.Themes.Where(IsSubject)];
        if (subjects.Length == 0 || ended.Footprint.IsUnknown || AreasOf(ended).ToArray() is not [var area, ..])
        {
            return null;
        }

        string[] note = PlainWords.Of(ended.Provenance.Note ?? string.Empty);
        var near = subjects.SelectMany(subject => _onSubject.Value[(subject, area)]).DistinctBy(static board => board.Id)
            .Where(board => _there.ExtentOf(board).Contains(_there.ExtentOf(ended)))
            .Select(board => (Board: board, Subjects: (Id<Theme>[])[.. board.Themes.Where(subjects.Contains)]))
            .Select(entry => (entry.Board, entry.Subjects, Nearness: (IsNamed: IsNamed(entry.Board, note), entry.Subjects.Length,
                entry.Board.Footprint == ended.Footprint, -entry.Board.Themes.Count)))
            .OrderByDescending(static entry => entry.Nearness)
            .Take(2)
            .ToArray();
        return near is [] || (near is [var first, var second] && first.Nearness == second.Nearness)
            || !(near[0].Nearness.IsNamed || 2 * near[0].Subjects.Length >= subjects.Length)
            ? null
            : new(ended, near[0].Board, [], Words: null) { Subjects = near[0].Subjects };
    }

    // "Passed to the Joint Exploitation Group": the place at the beginning of a name is left out.
    private static bool IsNamed(Partnership board, string[] note) =>
        note.Length > 0 && PlainWords.Of(board.Name) is { Length: >= FewestOfName } name
        && note.AsSpan().IndexOf(name.AsSpan()[^FewestOfName..]) >= 0;

    private IEnumerable<AreaCode> AreasOf(Partnership board) =>
        _context.InForce.Geography.ForceAreasOf(board.Footprint).Select(static area => area.Code);

    private bool IsSubject(Id<Theme> theme) =>
        _context.InForce.Theme(theme) is not { Nature: ThemeNature.Heading or ThemeNature.People or ThemeNature.PeopleApart };
}
