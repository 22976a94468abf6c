namespace PccGovernance;

/// <summary>
/// How an analysis is run: when it is to stop, and on how many threads. It decides nothing of the result, and no report holds it.
/// </summary>
/// <remarks>
/// <c>default</c> never stops and uses as many threads as there are processors, where the work pays for them. A token converts to it.
/// </remarks>
public readonly record struct Execution
{
    /// <summary>More threads than any machine has use for.</summary>
    internal const int MostThreads = 1_024;

    /// <summary>Stops the analysis, which then throws <see cref="OperationCanceledException"/>. Default never.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>
    /// The most threads to use, from 1 to 1,024; <c>null</c>, the default, for as many as there are processors. The report is the same,
    /// byte for byte.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public int? MaximumThreads
    {
        get;
        init
        {
            if (value is < 1 or > MostThreads)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of threads from 1 to 1024.");
            }

            field = value;
        }
    }

    /// <summary>Is called wherever the work looks at its token: for tests that stop it in the midst.</summary>
    internal Action? Looks { get; init; }

    /// <summary>The most threads.</summary>
    internal int Threads => MaximumThreads ?? Environment.ProcessorCount;

    /// <summary>Runs until a token stops it.</summary>
    /// <param name="cancellationToken">The token.</param>
    public static implicit operator Execution(CancellationToken cancellationToken) => FromCancellationToken(cancellationToken);

    /// <summary>Runs until a token stops it.</summary>
    /// <param name="cancellationToken">The token.</param>
    public static Execution FromCancellationToken(CancellationToken cancellationToken) => new() { CancellationToken = cancellationToken };

    /// <summary>Looks at the token: what goes through many items does so for each, or for each handful.</summary>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    internal void ThrowIfStopped()
    {
        Looks?.Invoke();
        CancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>So many threads as the work is worth, and no more than there may be.</summary>
    internal int ThreadsFor(int worth) => int.Clamp(worth, 1, Threads);

    /// <summary>Items one by one, with a look at the token before each.</summary>
    internal IEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            ThrowIfStopped();
            yield return item;
        }
    }
}
