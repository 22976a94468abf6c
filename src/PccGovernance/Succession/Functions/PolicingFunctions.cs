using System.Collections.Frozen;

namespace PccGovernance.Succession;

/// <summary>
/// What local policing bodies do, have and sit on, as data: 84 functions, with what an order to a mayor does to each and what the announced
/// end of commissioners would. What was read, and how old it is, is told in <c>docs/change.md</c>.
/// </summary>
public static class PolicingFunctions
{
    private static readonly Lazy<ValueList<PolicingFunction>> s_all = new(SuccessionFacts.Functions);
    private static readonly Lazy<FrozenDictionary<string, PolicingFunction>> s_byId =
        new(static () => All.ToFrozenDictionary(static function => function.Id, StringComparer.Ordinal));

    /// <summary>All of them, in the order in which they are told.</summary>
    public static ValueList<PolicingFunction> All => s_all.Value;

    /// <summary>A function; <c>null</c> when there is none of the identifier.</summary>
    /// <param name="id">The identifier.</param>
    public static PolicingFunction? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return s_byId.Value.GetValueOrDefault(id);
    }
}
