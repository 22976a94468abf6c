namespace PccGovernance.Alignment;

/// <summary>A sentence that is put together when it is first asked for: a country has a hundred thousand rows, and a reader asks for few.</summary>
/// <remarks>What it says follows from immutable values, so that it does not matter which thread asks, nor when.</remarks>
internal abstract class LazyReason : IEquatable<LazyReason>
{
    private string? _text;

    /// <summary>A sentence that is there already.</summary>
    public static LazyReason Of(string text) => new Written { _text = text };

    public bool Equals(LazyReason? other) => ReferenceEquals(this, other) || string.Equals(ToString(), other?.ToString(), StringComparison.Ordinal);

    public sealed override bool Equals(object? obj) => Equals(obj as LazyReason);

    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public sealed override string ToString() => _text ??= Write();

    protected abstract string Write();

    private sealed class Written : LazyReason
    {
        protected override string Write() => string.Empty;
    }
}
