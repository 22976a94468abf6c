using System.Runtime.ExceptionServices;

namespace PccGovernance.Kernel;

/// <summary>Runs the same work for the numbers from 0, each on a thread of its own where threads are free. One worker needs none.</summary>
internal static class WorkSharing
{
    /// <summary>Does the work. What goes wrong on another thread is thrown as if it had gone wrong on this one.</summary>
    public static void Run(int workers, Action<int> work)
    {
        if (workers == 1)
        {
            work(0);
            return;
        }

        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    /// <summary>Deals items out to workers as they become free: for work whose result does not depend on who does it.</summary>
    /// <param name="workers">How many workers there are.</param>
    /// <param name="items">How many items there are.</param>
    /// <param name="work">What to do: the worker, and the item.</param>
    /// <param name="execution">When to stop: it is looked at before each item.</param>
    public static void ForEach(int workers, int items, Action<int, int> work, Execution execution = default)
    {
        int taken = -1;
        Run(workers, worker =>
        {
            for (int item = Interlocked.Increment(ref taken); item < items; item = Interlocked.Increment(ref taken))
            {
                execution.ThrowIfStopped();
                work(worker, item);
            }
        });
    }

    /// <summary>
    /// Into how many parts to cut even work for <see cref="ForEach"/>: more than workers, for one of them may be held up.
    /// </summary>
    public static int Parts(int workers) => workers == 1 ? 1 : 8 * workers;

    /// <summary>Where a part begins when so many items are cut into even parts.</summary>
    public static int Begin(int items, int part, int parts) => (int)((long)items * part / parts);
}
