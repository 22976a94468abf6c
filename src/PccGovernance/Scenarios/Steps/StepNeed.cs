using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>Something that a step needs.</summary>
public sealed record StepNeed
{
    /// <summary>What kind of need it is.</summary>
    public required StepNeedKind Kind { get; init; }

    /// <summary>What is needed.</summary>
    public required Statement What { get; init; }

    /// <summary>Whose agreement or decision it is, in the order of identifiers. Empty where it is nobody's on the landscape.</summary>
    public ValueList<Id<Organisation>> Parties { get; init => field = value ?? []; } = [];

    /// <summary>Those of <see cref="Parties"/> that are not on record as agreeing.</summary>
    public ValueList<Id<Organisation>> Missing { get; init => field = value ?? []; } = [];

    /// <summary>The provision; <c>null</c> where it rests on agreement alone.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether it is met; <c>null</c> when the record cannot tell.</summary>
    public required bool? IsMet { get; init; }
}
