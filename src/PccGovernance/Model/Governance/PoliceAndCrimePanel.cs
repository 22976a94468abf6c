namespace PccGovernance;

/// <summary>
/// The panel that scrutinises the commissioner of a force area (Police Reform and Social Responsibility Act 2011 s.28 and Sch.6).
/// </summary>
/// <remarks>
/// The metropolitan police district has a committee of the London Assembly instead (s.32), and the City of London has none.
/// </remarks>
public sealed record PoliceAndCrimePanel : ILandscapeItem<PoliceAndCrimePanel>
{
    /// <summary>The panel's identifier.</summary>
    public required Id<PoliceAndCrimePanel> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The police force area.</summary>
    public required AreaCode ForceArea { get; init; }

    /// <summary>The panel as a board with seats and meetings; <c>null</c> when the landscape does not record it as one.</summary>
    public Id<Partnership>? Board { get; init; }

    /// <summary>The council that hosts it; <c>null</c> when not known.</summary>
    public Id<Organisation>? Host { get; init; }

    /// <summary>How many members the councils appoint; <c>null</c> when not known.</summary>
    public int? AppointedMembers { get; init; }

    /// <summary>How many members are co-opted; <c>null</c> when not known.</summary>
    public int? CoOptedMembers { get; init; }

    /// <summary>
    /// All members, in any order. Empty when they are not on record; where they are, they go before <see cref="AppointedMembers"/> and
    /// <see cref="CoOptedMembers"/>.
    /// </summary>
    public ValueList<PanelMember> Members { get; init => field = value ?? []; } = [];

    /// <summary>When the panel exists.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<PoliceAndCrimePanel>.EntityKind => EntityKind.PoliceAndCrimePanel;
}
