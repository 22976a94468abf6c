namespace PccGovernance;

/// <summary>Something that began, ended or changed between two landscapes.</summary>
public sealed record EntityChange
{
    /// <summary>What it is.</summary>
    public required EntityReference Subject { get; init; }

    /// <summary>Its name or text: the later one, where it has two.</summary>
    public required string Name { get; init; }

    /// <summary>The members that differ; empty for what began or ended.</summary>
    public ValueList<FieldChange> Fields { get; init => field = value ?? []; } = [];
}
