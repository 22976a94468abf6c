using System.Globalization;

namespace PccGovernance.Duplication;

/// <summary>Short ways to write evidence.</summary>
internal static class EvidenceBuilder
{
    public static DuplicationEvidence Of(DuplicationEvidenceKind kind, string text, params ReadOnlySpan<DuplicationEvidenceValue> values) =>
        new() { Kind = kind, Text = text, Values = ValueList.Create(values) };

    /// <summary>What there is of some evidence, one piece of a kind, in the order of kinds.</summary>
    public static ValueList<DuplicationEvidence> InOrder(ReadOnlySpan<DuplicationEvidence?> some)
    {
        int count = 0;
        foreach (DuplicationEvidence? evidence in some)
        {
            count += evidence is null ? 0 : 1;
        }

        var given = new DuplicationEvidence[count];
        count = 0;
        foreach (DuplicationEvidence? evidence in some)
        {
            if (evidence is null)
            {
                continue;
            }

            // They come nearly in order.
            int place = count++;
            for (; place > 0 && given[place - 1].Kind > evidence.Kind; place--)
            {
                given[place] = given[place - 1];
            }

            given[place] = evidence;
        }

        return new(given);
    }

    public static DuplicationEvidenceValue Number(string name, double value) =>
        new() { Name = name, Value = value.ToString(CultureInfo.InvariantCulture) };

    public static DuplicationEvidenceValue Id<T>(string name, Id<T> id) => new() { Name = name, Value = id.Value };

    public static DuplicationEvidenceValue Text(string name, string text) => new() { Name = name, Value = text };

    public static DuplicationEvidenceValue[] Ids<T>(string name, ValueList<Id<T>> ids)
    {
        var values = new DuplicationEvidenceValue[ids.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Id(name, ids[i]);
        }

        return values;
    }

    /// <summary>A number of things: <c>1 theme</c>, <c>2 themes</c>.</summary>
    public static string Count(int number, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? singular : plural)}");

    /// <summary>Identifiers in quotes: <c>'a'</c>, <c>'a' and 'b'</c>, <c>'a', 'b' and 'c'</c>.</summary>
    public static string Quoted<T>(ValueList<Id<T>> ids) => ids.Count switch
    {
        0 => string.Empty,
        1 => $"'{ids[0]}'",
        2 => $"'{ids[0]}' and '{ids[1]}'",
        _ => $"{string.Join(", ", ids.Take(ids.Count - 1).Select(static id => $"'{id}'"))} and '{ids[^1]}'",
    };
}
