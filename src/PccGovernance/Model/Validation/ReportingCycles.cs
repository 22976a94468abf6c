using System.Globalization;

namespace PccGovernance;

/// <summary>Finds reporting lines that lead back to where they began.</summary>
internal static class ReportingCycles
{
    /// <summary>How many boards of a cycle its message names.</summary>
    private const int LongestShown = 100;

    public static void Find(ValueList<Partnership> partnerships, LandscapeErrors errors)
    {
        Dictionary<Id<Partnership>, int> places = [];
        for (int i = 0; i < partnerships.Count; i++)
        {
            places.TryAdd(partnerships[i].Id, i);
        }

        HashSet<Id<Partnership>> done = [];
        foreach (Id<Partnership> start in places.Keys.Order())
        {
            Walk(start, partnerships, places, done, errors);
        }
    }

    /// <summary>Depth first without recursion, so that a line of any length is followed.</summary>
    private static void Walk(
        Id<Partnership> start,
        ValueList<Partnership> partnerships,
        Dictionary<Id<Partnership>, int> places,
        HashSet<Id<Partnership>> done,
        LandscapeErrors errors)
    {
        List<Id<Partnership>> path = [];
        Dictionary<Id<Partnership>, int> onPath = [];
        Stack<(Id<Partnership> Id, bool Leaving)> open = new([(start, false)]);
        while (open.TryPop(out (Id<Partnership> Id, bool Leaving) step))
        {
            if (step.Leaving)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(step.Id);
                done.Add(step.Id);
            }
            else if (onPath.TryGetValue(step.Id, out int from))
            {
                Report(path[from..], places, errors);
            }
            else if (!done.Contains(step.Id) && places.TryGetValue(step.Id, out int place))
            {
                onPath.Add(step.Id, path.Count);
                path.Add(step.Id);
                open.Push((step.Id, true));
                foreach (Id<Partnership> parent in partnerships[place].ReportsTo.Distinct().OrderDescending())
                {
                    open.Push((parent, false));
                }
            }
        }
    }

    /// <summary>The cycle with its first board again at the end; the middle of a very long one is only counted.</summary>
    private static IEnumerable<string> Steps(List<Id<Partnership>> cycle)
    {
        int skipped = Math.Max(0, cycle.Count - LongestShown);
        int shownFirst = skipped == 0 ? cycle.Count : LongestShown / 2;
        IEnumerable<string> first = cycle.Take(shownFirst).Select(static id => $"'{id}'");
        IEnumerable<string> last = cycle.Skip(shownFirst + skipped).Append(cycle[0]).Select(static id => $"'{id}'");
        return skipped == 0 ? first.Concat(last) : [.. first, string.Create(CultureInfo.InvariantCulture, $"({skipped} more)"), .. last];
    }

    private static void Report(List<Id<Partnership>> cycle, Dictionary<Id<Partnership>, int> places, LandscapeErrors errors)
    {
        string line = string.Join(" -> ", Steps(cycle));
        errors.Add(
            LandscapeErrorKind.ReportingCycle,
            $"$.partnerships[{places[cycle[0]]}].reportsTo",
            $"The reporting line {line} leads back to where it began: take one of its steps out.");
    }
}
