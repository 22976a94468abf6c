namespace PccGovernance.Alignment;

/// <summary>What one owner of strategies asks for at once in a force area.</summary>
public sealed record OwnerDilution
{
    /// <summary>The partnership or organisation that owns them; <c>null</c> for strategies whose owner is not known.</summary>
    public EntityReference? Owner { get; init; }

    /// <summary>Its strategies.</summary>
    public required int Strategies { get; init; }

    /// <summary>The priorities of those.</summary>
    public required int Priorities { get; init; }

    /// <summary>The effective number of themes of those, to six decimals; <c>null</c> when no priority has themes.</summary>
    public decimal? EffectiveThemes { get; init; }
}
