using System.Globalization;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>The tables of a synthetic landscape as bare sets of numbers, without the landscape: for set joins.</summary>
/// <remarks>
/// Set n is the table of the landscape's n-th board, from 0, in the order of identifiers; a number stands for the same organisation
/// throughout. The same options give the same sets as <see cref="SyntheticLandscape"/>.
/// </remarks>
public sealed class SyntheticSets
{
    private readonly int[] _members;
    private readonly int[] _starts;

    private SyntheticSets(int[] members, int[] starts, int organisations) =>
        (_members, _starts, Organisations) = (members, starts, organisations);

    /// <summary>The number of sets.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The number of organisations there could be: every member is below it. Not every one sits on a board.</summary>
    public int Organisations { get; }

    /// <summary>The members of all sets, one set after the other, each ascending.</summary>
    public ReadOnlyMemory<int> Members => _members;

    /// <summary>Where each set begins within <see cref="Members"/>, and at last where the last one ends.</summary>
    public ReadOnlyMemory<int> Starts => _starts;

    /// <summary>A set, ascending.</summary>
    /// <param name="set">Its number.</param>
    public ReadOnlySpan<int> this[int set] => _members.AsSpan(_starts[set].._starts[set + 1]);

    /// <summary>The sets of a preset.</summary>
    /// <param name="preset">The preset.</param>
    public static SyntheticSets Create(SyntheticPreset preset) => Create(SyntheticOptions.Of(preset));

    /// <summary>The sets of a landscape.</summary>
    /// <param name="options">Which landscape.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static SyntheticSets Create(SyntheticOptions options) => Of(SyntheticPlan.OfTables(options));

    internal static SyntheticSets Of(SyntheticPlan plan)
    {
        PlannedBoard[] boards = [.. plan.Boards];
        int[] starts = new int[boards.Length + 1];
        int[] members = new int[boards.Sum(static board => board.Members.Length)];
        for (int number = 0; number < boards.Length; number++)
        {
            boards[number].Members.CopyTo(members, starts[number]);
            starts[number + 1] = starts[number] + boards[number].Members.Length;
        }

        return new(members, starts, plan.Areas[^1].EndOfOrganisations);
    }

    /// <summary>The sets as arrays of their own.</summary>
    public int[][] ToArrays() => [.. Enumerable.Range(0, Count).Select(set => this[set].ToArray())];

    /// <summary>Writes one set a line, its numbers separated by spaces.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (int set = 0; set < Count; set++)
        {
            ReadOnlySpan<int> members = this[set];
            for (int place = 0; place < members.Length; place++)
            {
                if (place > 0)
                {
                    writer.Write(' ');
                }

                writer.Write(members[place].ToString(CultureInfo.InvariantCulture));
            }

            writer.Write('\n');
        }
    }
}
