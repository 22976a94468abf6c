namespace PccGovernance;

/// <summary>A step of a filing: it was drafted, sent, answered, published.</summary>
public sealed record FilingStep
{
    /// <summary>
    /// What was done, for example <c>published</c>. One kind may come several times, as with what is reviewed every year.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>When it was done, as far as that is known; <c>null</c> when it is not.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Whether it was done. Default true; false where it is known that it was not.</summary>
    public bool IsDone { get; init; } = true;

    /// <summary>
    /// To whom it was sent, who was consulted or who took part: kinds of organisation by their identifiers, or words such as <c>public</c>.
    /// Empty when not known.
    /// </summary>
    public ValueList<string> With { get; init => field = value ?? []; } = [];

    /// <summary>Those of them that are organisations on record. Empty when not known.</summary>
    public ValueList<Id<Organisation>> Organisations { get; init => field = value ?? []; } = [];

    /// <summary>
    /// In which capacity it was done: <c>holder</c>, <c>deputy</c>, <c>acting</c>, <c>officer</c>, <c>panel</c>; <c>null</c> when not
    /// known.
    /// </summary>
    public string? By { get; init; }

    /// <summary>Where it can be seen, for example an address; <c>null</c> when not recorded.</summary>
    public string? Where { get; init; }
}
