namespace PccGovernance.Rules;

/// <summary>An analysis with its report: one of the library's, or a caller's own.</summary>
/// <typeparam name="TReport">The report: immutable, and equal where its content is.</typeparam>
public sealed class Analysis<TReport> : Analysis
    where TReport : class
{
    private readonly Func<AnalysisInput, TReport?> _run;

    /// <summary>Describes an analysis.</summary>
    /// <param name="name">Its name, in lower case with hyphens.</param>
    /// <param name="run">Runs it: pure, and <c>null</c> where the options give it nothing to work with.</param>
    public Analysis(string name, Func<AnalysisInput, TReport?> run)
        : base(name, typeof(TReport))
    {
        ArgumentNullException.ThrowIfNull(run);
        _run = run;
    }

    internal override object? RunOn(AnalysisInput input) => _run(input);
}
