namespace PccGovernance.Statute;

/// <summary>Outcomes counted by their answers.</summary>
public sealed record OutcomeCounts
{
    /// <summary>Those that are met.</summary>
    public required int Met { get; init; }

    /// <summary>Those that are not met.</summary>
    public required int NotMet { get; init; }

    /// <summary>Those that are not due yet.</summary>
    public required int NotYetDue { get; init; }

    /// <summary>Those that cannot be told.</summary>
    public required int CannotBeTold { get; init; }

    /// <summary>Those that do not apply.</summary>
    public required int DoesNotApply { get; init; }

    /// <summary>Those that are not in force.</summary>
    public required int NotInForce { get; init; }

    /// <summary>
    /// The share of what is due that cannot be told, from 0 to 1: of all that is met, not met or cannot be told; <c>null</c> when there is
    /// none.
    /// </summary>
    public decimal? ShareThatCannotBeTold => Met + NotMet + CannotBeTold is > 0 and var due ? (decimal)CannotBeTold / due : null;

    internal static OutcomeCounts Of(IEnumerable<StatutoryOutcome> outcomes)
    {
        Span<int> counts = stackalloc int[6];
        foreach (StatutoryOutcome outcome in outcomes)
        {
            counts[(int)outcome.Verdict]++;
        }

        return new()
        {
            Met = counts[(int)StatutoryVerdict.Met],
            NotMet = counts[(int)StatutoryVerdict.NotMet],
            NotYetDue = counts[(int)StatutoryVerdict.NotYetDue],
            CannotBeTold = counts[(int)StatutoryVerdict.CannotBeTold],
            DoesNotApply = counts[(int)StatutoryVerdict.DoesNotApply],
            NotInForce = counts[(int)StatutoryVerdict.NotInForce],
        };
    }
}
