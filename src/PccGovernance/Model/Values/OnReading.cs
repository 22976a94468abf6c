namespace PccGovernance;

/// <summary>Something that is made when it is first read. It equals another by what it is, and not by how it is made.</summary>
/// <remarks>A country has hundreds of thousands of rows and lines, of which most readers look at few.</remarks>
internal sealed class OnReading<T>(Func<T> make) : IEquatable<OnReading<T>>
    where T : class
{
    private readonly Lazy<T> _value = new(make, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The thing, each time the same.</summary>
    public T Value => _value.Value;

    /// <summary>What is there already.</summary>
    public static OnReading<T> Of(T value) => new(() => value);

    public bool Equals(OnReading<T>? other) => ReferenceEquals(this, other) || (other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals(object? obj) => Equals(obj as OnReading<T>);

    public override int GetHashCode() => Value.GetHashCode();
}
