namespace PccGovernance.Alignment;

/// <summary>Rows that are made when they are first read: the report of a country counts a hundred thousand of them, and its reader looks at few.</summary>
/// <remarks>They follow from immutable values, so that it does not matter which thread reads them, nor when.</remarks>
/// <typeparam name="T">The type of the rows.</typeparam>
internal sealed class LazyRows<T>(Func<ValueList<T>> make) : IEquatable<LazyRows<T>>
{
    private ValueList<T>? _rows;

    /// <summary>Rows that are there already.</summary>
    public static LazyRows<T> Of(ValueList<T>? rows) => new(() => rows ?? []);

    public ValueList<T> Rows => _rows ??= make();

    public bool Equals(LazyRows<T>? other) => ReferenceEquals(this, other) || (other is not null && Rows == other.Rows);

    public override bool Equals(object? obj) => Equals(obj as LazyRows<T>);

    public override int GetHashCode() => Rows.GetHashCode();
}
