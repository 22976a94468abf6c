using System.Collections.Frozen;

namespace PccGovernance.Statute;

/// <summary>
/// The requirements that this library knows, as data. What is in it and how far it was read is told in <c>docs/statute.md</c>.
/// </summary>
public static class StatutoryRequirements
{
    private static readonly Lazy<FrozenDictionary<string, StatutoryRequirement>> s_byId =
        new(static () => All.ToFrozenDictionary(static requirement => requirement.Id, StringComparer.Ordinal));

    private static readonly Lazy<ValueList<StatutoryRequirement>> s_all = new(RequirementReader.Requirements);
    private static readonly Lazy<ValueList<LegalInstrument>> s_instruments = new(RequirementReader.Instruments);

    /// <summary>All of them, in the order of the rules that find by them.</summary>
    public static ValueList<StatutoryRequirement> All => s_all.Value;

    /// <summary>The instruments that they cite, in the order in which they are first cited.</summary>
    public static ValueList<LegalInstrument> Instruments => s_instruments.Value;

    /// <summary>A requirement; <c>null</c> when there is none of the identifier.</summary>
    /// <param name="id">The identifier, for example <c>plan-published</c>.</param>
    public static StatutoryRequirement? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return s_byId.Value.GetValueOrDefault(id);
    }
}
