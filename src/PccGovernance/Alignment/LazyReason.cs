namespace PccGovernance.Alignment;

/// <summary>A sentence that is put together when it is first asked for: a country has hundreds of thousands of links, and a reader asks for few.</summary>
internal sealed class LazyReason(Func<string> write) : IEquatable<LazyReason>
{
    private readonly Lazy<string> _text = new(write, LazyThreadSafetyMode.PublicationOnly);

    public bool Equals(LazyReason? other) => ReferenceEquals(this, other) || string.Equals(ToString(), other?.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as LazyReason);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => _text.Value;
}
