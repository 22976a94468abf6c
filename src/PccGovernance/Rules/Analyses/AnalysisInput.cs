using NodaTime;

namespace PccGovernance.Rules;

/// <summary>What an analysis is given.</summary>
public sealed record AnalysisInput
{
    /// <summary>The landscape, with what has ended and what is to come.</summary>
    public required Landscape Landscape { get; init; }

    /// <summary>The landscape in force on <see cref="AsOf"/>.</summary>
    public required Landscape InForce { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The options of the analyses.</summary>
    public AnalysisOptions Options { get; init => field = value ?? AnalysisOptions.None; } = AnalysisOptions.None;

    /// <summary>When the analysis is to stop, and on how many threads it may work.</summary>
    public Execution Execution { get; init; }

    /// <summary>Reads another analysis' report.</summary>
    internal Func<Analysis, object?>? Reader { get; init; }

    /// <summary>
    /// The report of another analysis, for one that rests on it; <c>null</c> where the options give that one nothing to work with.
    /// </summary>
    /// <typeparam name="TReport">The report.</typeparam>
    /// <param name="analysis">The other analysis.</param>
    public TReport? Report<TReport>(Analysis<TReport> analysis)
        where TReport : class =>
        Reader?.Invoke(analysis) as TReport;
}
