namespace PccGovernance.Duplication.Join;

/// <summary>Runs the same work for the numbers from 0, each on a thread of its own where threads are free. One worker needs none.</summary>
internal static class Workers
{
    public static int For(RecordSets sets, SetJoinOptions options)
    {
        int worthwhile = options.TokensPerThread == 0 ? options.Threads : int.Min(options.Threads, sets.TokenCount / options.TokensPerThread);
        return int.Max(1, worthwhile);
    }

    public static void Run(int workers, Action<int> work)
    {
        if (workers == 1)
        {
            work(0);
            return;
        }

        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, work);
    }

    /// <summary>Where the share of a worker begins when so many items are dealt out in order.</summary>
    public static int Begin(int items, int worker, int workers) => (int)((long)items * worker / workers);
}
