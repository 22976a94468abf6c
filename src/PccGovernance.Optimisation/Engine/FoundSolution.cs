namespace PccGovernance.Optimisation;

/// <summary>What a search found: which board takes which on.</summary>
internal sealed record FoundSolution(ConsolidationProblem Problem, (int From, int Into)[] Chosen, long Saved, long SavedBound,
    bool IsProved)
{
    public static FoundSolution Of(ConsolidationProblem problem, MergeColumn[] chosen, long saved, bool isProved) => new(
        problem,
        [.. chosen.SelectMany(static column => column.From.Select(from => (from, column.Into))).Order()],
        saved,
        saved,
        isProved);

    public decimal HoursSaved => Saved / (decimal)BoardInfo.Scale;

    public decimal Bound => (IsProved ? Saved : Math.Max(Saved, SavedBound)) / (decimal)BoardInfo.Scale;

    /// <summary>Whether all of its mergers can be made together: sound one by one, they may report to themselves.</summary>
    public bool IsLandscape =>
        Chosen.Length == 0 || Problem.Landscape.Apply(ToConsolidation().Merges.Select(static merge => merge.ToEdit())).IsValid;

    public Consolidation ToConsolidation() => new()
    {
        HoursSaved = HoursSaved,
        Merges = Chosen
            .GroupBy(static choice => choice.Into)
            .OrderBy(static merge => merge.Key)
            .Select(merge => new ConsolidationMerge
            {
                Into = Problem.Boards[merge.Key].Board.Id,
                Partnerships = merge
                    .Select(choice => Problem.Boards[choice.From].Board.Id)
                    .Append(Problem.Boards[merge.Key].Board.Id)
                    .Order()
                    .ToValueList(),
            })
            .ToValueList(),
    };
}
