using System.Collections.Concurrent;

namespace PccGovernance;

/// <summary>
/// Values worked out of an immutable owner when they are first asked for, and kept with it: one of each type. Safe for use from any thread.
/// </summary>
internal sealed class DerivedValues
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _values = new();

    /// <summary>The value of a type.</summary>
    /// <typeparam name="TOwner">What it is worked out of.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="owner">The owner of these values.</param>
    /// <param name="derive">Works the value out; it is called once.</param>
    public TValue Of<TOwner, TValue>(TOwner owner, Func<TOwner, TValue> derive)
        where TOwner : class
        where TValue : class =>
        (TValue)_values.GetOrAdd(typeof(TValue), static (_, of) => new(() => of.derive(of.owner)), (owner, derive)).Value;
}
