using System.Globalization;

namespace PccGovernance;

/// <summary>Finds reporting lines that lead back to where they began.</summary>
internal sealed class ReportingCycles
{
    /// <summary>How many boards of a cycle its message names.</summary>
    private const int LongestShown = 100;

    private const int NotSeen = 0;
    private const int Done = -1;

    private readonly ValueList<Partnership> _partnerships;
    private readonly LandscapeErrors _errors;
    private readonly Dictionary<Id<Partnership>, int> _places = [];

    /// <summary>Of each board <see cref="NotSeen"/>, <see cref="Done"/> or how many steps of <see cref="_path"/> lead to it, itself included.</summary>
    private readonly int[] _standing;
    private readonly List<Step> _path = [];

    private ReportingCycles(ValueList<Partnership> partnerships, LandscapeErrors errors)
    {
        _partnerships = partnerships;
        _errors = errors;
        _standing = new int[partnerships.Count];
        for (int place = 0; place < partnerships.Count; place++)
        {
            // A board that reports to none ends every line that reaches it.
            if (!partnerships[place].ReportsTo.IsEmpty)
            {
                _places.TryAdd(partnerships[place].Id, place);
            }
        }
    }

    public static void Find(ValueList<Partnership> partnerships, LandscapeErrors errors)
    {
        ReportingCycles cycles = new(partnerships, errors);
        foreach (Partnership start in partnerships.Keep(static board => !board.ReportsTo.IsEmpty).SortedBy(static board => board.Id))
        {
            cycles.Walk(start.Id);
        }
    }

    /// <summary>Depth first without recursion, so that a line of any length is followed.</summary>
    private void Walk(Id<Partnership> start)
    {
        Enter(start);
        while (_path.Count > 0)
        {
            Step step = _path[^1];
            if (step.Next < step.Above.Count)
            {
                _path[^1] = step with { Next = step.Next + 1 };
                Enter(step.Above[step.Next]);
            }
            else
            {
                _path.RemoveAt(_path.Count - 1);
                _standing[step.Place] = Done;
            }
        }
    }

    private void Enter(Id<Partnership> board)
    {
        if (!_places.TryGetValue(board, out int place) || _standing[place] == Done)
        {
            return;
        }

        if (_standing[place] != NotSeen)
        {
            Report(_standing[place] - 1);
            return;
        }

        _path.Add(new(place, _partnerships[place].ReportsTo.AsSet(), 0));
        _standing[place] = _path.Count;
    }

    private void Report(int from)
    {
        string line = string.Join(" -> ", Line(from));
        _errors.Add(
            LandscapeErrorKind.ReportingCycle,
            $"$.partnerships[{_path[from].Place}].reportsTo",
            $"The reporting line {line} leads back to where it began: take one of its steps out.");
    }

    /// <summary>The cycle with its first board again at the end; the middle of a very long one is only counted.</summary>
    private IEnumerable<string> Line(int from)
    {
        int length = _path.Count - from;
        int skipped = Math.Max(0, length - LongestShown);
        int shownFirst = skipped == 0 ? length : LongestShown / 2;
        IEnumerable<string> first = Names(from, shownFirst);
        IEnumerable<string> last = Names(from + shownFirst + skipped, length - shownFirst - skipped).Concat(Names(from, 1));
        return skipped == 0 ? first.Concat(last) : [.. first, string.Create(CultureInfo.InvariantCulture, $"({skipped} more)"), .. last];
    }

    private IEnumerable<string> Names(int from, int count) => Enumerable.Range(from, count).Select(step => $"'{_partnerships[_path[step].Place].Id}'");

    /// <summary>A board on the line that is followed, those above it, and which of them comes next.</summary>
    private readonly record struct Step(int Place, ValueList<Id<Partnership>> Above, int Next);
}
