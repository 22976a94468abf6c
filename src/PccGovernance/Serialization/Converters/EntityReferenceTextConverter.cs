namespace PccGovernance.Serialization;

/// <summary>References as kind and identifier, with a stroke between: <c>partnership/camb-high-harms-board</c>.</summary>
internal sealed class EntityReferenceTextConverter(bool isLenient) : TextConverter<EntityReference>(isLenient)
{
    public override JsonShape Shape { get; } =
        new TextShape("a kind and an identifier with a stroke between, such as 'partnership/high-harms-board'")
        {
            Form = "entityReference",
            Pattern = "^[a-z-]+/[a-z0-9.-]+$",
            Accepts = static text => TryRead(text, out _),
        };

    protected override bool TryParse(string text, out EntityReference value) => TryRead(text, out value);

    protected override string Format(EntityReference value) =>
        $"{EntityKindWords.Of(value.Kind)}/{value.Id}";

    private static bool TryRead(string text, out EntityReference value)
    {
        value = default;
        return text.Split('/') is [var kind, var id]
            && EntityKindWords.TryRead(kind, out EntityKind known)
            && EntityReference.TryOf(known, id, out value);
    }
}
