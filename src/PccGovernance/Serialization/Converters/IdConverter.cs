namespace PccGovernance.Serialization;

/// <summary>Identifiers as their text.</summary>
internal sealed class IdConverter<T>(bool isLenient) : TextConverter<Id<T>>(isLenient)
{
    public override JsonShape Shape { get; } = IdShape.Shape;

    protected override bool TryParse(string text, out Id<T> value) => Id<T>.TryParse(text, out value);

    protected override string Format(Id<T> value) => value.Value;
}
