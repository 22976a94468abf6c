using System.Globalization;

namespace PccGovernance;

/// <summary>Finds lines, from one thing to those that it names, that lead back to where they began.</summary>
/// <typeparam name="T">What the things are.</typeparam>
internal sealed class Cycles<T>
{
    /// <summary>How many things of a cycle are named.</summary>
    private const int LongestShown = 100;

    private const int NotSeen = 0;
    private const int Done = -1;

    private readonly IReadOnlyList<T> _items;
    private readonly Func<T, Id<T>> _id;
    private readonly Func<T, ValueList<Id<T>>> _next;
    private readonly Action<int, string> _report;
    private readonly Dictionary<Id<T>, int> _places = [];

    /// <summary>
    /// Of each thing <see cref="NotSeen"/>, <see cref="Done"/> or how many steps of <see cref="_path"/> lead to it, itself included.
    /// </summary>
    private readonly int[] _standing;
    private readonly List<Visit> _path = [];

    private Cycles(IReadOnlyList<T> items, Func<T, Id<T>> id, Func<T, ValueList<Id<T>>> next, Action<int, string> report)
    {
        (_items, _id, _next, _report) = (items, id, next, report);
        _standing = new int[items.Count];
        for (int place = 0; place < items.Count; place++)
        {
            // What names nothing ends every line that reaches it.
            if (!next(items[place]).IsEmpty)
            {
                _places.TryAdd(id(items[place]), place);
            }
        }
    }

    /// <summary>Finds the cycles among things.</summary>
    /// <param name="items">The things.</param>
    /// <param name="id">The identifier of each.</param>
    /// <param name="next">Those that each names.</param>
    /// <param name="report">Takes the place of a thing on the cycle, and the whole cycle as text.</param>
    public static void Find(IReadOnlyList<T> items, Func<T, Id<T>> id, Func<T, ValueList<Id<T>>> next, Action<int, string> report)
    {
        Cycles<T> cycles = new(items, id, next, report);
        foreach (Id<T> start in cycles._places.Keys.Order())
        {
            cycles.Walk(start);
        }
    }

    /// <summary>Depth first without recursion, so that a line of any length is followed.</summary>
    private void Walk(Id<T> start)
    {
        Enter(start);
        while (_path.Count > 0)
        {
            Visit step = _path[^1];
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

    private void Enter(Id<T> id)
    {
        if (!_places.TryGetValue(id, out int place) || _standing[place] == Done)
        {
            return;
        }

        if (_standing[place] != NotSeen)
        {
            Report(_standing[place] - 1);
            return;
        }

        _path.Add(new(place, _next(_items[place]).AsSet(), 0));
        _standing[place] = _path.Count;
    }

    private void Report(int from) => _report(_path[from].Place, string.Join(" -> ", Line(from)));

    /// <summary>The cycle with its first thing again at the end; the middle of a very long one is only counted.</summary>
    private IEnumerable<string> Line(int from)
    {
        int length = _path.Count - from;
        int skipped = Math.Max(0, length - LongestShown);
        int shownFirst = skipped == 0 ? length : LongestShown / 2;
        IEnumerable<string> first = Names(from, shownFirst);
        IEnumerable<string> last = Names(from + shownFirst + skipped, length - shownFirst - skipped).Concat(Names(from, 1));
        return skipped == 0 ? first.Concat(last) : [.. first, string.Create(CultureInfo.InvariantCulture, $"({skipped} more)"), .. last];
    }

    private IEnumerable<string> Names(int from, int count) =>
        Enumerable.Range(from, count).Select(step => $"'{_id(_items[_path[step].Place])}'");

    /// <summary>A thing on the line that is followed, those that it names, and which of them comes next.</summary>
    private readonly record struct Visit(int Place, ValueList<Id<T>> Above, int Next);
}
