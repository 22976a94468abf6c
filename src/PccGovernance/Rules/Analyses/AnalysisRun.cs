namespace PccGovernance.Rules;

/// <summary>The analyses of one landscape on one day: each run when it is first asked for, and once.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class AnalysisRun(AnalysisInput input, Action<Analysis>? isStarting = null)
{
    private readonly Dictionary<string, object?> _reports = new(StringComparer.Ordinal);

    /// <summary>What every analysis is given.</summary>
    public AnalysisInput Input => input;

    /// <summary>The analyses that failed, with the type of the exception, in the order in which they were asked for.</summary>
    public List<(string Analysis, Type Exception)> Failures { get; } = [];

    /// <summary>What has been made.</summary>
    public AnalysisReports Reports =>
        _reports.Aggregate(AnalysisReports.None, static (reports, made) => reports.With(made.Key, made.Value));

    /// <summary>The report of an analysis; <c>null</c> where the options give it nothing to work with, or it failed.</summary>
    public object? Report(Analysis analysis)
    {
        if (_reports.TryGetValue(analysis.Name, out object? made))
        {
            return made;
        }

        input.Execution.ThrowIfStopped();
        isStarting?.Invoke(analysis);
        using System.Diagnostics.Activity? activity = Tracing.Source.StartActivity($"analysis {analysis.Name}");
        try
        {
            made = analysis.RunOn(input with { Reader = Report });
        }
        catch (Exception exception)
            when (exception is not OperationCanceledException || !input.Execution.CancellationToken.IsCancellationRequested)
        {
            activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, exception.Message);
            Failures.Add((analysis.Name, exception.GetType()));
        }

        _reports[analysis.Name] = made;
        return made;
    }
}
