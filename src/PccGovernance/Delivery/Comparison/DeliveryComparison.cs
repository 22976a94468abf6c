using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>How delivery differs between any two days. Every list has what stands on either day, in the order of identifiers.</summary>
public sealed record DeliveryComparison
{
    /// <summary>The first day.</summary>
    public required LocalDate Before { get; init; }

    /// <summary>The second day.</summary>
    public required LocalDate After { get; init; }

    /// <summary>Each milestone, changed or not.</summary>
    public ValueList<MilestoneChange> Milestones { get; init => field = value ?? []; } = [];

    /// <summary>Each priority.</summary>
    public ValueList<RollUpChange> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>Each strand.</summary>
    public ValueList<RollUpChange> Strands { get; init => field = value ?? []; } = [];

    /// <summary>Each plan.</summary>
    public ValueList<RollUpChange> Plans { get; init => field = value ?? []; } = [];

    /// <summary>Each portfolio that answers for a priority.</summary>
    public ValueList<RollUpChange> Portfolios { get; init => field = value ?? []; } = [];

    /// <summary>The milestones whose standing, colour or date due differs.</summary>
    public ValueList<MilestoneChange> Changed => Milestones.Where(HasChanged).ToValueList();

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second, of the same options.</param>
    /// <exception cref="ArgumentException">The two were judged by different options, so that a difference would say nothing of
    /// delivery.</exception>
    public static DeliveryComparison Between(DeliveryReport before, DeliveryReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Options != after.Options)
        {
            throw new ArgumentException(
                "The two delivery reports were judged by different options: judge both by the same.",
                nameof(after));
        }

        return new()
        {
            Before = before.AsOf,
            After = after.AsOf,
            Milestones = Pairs(before.Milestones, after.Milestones, static m => m.Milestone).Select(Change).ToValueList(),
            Priorities = Changes(before.Priorities, after.Priorities),
            Strands = Changes(before.Strands, after.Strands),
            Plans = Changes(before.Plans, after.Plans),
            Portfolios = Changes(before.Standings.Portfolios, after.Standings.Portfolios),
        };
    }

    private static bool HasChanged(MilestoneChange change) =>
        (change.Before?.Standing, change.Before?.Colour, change.Before?.Due)
        != (change.After?.Standing, change.After?.Colour, change.After?.Due);

    private static MilestoneChange Change((Id<Milestone> Key, MilestoneAssessment? Before, MilestoneAssessment? After) pair) =>
        new()
        {
            Milestone = pair.Key,
            Before = pair.Before,
            After = pair.After,
            Travel = Travel.Between(
                pair.Before is { } before ? (before.Standing, before.LastKnownColour) : null,
                pair.After is { } after ? (after.Standing, after.LastKnownColour) : null),
            DueMovedDays = pair is ({ }, { Due: { } then }, { Due: { } now }) ? Period.DaysBetween(then.Latest, now.Latest) : null,
        };

    private static ValueList<RollUpChange> Changes(ValueList<DeliveryRollUp> before, ValueList<DeliveryRollUp> after) =>
        Pairs(before, after, static r => r.Subject).Select(static pair => new RollUpChange
        {
            Subject = pair.Key,
            Before = pair.Before,
            After = pair.After,
            Travel = Travel.Between(
                pair.Before is { } before ? (before.Standing, before.WorstKnownColour) : null,
                pair.After is { } after ? (after.Standing, after.WorstKnownColour) : null),
        }).ToValueList();

    /// <summary>What stands on either side with what stands on the other, by key.</summary>
    private static IEnumerable<(TKey Key, T? Before, T? After)> Pairs<T, TKey>(ValueList<T> before, ValueList<T> after, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        Dictionary<TKey, T> then = before.ToDictionary(key);
        Dictionary<TKey, T> now = after.ToDictionary(key);
        return then.Keys.Union(now.Keys).Order().Select(k => (k, then.GetValueOrDefault(k), now.GetValueOrDefault(k)));
    }
}
