using System.Collections.Immutable;

namespace PccGovernance.Duplication;

/// <summary>
/// What ties a board to others beside who sits there: numbers of boards, ascending. Worked out for the whole landscape before any pair is
/// looked at.
/// </summary>
/// <param name="sets">The numbers for each <see cref="LinkKind"/>, at its value.</param>
internal sealed class PartnershipLinks(int[][] sets)
{
    /// <summary>The kinds of links.</summary>
    public static readonly ImmutableArray<LinkKind> Kinds = [.. Enum.GetValues<LinkKind>()];

    public static PartnershipLinks None { get; } = new(NoSets());

    /// <summary>The boards that are linked in one way.</summary>
    public int[] this[LinkKind kind] => sets[(int)kind];

    public int[] Sittings => sets[(int)LinkKind.Sitting];

    public int[] Twins => sets[(int)LinkKind.Twin];

    public int[] Broader => sets[(int)LinkKind.Broader];

    public int[] Asked => sets[(int)LinkKind.Asked];

    public int[] Named => sets[(int)LinkKind.Named];

    public int[] Ended => sets[(int)LinkKind.Ended];

    public int[] Usual => sets[(int)LinkKind.Usual];

    public int[] Forerunners => sets[(int)LinkKind.Forerunner];

    public int[] Worded => sets[(int)LinkKind.Worded];

    public int[] Alike => sets[(int)LinkKind.Alike];

    public int[] Panels => sets[(int)LinkKind.Panel];

    public int[] Successors => sets[(int)LinkKind.Successor];

    public int[] Homes => sets[(int)LinkKind.Home];

    public int[] Tables => sets[(int)LinkKind.Table];

    public int[] Companies => sets[(int)LinkKind.Company];

    public int[] ForThePeople => sets[(int)LinkKind.ForThePeople];

    public int[] InDoubt => sets[(int)LinkKind.InDoubt];

    public int[] LinesUnsaid => sets[(int)LinkKind.LineUnsaid];

    public int[] LinesNamed => sets[(int)LinkKind.LineNamed];

    public int[] HalfLines => sets[(int)LinkKind.HalfLine];

    public int[] Claims => sets[(int)LinkKind.Claim];

    /// <summary>The sets, for others to be put beside them.</summary>
    public int[][] ToSets() => [.. sets];

    /// <summary>A set for each kind, with nobody in it.</summary>
    public static int[][] NoSets()
    {
        var sets = new int[Kinds.Length][];
        Array.Fill(sets, []);
        return sets;
    }
}
