namespace PccGovernance.Scenarios;

/// <summary>A value that is made when it is first asked for and kept; what was stopped while it was made is made again.</summary>
internal sealed class KeptOnce<T>(Func<Execution, T> make)
    where T : class
{
    private readonly Lock _gate = new();
    private T? _value;

    public T Get(Execution execution)
    {
        lock (_gate)
        {
            return _value ??= make(execution);
        }
    }
}
