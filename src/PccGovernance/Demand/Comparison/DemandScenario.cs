namespace PccGovernance.Demand;

/// <summary>Boards that would be dropped, halved or merged. A board stands in it once.</summary>
public sealed record DemandScenario
{
    /// <summary>Boards that nobody would attend any more.</summary>
    public ValueList<Id<Partnership>> Drop { get; init => field = value ?? []; } = [];

    /// <summary>Boards that would meet half as often.</summary>
    public ValueList<Id<Partnership>> Halve { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Groups of boards that would each become one. An organisation keeps its seats on that one of them which takes most of its hours, and is freed of those on the others; one that
    /// sits on one of them only keeps it.
    /// </summary>
    public ValueList<ValueList<Id<Partnership>>> Merge { get; init => field = value ?? []; } = [];

    internal IEnumerable<string> FindProblems(Landscape inForce)
    {
        Id<Partnership>[] all = [.. Drop, .. Halve, .. Merge.SelectMany(static group => group)];
        foreach (Id<Partnership> board in all.Distinct().Order())
        {
            if (inForce.Partnership(board) is null)
            {
                yield return $"The scenario names the partnership '{board}', which is not in force on the day: leave it out.";
            }

            if (all.Count(other => other == board) > 1)
            {
                yield return $"The scenario names the partnership '{board}' more than once: drop it, halve it or merge it.";
            }
        }
    }
}
