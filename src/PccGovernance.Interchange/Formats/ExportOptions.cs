namespace PccGovernance.Interchange;

/// <summary>How a landscape is written in another format.</summary>
public sealed record ExportOptions
{
    /// <summary>What is done with persons. Default left out.</summary>
    public PersonHandling Persons { get; init; }
}
