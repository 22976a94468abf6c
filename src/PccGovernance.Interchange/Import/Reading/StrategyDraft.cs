namespace PccGovernance.Interchange;

/// <summary>A strategy as it is being read.</summary>
internal sealed record StrategyDraft
{
    public required string Name { get; init; }

    public required string Sheet { get; init; }

    public required int Row { get; init; }

    public BoardDraft? OwnerBoard { get; init; }

    public OrganisationMeaning? Owner { get; init; }

    public EffectivePeriod Period { get; init; }

    public IReadOnlyList<string> Priorities { get; init; } = [];
}
