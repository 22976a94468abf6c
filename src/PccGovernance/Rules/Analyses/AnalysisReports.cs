using System.Diagnostics.CodeAnalysis;

namespace PccGovernance.Rules;

/// <summary>Reports of analyses, by analysis. Immutable; equal where the reports are.</summary>
public sealed class AnalysisReports : IEquatable<AnalysisReports>
{
    private readonly SortedDictionary<string, object> _reports;

    private AnalysisReports(SortedDictionary<string, object> reports) => _reports = reports;

    /// <summary>No reports.</summary>
    public static AnalysisReports None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>The names of the analyses that have a report, in order.</summary>
    public ValueList<string> Names => _reports.Keys.ToValueList();

    /// <summary>The report of an analysis; <c>null</c> when it was not made.</summary>
    /// <typeparam name="TReport">The report.</typeparam>
    /// <param name="analysis">The analysis.</param>
    public TReport? Find<TReport>(Analysis<TReport> analysis)
        where TReport : class
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Find(analysis.Name) as TReport;
    }

    /// <summary>These reports and that of one more analysis, or another one of it.</summary>
    /// <typeparam name="TReport">The report.</typeparam>
    /// <param name="analysis">The analysis.</param>
    /// <param name="report">Its report; <c>null</c> for none.</param>
    public AnalysisReports With<TReport>(Analysis<TReport> analysis, TReport? report)
        where TReport : class
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return With(analysis.Name, report);
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] AnalysisReports? other) =>
        other is not null && _reports.Count == other._reports.Count && _reports.All(report => report.Value.Equals(other.Find(report.Key)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnalysisReports);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _reports.Aggregate(0, static (hash, report) => HashCode.Combine(hash, report.Key.GetHashCode(StringComparison.Ordinal)));

    /// <summary>The names.</summary>
    public override string ToString() => string.Join(", ", _reports.Keys);

    internal object? Find(string analysis) => _reports.GetValueOrDefault(analysis);

    internal AnalysisReports With(string analysis, object? report)
    {
        SortedDictionary<string, object> copy = new(_reports, StringComparer.Ordinal);
        copy.Remove(analysis);
        if (report is not null)
        {
            copy[analysis] = report;
        }

        return new(copy);
    }
}
