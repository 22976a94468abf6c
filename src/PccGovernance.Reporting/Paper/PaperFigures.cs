namespace PccGovernance.Reporting;

/// <summary>The few figures that sum something up.</summary>
public sealed record PaperFigures : PaperBlock
{
    /// <summary>The figures. Empty for none.</summary>
    public ValueList<PaperFigure> Items { get; init => field = value ?? []; } = [];
}
