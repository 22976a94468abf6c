namespace PccGovernance.Costing;

/// <summary>What changed from one costing to another: of two dates, or of two landscapes.</summary>
public sealed record CostComparison
{
    /// <summary>The earlier total.</summary>
    public required CostTotal Before { get; init; }

    /// <summary>The later total.</summary>
    public required CostTotal After { get; init; }

    /// <summary>
    /// The change of what is known; <c>null</c> when either side knows no cost. Read it beside the lines that are unknown on both sides.
    /// </summary>
    public CostChange? Change => CostChange.Between(Before.Cost, After.Cost);

    /// <summary>The boards that cost something else, or are known otherwise, in the order of identifiers.</summary>
    public ValueList<PartnershipCostChange> Partnerships { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The organisations that pay something else, in the order of identifiers; the row of payers who are not known is last.
    /// </summary>
    public ValueList<OrganisationCostChange> ByOrganisation { get; init => field = value ?? []; } = [];

    /// <summary>Compares two costings.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one, with the same options.</param>
    /// <exception cref="ArgumentException">The two rest on different options, so that their difference would say nothing.</exception>
    public static CostComparison Between(CostingReport before, CostingReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Options != after.Options)
        {
            throw new ArgumentException(
                $"The costings rest on different options ('{before.Options.Assumptions.Id}', {before.Options.Basis}, and "
                + $"'{after.Options.Assumptions.Id}', {after.Options.Basis}): cost both on the same.",
                nameof(after));
        }

        return new()
        {
            Before = before.Total,
            After = after.Total,
            Partnerships = Join(before.Partnerships, after.Partnerships, static board => board.Partnership)
                .Where(static pair => pair.Before?.Cost != pair.After?.Cost || pair.Before is null || pair.After is null)
                .Select(static pair => new PartnershipCostChange
                {
                    Partnership = (pair.Before ?? pair.After)!.Partnership,
                    IsNew = pair.Before is null,
                    IsGone = pair.After is null,
                    Before = pair.Before is { } then ? then.Cost : MoneyRange.Zero,
                    After = pair.After is { } now ? now.Cost : MoneyRange.Zero,
                })
                .ToValueList(),
            ByOrganisation = Join(before.ByOrganisation, after.ByOrganisation, static row => row.Organisation ?? default)
                .OrderBy(static pair => (pair.Before ?? pair.After)!.Organisation is null)
                .Where(static pair => pair.Before?.Total.Cost != pair.After?.Total.Cost || pair.Before is null || pair.After is null)
                .Select(static pair => new OrganisationCostChange
                {
                    Organisation = (pair.Before ?? pair.After)!.Organisation,
                    Before = pair.Before is { } then ? then.Total.Cost : MoneyRange.Zero,
                    After = pair.After is { } now ? now.Total.Cost : MoneyRange.Zero,
                }).ToValueList(),
        };
    }

    private static IEnumerable<(T? Before, T? After)> Join<T, TKey>(ValueList<T> before, ValueList<T> after, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        Dictionary<TKey, T> earlier = before.ToDictionary(key);
        Dictionary<TKey, T> later = after.ToDictionary(key);
        return earlier.Keys.Union(later.Keys).Order().Select(id => (earlier.GetValueOrDefault(id), later.GetValueOrDefault(id)));
    }
}
