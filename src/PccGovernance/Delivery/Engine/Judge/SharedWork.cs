using PccGovernance.Kernel;

namespace PccGovernance.Delivery;

/// <summary>
/// Shares out work on many milestones. What comes of it does not depend on who does it: each item has a place of its own.
/// </summary>
internal static class SharedWork
{
    /// <summary>The milestones that a thread must have to itself to be worth its start: about two milliseconds of work.</summary>
    private const int MilestonesPerThread = 4_000;

    /// <summary>After so many items at most it is asked whether to stop.</summary>
    private const int ItemsPerPart = 64;

    /// <summary>How many threads are worth their start.</summary>
    public static int Threads(int milestones, Execution execution) => execution.ThreadsFor(milestones / MilestonesPerThread);

    /// <summary>Cuts so many items into even parts, and does them as threads become free.</summary>
    /// <param name="threads">How many threads there are.</param>
    /// <param name="items">How many items there are.</param>
    /// <param name="work">What to do with a part: from its first item to the one after its last.</param>
    /// <param name="execution">When to stop.</param>
    public static void Do(int threads, int items, Action<int, int> work, Execution execution)
    {
        int parts = Math.Max(WorkSharing.Parts(threads), items / ItemsPerPart);
        WorkSharing.ForEach(
            threads,
            parts,
            (_, part) => work(WorkSharing.Begin(items, part, parts), WorkSharing.Begin(items, part + 1, parts)),
            execution);
    }
}
