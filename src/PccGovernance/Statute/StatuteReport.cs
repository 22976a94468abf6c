using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Statute;

/// <summary>How the requirements of law, guidance and practice stand on a day.</summary>
/// <remarks>Nothing here is legal advice. What cannot be told is counted and shown: it is never met.</remarks>
public sealed record StatuteReport
{
    /// <summary>How many facts <see cref="FactsThatSettleMost"/> has at the most.</summary>
    public const int FactsListed = 20;

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How it was looked at.</summary>
    public required StatuteOptions Options { get; init; }

    /// <summary>
    /// Every outcome, by requirement in the order of rules, then by force area, area and turn. What does not apply or is not in force has
    /// one for each force area.
    /// </summary>
    public required ValueList<StatutoryOutcome> Outcomes
    {
        get;
        init
        {
            field = value ?? [];
            ValueList<StatutoryOutcome> all = field;
            CountsMade = new(() => OutcomeCounts.Of(all));
            RequirementRows = new(() => StatuteTallies.OfRequirements(all));
            BodyRows = new(() => StatuteTallies.OfBodies(all));
            FactRows = new(() => StatuteTallies.FactsThatSettleMost(all, FactsListed));
        }
    }

    /// <summary>All outcomes counted.</summary>
    public OutcomeCounts Counts { get => CountsMade.Value; init => CountsMade = Deferred<OutcomeCounts>.Of(value); }

    /// <summary>The outcomes of each requirement counted, in the order of rules.</summary>
    public ValueList<RequirementTally> Requirements
    {
        get => RequirementRows.Value;
        init => RequirementRows = Deferred<ValueList<RequirementTally>>.Of(value ?? []);
    }

    /// <summary>The outcomes of each body counted, by force area, role and area.</summary>
    public ValueList<BodyTally> Bodies { get => BodyRows.Value; init => BodyRows = Deferred<ValueList<BodyTally>>.Of(value ?? []); }

    /// <summary>The facts that are missing for most outcomes, most first; twenty at the most.</summary>
    public ValueList<FactGap> FactsThatSettleMost
    {
        get => FactRows.Value; init => FactRows = Deferred<ValueList<FactGap>>.Of(value
        ?? []);
    }

    internal Deferred<OutcomeCounts> CountsMade { get; init; } = Deferred<OutcomeCounts>.Of(OutcomeCounts.Of([]));

    internal Deferred<ValueList<RequirementTally>> RequirementRows { get; init; } = Deferred<ValueList<RequirementTally>>.Of([]);

    internal Deferred<ValueList<BodyTally>> BodyRows { get; init; } = Deferred<ValueList<BodyTally>>.Of([]);

    internal Deferred<ValueList<FactGap>> FactRows { get; init; } = Deferred<ValueList<FactGap>>.Of([]);

    /// <summary>The outcomes of a requirement, in their order.</summary>
    /// <param name="requirement">Its identifier, for example <c>plan-published</c>.</param>
    public ValueList<StatutoryOutcome> OutcomesOf(string requirement) =>
        Outcomes.Where(outcome => string.Equals(outcome.Requirement, requirement, StringComparison.Ordinal)).ToValueList();

    /// <summary>
    /// The outcomes of a requirement, found without going through all of them: they stand together, in the order of rules.
    /// </summary>
    internal ReadOnlySpan<StatutoryOutcome> Of(StatutoryRequirement requirement)
    {
        ReadOnlySpan<StatutoryOutcome> all = Outcomes.AsSpan();
        int first = FirstNotBefore(all, requirement.Rule);
        int end = first;
        while (end < all.Length && string.Equals(all[end].Rule, requirement.Rule, StringComparison.Ordinal))
        {
            end++;
        }

        return all[first..end];
    }

    private static int FirstNotBefore(ReadOnlySpan<StatutoryOutcome> all, string rule)
    {
        int low = 0;
        int high = all.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(all[middle].Rule, rule) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The outcomes of what is in a force area, in their order.</summary>
    /// <param name="forceArea">The force area.</param>
    public ValueList<StatutoryOutcome> OutcomesIn(AreaCode forceArea) =>
        Outcomes.Where(outcome => outcome.ForceArea == forceArea).ToValueList();

    /// <summary>
    /// What is due from a day to another, both counted: what is not due yet, what is to be done again, and what is to come of something
    /// that cannot be told for want of another fact.
    /// </summary>
    /// <remarks>
    /// Ask for days within <see cref="StatuteOptions.YearsAhead"/> of the day of the report: further on only what is known already is in
    /// it.
    /// </remarks>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <returns>In the order of days.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public ValueList<StatutoryOutcome> DueBetween(LocalDate from, LocalDate through)
    {
        if (through < from)
        {
            throw new ArgumentException(
                $"The window ends on {through:uuuu-MM-dd}, before it begins on {from:uuuu-MM-dd}: give the days in order.",
                nameof(through));
        }

        return Outcomes
            .Where(outcome =>
                outcome.Verdict is StatutoryVerdict.NotYetDue or StatutoryVerdict.Met or StatutoryVerdict.CannotBeTold
                    && outcome.Due >= from
                    && outcome.Due <= through
                    && outcome.Due >= AsOf)
            .OrderBy(static outcome => outcome.Due)
            .ThenBy(static outcome => outcome.Rule, StringComparer.Ordinal)
            .ThenBy(static outcome => outcome.Subject)
            .ToValueList();
    }
}
