namespace PccGovernance.Rules;

/// <summary>An analysis that rules can read: run where a rule or the caller asks for it, and once for a review.</summary>
public abstract class Analysis
{
    private protected Analysis(string name, Type reportType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, ReportType) = (name, reportType);
    }

    /// <summary>
    /// The name by which a rule declares that it reads the analysis, and by which its report stands in JSON, for example
    /// <c>duplication</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>The type of its report.</summary>
    public Type ReportType { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal abstract object? RunOn(AnalysisInput input);
}
