namespace PccGovernance.Succession;

/// <summary>Councils that are reorganised, and what that does to boards and panels.</summary>
public sealed record CouncilChange
{
    /// <summary>The change of the map.</summary>
    public required Id<AreaChange> Change { get; init; }

    /// <summary>The first day of the new councils, as far as it is known.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Whether it is law. What is only announced is not, and is never counted in with it.</summary>
    public required bool IsLaw { get; init; }

    /// <summary>What the change is known from.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Recorded; } = Provenance.Recorded;

    /// <summary>The areas that end, in the order of codes. Empty where they are not known.</summary>
    public ValueList<AreaCode> Ends { get; init => field = value ?? []; } = [];

    /// <summary>The areas in their place, in the order of codes. Empty where they are not known.</summary>
    public ValueList<AreaCode> Begins { get; init => field = value ?? []; } = [];

    /// <summary>The boards whose ground or members it touches, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Members that councils appoint to the police and crime panel before, as the law counts them; <c>null</c> where there is no such
    /// panel.
    /// </summary>
    public required int? PanelMembersBefore { get; init; }

    /// <summary>The same after; <c>null</c> where it is not known or there is no such panel.</summary>
    public required int? PanelMembersAfter { get; init; }
}
