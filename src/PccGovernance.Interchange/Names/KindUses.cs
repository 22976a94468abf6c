using System.Collections.Frozen;

namespace PccGovernance.Interchange;

/// <summary>For what readers of lists take the kinds of the edition, as <c>kind-uses.txt</c> has it.</summary>
internal static class KindUses
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_uses = Lexicon.Lines("kind-uses").ToFrozenDictionary(
        static line => line[0],
        static line => Lexicon.Words(line[1]).ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    public static string PolicingBody { get; } = One("policing-body");

    public static string ChiefOfficer { get; } = One("chief-officer");

    public static string UpperTier { get; } = One("upper-tier");

    public static string District { get; } = One("district");

    public static string Fire { get; } = One("fire");

    /// <summary>A board that stands where a body is looked for.</summary>
    public static string Board { get; } = One("board");

    public static string Probation { get; } = One("probation");

    public static string Health { get; } = One("health");

    public static string HealthBoard { get; } = One("health-board-of-the-area");

    public static string Safer { get; } = One("safer");

    public static string Collaboration { get; } = One("collaboration-board");

    public static string Children { get; } = One("safeguarding-of-children");

    public static string Adults { get; } = One("safeguarding-of-adults");

    public static string Learning { get; } = One("learning");

    /// <summary>The one kind that a use stands for.</summary>
    public static string One(string use) => s_uses[use].Single();

    /// <summary>Whether a kind is one of those of a use.</summary>
    public static bool Is(string? kind, string use) => kind is not null && s_uses[use].Contains(kind);

    /// <summary>What stands in Wales in the place of a kind of England; the kind itself where it is the same.</summary>
    public static string InWales(string kind) =>
        kind == Children ? One("in-wales-of-children") : kind == Adults ? One("in-wales-of-adults") : kind;
}
