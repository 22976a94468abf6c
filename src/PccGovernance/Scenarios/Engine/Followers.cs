namespace PccGovernance.Scenarios;

/// <summary>What follows each thing of a landscape, step after step.</summary>
internal sealed class Followers<T>
{
    private readonly List<Dictionary<Id<T>, Id<T>[]>> _steps = [];
    private Dictionary<Id<T>, Id<T>[]>? _last;

    /// <summary>Takes in what a step has follow what.</summary>
    public void Note(IEnumerable<(Id<T> From, Id<T>[] To)> followed)
    {
        Dictionary<Id<T>, Id<T>[]> step = [];
        foreach ((Id<T> from, Id<T>[] to) in followed)
        {
            step[from] = to;
        }

        if (step.Count > 0)
        {
            _steps.Add(step);
            _last = null;
        }
    }

    /// <summary>What follows a thing of the landscape before: itself, where nothing does.</summary>
    public Id<T>[] Of(Id<T> first) => (_last ??= Resolved()).GetValueOrDefault(first, [first]);

    // From the last step to the first: what follows whatever a step puts in a place is known then.
    private Dictionary<Id<T>, Id<T>[]> Resolved()
    {
        Dictionary<Id<T>, Id<T>[]> last = [];
        foreach (Dictionary<Id<T>, Id<T>[]> step in Enumerable.Reverse(_steps))
        {
            (Id<T> From, Id<T>[] To)[] resolved =
            [
                .. step.Select(followed => (
                    followed.Key,
                    followed.Value.SelectMany(next => last.GetValueOrDefault(next, [next])).Distinct().ToArray())),
            ];
            foreach ((Id<T> from, Id<T>[] to) in resolved)
            {
                last[from] = to;
            }
        }

        return last;
    }
}
