namespace PccGovernance.Scenarios;

/// <summary>What follows each board of a landscape, step after step.</summary>
internal sealed class Successors
{
    private readonly Dictionary<Id<Partnership>, Id<Partnership>[]> _next = [];

    /// <summary>Takes in what an edit has follow what.</summary>
    public void Note(LandscapeEdit edit)
    {
        Dictionary<Id<Partnership>, Id<Partnership>[]> step = [];
        foreach ((Id<Partnership> from, Id<Partnership>[] to) in EditBoards.Followed(edit))
        {
            step[from] = to;
        }

        foreach ((Id<Partnership> first, Id<Partnership>[] now) in _next.ToArray())
        {
            _next[first] = [.. now.SelectMany(board => step.GetValueOrDefault(board, [board])).Distinct()];
        }

        foreach ((Id<Partnership> from, Id<Partnership>[] to) in step)
        {
            _next.TryAdd(from, to);
        }
    }

    /// <summary>What follows a board of the landscape before: itself, where nothing closed it.</summary>
    public Id<Partnership>[] Of(Id<Partnership> board) => _next.GetValueOrDefault(board, [board]);
}
