using System.Text.Json.Serialization.Metadata;

namespace PccGovernance.Serialization;

/// <summary>A version of the document that is read, with what its words are where they differ from those of the model.</summary>
internal sealed class DocumentVersion
{
    private const string Agreements = "$.agreements";
    private const string AgreementsBefore = "dataSharingAgreements";
    private const string Priorities = ".priorities";
    private const string PrioritiesBefore = "objectives";

    private readonly Lazy<ObjectShape> _shape;

    private DocumentVersion(int number, JsonTypeInfo<DocumentRoot> strict, JsonTypeInfo<DocumentRoot> lenient)
    {
        (Number, Strict, Lenient) = (number, strict, lenient);
        _shape = new(() => DocumentShape.Of(strict));
    }

    /// <summary>The version that is written.</summary>
    public static DocumentVersion Current { get; } = new(DocumentRoot.CurrentVersion, DocumentFormat.Strict, DocumentFormat.Lenient);

    /// <summary>
    /// The version before. It had agreements to share data and no others, under a name of their own, and called the priorities of a Police
    /// and Crime Plan its objectives; whatever else it has reads the same today.
    /// </summary>
    public static DocumentVersion First { get; } =
        new(1, DocumentFormat.TypeInfoOfFirst(isLenient: false), DocumentFormat.TypeInfoOfFirst(isLenient: true));

    public int Number { get; }

    /// <summary>Refuses whatever is not of the version.</summary>
    public JsonTypeInfo<DocumentRoot> Strict { get; }

    /// <summary>Reads malformed texts as <c>default</c>.</summary>
    public JsonTypeInfo<DocumentRoot> Lenient { get; }

    public ObjectShape Shape => _shape.Value;

    /// <summary>The version that a document says it is of; the current one where it says none that is read.</summary>
    public static DocumentVersion Of(ReadOnlySpan<byte> utf8, int maxDepth) =>
        DocumentHeader.FindVersion(utf8, maxDepth) == First.Number ? First : Current;

    public static bool Reads(int number) => number == First.Number || number == Current.Number;

    /// <summary>Where the document has what stands somewhere in the contents.</summary>
    public string LocationOf(string location)
    {
        if (!ReferenceEquals(this, First))
        {
            return location;
        }

        if (location.StartsWith(Agreements, StringComparison.Ordinal))
        {
            return $"$.{AgreementsBefore}{location.AsSpan(Agreements.Length)}";
        }

        int at = location.StartsWith("$.policeAndCrimePlans", StringComparison.Ordinal)
            ? location.IndexOf(Priorities, StringComparison.Ordinal)
            : -1;
        return at < 0 ? location : $"{location.AsSpan(0, at)}.{PrioritiesBefore}{location.AsSpan(at + Priorities.Length)}";
    }

    /// <summary>Gives lists and members the names that they have in the first version.</summary>
    public static void NameAsFirst(JsonTypeInfo type)
    {
        if (type.Type == typeof(DocumentRoot))
        {
            JsonPropertyInfo member = type.Properties.Single(static m => m.Name is "agreements");
            Action<object, object?> set = member.Set!;
            member.Name = AgreementsBefore;
            member.Set = (root, items) => set(root, ((ValueList<Agreement>?)items)?.Select(ToShareData).ToValueList());
        }
        else if (type.Type == typeof(PoliceAndCrimePlan) || type.Type == typeof(PlanVersion<PlanPriority>))
        {
            type.Properties.Single(static m => m.Name is "priorities").Name = PrioritiesBefore;
        }
    }

    private static Agreement ToShareData(Agreement agreement) => agreement with { Kind = AgreementKind.DataSharing };
}
