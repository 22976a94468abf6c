using System.Runtime.CompilerServices;

namespace PccGovernance.Duplication;

/// <summary>Divides the lists into items of about equal work, so that no worker waits long for another.</summary>
internal static class WorkPlan
{
    /// <summary>Items for each worker: enough to even out what the estimate does not see.</summary>
    private const int ItemsPerWorker = 16;

    /// <summary>The work on a posting apart from the comparisons, in comparisons.</summary>
    private const int WorkOfPosting = 8;

    public static List<WorkItem> Divide(ReadOnlySpan<int> ends, int workers)
    {
        var items = new List<WorkItem>();
        long share = workers == 1 ? long.MaxValue : long.Max(1, TotalWork(ends) / (workers * ItemsPerWorker));
        int firstList = 1;
        long gathered = 0;
        for (int list = 1; list < ends.Length; list++)
        {
            int length = ends[list] - ends[list - 1];
            long work = Work(length);
            if (work >= share && length > ListJoiner.LongestInRun)
            {
                AddLists(items, ends, firstList, list);
                AddParts(items, ends, list, share);
                (firstList, gathered) = (list + 1, 0);
            }
            else if ((gathered += work) >= share)
            {
                AddLists(items, ends, firstList, list + 1);
                (firstList, gathered) = (list + 1, 0);
            }
        }

        AddLists(items, ends, firstList, ends.Length);
        return items;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long TotalWork(ReadOnlySpan<int> ends)
    {
        long total = 0;
        for (int list = 1; list < ends.Length; list++)
        {
            total += Work(ends[list] - ends[list - 1]);
        }

        return total;
    }

    private static long Work(long postings) => postings * ((postings / 2) + WorkOfPosting);

    private static void AddLists(List<WorkItem> items, ReadOnlySpan<int> ends, int first, int end)
    {
        if (first < end)
        {
            items.Add(new(first, end, ends[first - 1], ends[end - 1]));
        }
    }

    /// <summary>Cuts one list: the later a record stands, the more it is compared with.</summary>
    private static void AddParts(List<WorkItem> items, ReadOnlySpan<int> ends, int list, long share)
    {
        (int begin, int end) = (ends[list - 1], ends[list]);
        long gathered = 0;
        int from = begin;
        for (int larger = begin; larger < end; larger++)
        {
            gathered += larger - begin + WorkOfPosting;
            if (gathered >= share || larger == end - 1)
            {
                items.Add(new(list, list + 1, from, larger + 1));
                (from, gathered) = (larger + 1, 0);
            }
        }
    }
}
