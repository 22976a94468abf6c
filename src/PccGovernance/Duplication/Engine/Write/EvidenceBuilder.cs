using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Short ways to write evidence.</summary>
internal static class EvidenceBuilder
{
    public static DuplicationEvidence Of(DuplicationEvidenceKind kind, Statement statement,
        params ReadOnlySpan<DuplicationEvidenceValue> values) =>
        new() { Kind = kind, Statement = statement, Values = ValueList.Create(values) };

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

    /// <summary>Partnerships as a value of a statement.</summary>
    public static StatementValue Those(IEnumerable<Id<Partnership>> ids) => StatementValue.Of(ids, EntityReference.Of);

    /// <summary>Organisations as a value of a statement.</summary>
    public static StatementValue Those(IEnumerable<Id<Organisation>> ids) => StatementValue.Of(ids, EntityReference.Of);

    /// <summary>Themes as a value of a statement.</summary>
    public static StatementValue Those(IEnumerable<Id<Theme>> ids) => StatementValue.Of(ids, EntityReference.Of);

    /// <summary>Duties as a value of a statement.</summary>
    public static StatementValue Those(IEnumerable<Id<Duty>> ids) => StatementValue.Of(ids, EntityReference.Of);
}
