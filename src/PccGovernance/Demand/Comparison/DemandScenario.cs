namespace PccGovernance.Demand;

/// <summary>Boards that would be dropped, halved or merged. A board stands in it once.</summary>
public sealed record DemandScenario
{
    /// <summary>Boards that nobody would attend any more.</summary>
    public ValueList<Id<Partnership>> Drop { get; init => field = value ?? []; } = [];

    /// <summary>Boards that would meet half as often.</summary>
    public ValueList<Id<Partnership>> Halve { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Groups of boards that would each become one: that of them whose meetings take most hours of whoever attends all, or the first of
    /// equals. Whoever sits on any of them attends all meetings of the one (<see cref="MergePartnerships"/>), so that a merger can also ask
    /// for more.
    /// </summary>
    public ValueList<ValueList<Id<Partnership>>> Merge { get; init => field = value ?? []; } = [];

    internal IEnumerable<string> FindProblems(Landscape inForce)
    {
        IEnumerable<Id<Partnership>> all = [.. Drop, .. Halve, .. Merge.SelectMany(static group => group)];
        foreach ((Id<Partnership> board, int times) in all.CountBy(static board => board).OrderBy(static counted => counted.Key))
        {
            if (inForce.Partnership(board) is null)
            {
                yield return $"The scenario names the partnership '{board}', which is not in force on the day: leave it out.";
            }

            if (times > 1)
            {
                yield return $"The scenario names the partnership '{board}' more than once: drop it, halve it or merge it.";
            }
        }
    }
}
