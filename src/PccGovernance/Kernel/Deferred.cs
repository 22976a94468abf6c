namespace PccGovernance.Kernel;

/// <summary>Something that is made when it is first read. It equals another by what it is, and not by how it is made.</summary>
/// <remarks>
/// A country has hundreds of thousands of rows and lines, of which most readers look at few. Threads that read at once may each make it;
/// all get the same one. Unlike <see cref="Lazy{T}"/> it asks nothing of a type's constructors, which trimming would have to keep.
/// </remarks>
internal class Deferred<T>(Func<T>? make) : IEquatable<Deferred<T>>
    where T : class
{
    private Func<T>? _make = make;
    private T? _value;

    /// <summary>The thing, each time the same.</summary>
    public T Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } there)
            {
                return there;
            }

            // The thing is there before the way to make it is let go, so that one of the two always is.
            T made = Make();
            T value = Interlocked.CompareExchange(ref _value, made, null) ?? made;
            Volatile.Write(ref _make, null);
            return value;
        }
    }

    /// <summary>What is there already.</summary>
    public static Deferred<T> Of(T value) => new(make: null) { _value = value };

    /// <summary>The same with something of it replaced: it is made now.</summary>
    public Deferred<T> With(Func<T, T> change) => Of(change(Value));

    public bool Equals(Deferred<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value.GetHashCode();

    protected virtual T Make() => Volatile.Read(ref _make) is { } makes ? makes() : Volatile.Read(ref _value)!;
}
