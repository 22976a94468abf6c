namespace PccGovernance;

/// <summary>An agreement under which members share data.</summary>
public sealed record DataSharingAgreement : ILandscapeItem<DataSharingAgreement>
{
    /// <summary>The agreement's identifier.</summary>
    public required Id<DataSharingAgreement> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The organisations that are party to it.</summary>
    public required ValueList<Id<Organisation>> Parties { get; init => field = value ?? []; }

    /// <summary>The partnerships that it serves.</summary>
    public ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>The legal gateway that it rests on; <c>null</c> when not recorded.</summary>
    public Citation? LegalGateway { get; init; }

    /// <summary>When it is in force.</summary>
    public EffectivePeriod Period { get; init; }

    /// <summary>How the fact is known. Default recorded.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    static EntityKind IEntity<DataSharingAgreement>.EntityKind => EntityKind.DataSharingAgreement;
}
