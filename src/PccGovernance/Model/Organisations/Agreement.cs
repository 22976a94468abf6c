namespace PccGovernance;

/// <summary>An agreement between bodies: to share data, to work together under one lead, or to combine what they do.</summary>
public sealed record Agreement : ILandscapeItem<Agreement>
{
    /// <summary>The agreement's identifier.</summary>
    public required Id<Agreement> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about. Default <see cref="AgreementKind.Unknown"/>.</summary>
    public AgreementKind Kind { get; init; }

    /// <summary>The organisations that are party to it.</summary>
    public required ValueList<Id<Organisation>> Parties { get; init => field = value ?? []; }

    /// <summary>The party that leads, as the lead force of a collaboration; <c>null</c> when none does or it is not recorded.</summary>
    public Id<Organisation>? Lead { get; init; }

    /// <summary>What each party bears of the cost. Empty when not recorded.</summary>
    public ValueList<AgreementShare> Shares { get; init => field = value ?? []; } = [];

    /// <summary>The partnerships that it serves or, of a combination, that it combines.</summary>
    public ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>The provision that it is made under or rests on; <c>null</c> when not recorded.</summary>
    public Citation? LegalGateway { get; init; }

    /// <summary>The day on which it was signed or agreed; <c>null</c> when not recorded.</summary>
    public PartialDate? AgreedOn { get; init; }

    /// <summary>The day by which it is to be reviewed; <c>null</c> when none is set.</summary>
    public PartialDate? ReviewDue { get; init; }

    /// <summary>When it is in force.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The caller's own values of it, in the order of their names. Empty when there are none.</summary>
    public ValueList<OwnFact> OwnFacts { get; init => field = OwnFact.InOrder(value); } = [];

    static EntityKind IEntity<Agreement>.EntityKind => EntityKind.Agreement;
}
