using NodaTime;

namespace PccGovernance.Statute;

/// <summary>What changed between two reports: law that begins or ends, and answers that differ.</summary>
public sealed record StatuteComparison
{
    /// <summary>The day of the earlier report.</summary>
    public required LocalDate Before { get; init; }

    /// <summary>The day of the later report.</summary>
    public required LocalDate After { get; init; }

    /// <summary>Requirements that came into force, by identifier, in the order of rules.</summary>
    public required ValueList<string> Began { get; init => field = value ?? []; }

    /// <summary>Requirements that are no longer in force, by identifier, in the order of rules.</summary>
    public required ValueList<string> Ended { get; init => field = value ?? []; }

    /// <summary>
    /// Answers that differ, are new or are gone, in the order of outcomes; those of law that began or ended are left out.
    /// </summary>
    public required ValueList<OutcomeChange> Changes { get; init => field = value ?? []; }

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static StatuteComparison Between(StatuteReport before, StatuteReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        HashSet<string> inForceBefore = InForce(before);
        HashSet<string> inForceAfter = InForce(after);
        ValueList<string> began = Of(after, inForceAfter, inForceBefore);
        ValueList<string> ended = Of(before, inForceBefore, inForceAfter);
        HashSet<string> both = [.. inForceBefore.Where(inForceAfter.Contains)];
        Dictionary<OutcomeKey, StatutoryOutcome> earlier = Keyed(before, both);
        Dictionary<OutcomeKey, StatutoryOutcome> later = Keyed(after, both);
        return new()
        {
            Before = before.AsOf,
            After = after.AsOf,
            Began = began,
            Ended = ended,
            Changes = earlier.Keys.Union(later.Keys)
                .Select(key => new OutcomeChange { Before = earlier.GetValueOrDefault(key), After = later.GetValueOrDefault(key) })
                .Where(static change => change.Before?.Verdict != change.After?.Verdict)
                .OrderBy(static change => change.Either.Rule, StringComparer.Ordinal).ThenBy(static change => change.Either.ForceArea)
                .ThenBy(static change => change.Either.Subject).ThenBy(static change => change.Either.Election)
                .ThenBy(static change => change.Either.FinancialYear).ThenBy(static change => change.Either.Filing)
                .ToValueList(),
        };
    }

    private static HashSet<string> InForce(StatuteReport report) =>
        [.. report.Outcomes.Where(static outcome => outcome.Verdict != StatutoryVerdict.NotInForce)
            .Select(static outcome => outcome.Requirement)];

    private static ValueList<string> Of(StatuteReport report, HashSet<string> wanted, HashSet<string> others) =>
        report.Requirements.Select(static tally => tally.Requirement)
            .Where(id => wanted.Contains(id) && !others.Contains(id))
            .ToValueList();

    private static Dictionary<OutcomeKey, StatutoryOutcome> Keyed(StatuteReport report, HashSet<string> requirements) =>
        report.Outcomes.Where(outcome => requirements.Contains(outcome.Requirement)).GroupBy(OutcomeKey.Of)
            .ToDictionary(static group => group.Key, static group => group.First());

    private readonly record struct OutcomeKey(string Requirement, AreaCode Area, EntityReference Subject, Id<Filing>? Filing,
        LocalDate? Election, int? Year)
    {
        /// <summary>Of a year or an election there is one answer, whichever filing it rests on.</summary>
        public static OutcomeKey Of(StatutoryOutcome outcome) => new(
            outcome.Requirement, outcome.ForceArea, outcome.Subject,
            outcome.Election is null && outcome.FinancialYear is null ? outcome.Filing : null,
            outcome.Election, outcome.FinancialYear);
    }
}
