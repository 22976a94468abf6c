namespace PccGovernance.Tests.Classification;

/// <summary>A pair of a strategy priority and a plan priority with the grade that a reader gave it: 2 direct, 1 in part, 0 none.</summary>
internal sealed record LabelledLink
{
    public required string Strategy { get; init; }

    public required string Plan { get; init; }

    public required int Grade { get; init; }
}
