using System.Diagnostics.CodeAnalysis;

namespace PccGovernance;

/// <summary>What comes of edits: a landscape, or every error.</summary>
public sealed record LandscapeEditResult
{
    internal LandscapeEditResult()
    {
    }

    /// <summary>Whether there is a landscape.</summary>
    [MemberNotNullWhen(true, nameof(Landscape))]
    public bool IsValid => Landscape is not null;

    /// <summary>The landscape; <c>null</c> when there are errors.</summary>
    public Landscape? Landscape { get; internal init; }

    /// <summary>The errors, in the order of the edits; empty when there is a landscape.</summary>
    public ValueList<LandscapeEditError> Errors { get; internal init; } = [];

    /// <summary>
    /// What named a closed partnership and names nothing in its place, in the order of references. Empty when there are errors.
    /// </summary>
    public ValueList<EntityReference> Untied { get; internal init; } = [];

    /// <summary>
    /// What partnerships that closed had on record and no partnership has after: purpose, terms of reference, support and the last review,
    /// each with what it was, in the order of references. Empty when there are errors.
    /// </summary>
    public ValueList<EntityChange> Dropped { get; internal init; } = [];

    /// <summary>
    /// The duties that were discharged before and are not after, in the order of identifiers. Empty when there are errors.
    /// </summary>
    public ValueList<Id<Duty>> DutiesDropped { get; internal init; } = [];

    /// <summary>The landscape.</summary>
    /// <exception cref="InvalidOperationException">There are errors; the message has them all.</exception>
    public Landscape GetLandscapeOrThrow() =>
        Landscape ?? throw new InvalidOperationException(string.Join(Environment.NewLine, Errors.Select(static error => error.Message)));
}
