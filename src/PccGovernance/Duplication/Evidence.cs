using System.Globalization;

namespace PccGovernance.Duplication;

/// <summary>Short ways to write evidence.</summary>
internal static class Evidence
{
    public static DuplicationEvidence Of(DuplicationEvidenceKind kind, string text, params IEnumerable<DuplicationEvidenceValue> values) =>
        new() { Kind = kind, Text = text, Values = values.ToValueList() };

    /// <summary>What there is of some evidence, in the order of its kinds.</summary>
    public static ValueList<DuplicationEvidence> InOrder(ReadOnlySpan<DuplicationEvidence?> some)
    {
        List<DuplicationEvidence> given = new(some.Length);
        foreach (DuplicationEvidence? evidence in some)
        {
            if (evidence is not null)
            {
                given.Add(evidence);
            }
        }

        return given.OrderBy(static evidence => evidence.Kind).ToValueList();
    }

    public static DuplicationEvidenceValue Number(string name, double value) =>
        new() { Name = name, Value = value.ToString(CultureInfo.InvariantCulture) };

    public static DuplicationEvidenceValue Id<T>(string name, Id<T> id) => new() { Name = name, Value = id.Value };

    public static DuplicationEvidenceValue Text(string name, string text) => new() { Name = name, Value = text };

    public static IEnumerable<DuplicationEvidenceValue> Ids<T>(string name, ValueList<Id<T>> ids) => ids.Select(id => Id(name, id));

    /// <summary>A number of things: <c>1 theme</c>, <c>2 themes</c>.</summary>
    public static string Count(int number, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? singular : plural)}");

    /// <summary>Identifiers in quotes: <c>'a'</c>, <c>'a' and 'b'</c>, <c>'a', 'b' and 'c'</c>.</summary>
    public static string Quoted<T>(ValueList<Id<T>> ids) =>
        ids.Count < 2
            ? string.Concat(ids.Select(static id => $"'{id}'"))
            : $"{string.Join(", ", ids.Take(ids.Count - 1).Select(static id => $"'{id}'"))} and '{ids[^1]}'";
}
