namespace PccGovernance.Kernel;

/// <summary>Something that is made of what it holds: one small object where a lambda that captures would take three.</summary>
internal sealed class DeferredFrom<T, TState>(TState state, Func<TState, T> make) : Deferred<T>(null)
    where T : class
{
    protected override T Make() => make(state);
}
