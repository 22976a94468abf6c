namespace PccGovernance.Alignment;

/// <summary>What is compared with plans: a strategy's priority, or the strategy itself where it has no priorities on record.</summary>
internal sealed class StrategyUnit : PrioritySource
{
    private StrategyUnit(Strategy strategy, PriorityReader reader, int place)
        : base(reader.Read(place, strategy.Themes, [])) => Strategy = strategy;

    private StrategyUnit(
        Strategy strategy,
        StrategyPriority priority,
        PriorityReader reader,
        int place,
        ValueList<Id<Theme>> subject)
        : base(reader.Read(place, priority.Themes, subject)) => (Strategy, Priority) = (strategy, priority);

    public Strategy Strategy { get; }

    public StrategyPriority? Priority { get; }

    /// <summary>
    /// Whether the strategy stands in for its priorities, which are not known. Only what it shares says something; what it does not share
    /// says nothing.
    /// </summary>
    public bool IsStandIn => Priority is null;

    public override ValueList<Id<PlanPriority>> Serves => Priority?.Serves ?? [];

    public override string Text => Priority?.Text ?? Strategy.Name;

    public override EntityReference Reference => Priority is null ? EntityReference.Of(Strategy.Id) : EntityReference.Of(Priority.Id);

    public override EntityReference? Within => IsStandIn ? null : EntityReference.Of(Strategy.Id);

    /// <summary>The texts that the units of strategies are read from.</summary>
    public static List<string> TextsOf(ValueList<Strategy> strategies)
    {
        List<string> texts = [];
        foreach (Strategy strategy in strategies)
        {
            if (IsNameRead(strategy))
            {
                texts.Add(strategy.Name);
            }

            foreach (StrategyPriority priority in strategy.Priorities)
            {
                texts.Add(priority.Text);
            }
        }

        return texts;
    }

    /// <summary>The units of a strategy, in the order of its priorities' identifiers.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="reader">What reads them.</param>
    /// <param name="place">Where the first of its texts stands among those of the reader; where those of the next do, afterwards.</param>
    public static StrategyUnit[] Of(Strategy strategy, PriorityReader reader, ref int place)
    {
        if (strategy.Priorities.IsEmpty)
        {
            return [new(strategy, reader, place++)];
        }

        ValueList<Id<Theme>> subject = IsNameRead(strategy) ? reader.Subject(place++, strategy.Themes) : strategy.Themes;
        StrategyUnit[] units = new StrategyUnit[strategy.Priorities.Count];
        bool isInOrder = true;
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = new(strategy, strategy.Priorities[i], reader, place++, subject);
            isInOrder = isInOrder && (i == 0 || InOrder(units[i - 1], units[i]) <= 0);
        }

        if (!isInOrder)
        {
            Array.Sort(units, InOrder);
        }

        return units;
    }

    // One theme is the subject, whatever the name says.
    private static bool IsNameRead(Strategy strategy) => strategy.Priorities.IsEmpty || strategy.Themes.Count > 1;

    private static int InOrder(StrategyUnit left, StrategyUnit right) => left.Priority!.Id.CompareTo(right.Priority!.Id);
}
