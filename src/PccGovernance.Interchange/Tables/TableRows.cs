using System.Collections;

namespace PccGovernance.Interchange;

/// <summary>
/// The rows of a sheet in few bytes: their cells are kept once, and of each row the numbers of its cells, or the number of a row that said
/// the same before. Rows are made anew each time they are gone through.
/// </summary>
internal sealed class TableRows : IEnumerable<TableRow>, IEquatable<TableRows>
{
    private readonly CellPool _cells;
    private readonly List<ValueList<TableCell>> _known;
    private readonly List<ArraySegment<byte>> _blocks;

    /// <summary>What a builder of rows has kept.</summary>
    internal TableRows(CellPool cells, List<ValueList<TableCell>> known, List<ArraySegment<byte>> blocks, int count) =>
        (_cells, _known, _blocks, Count) = (cells, known, blocks, count);

    /// <summary>No rows.</summary>
    public static TableRows Empty { get; } = new(new(), [], [], 0);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How many bytes the rows take, beside their cells.</summary>
    public int Bytes => _blocks.Sum(static block => block.Count);

    /// <summary>How many cells are kept.</summary>
    public int Cells => _cells.Count;

    /// <summary>The rows of a sequence, in its order.</summary>
    public static TableRows Of(IEnumerable<TableRow> rows)
    {
        TableRowsBuilder builder = new();
        foreach (TableRow row in rows)
        {
            builder.Add(row);
        }

        return builder.Build();
    }

    public IEnumerator<TableRow> GetEnumerator()
    {
        int number = 0;
        List<TableCell> cells = [];
        foreach (ArraySegment<byte> block in _blocks)
        {
            int at = 0;
            while (at < block.Count)
            {
                ulong ahead = Number(block, ref at);
                number += (int)(ahead >> 2) * ((ahead & 2) == 0 ? 1 : -1);
                int said = (int)Number(block, ref at);
                ValueList<TableCell>? row = said > 0 ? _known[said - 1] : null;
                if (row is null)
                {
                    cells.Clear();
                    for (int left = (int)Number(block, ref at); left > 0; left--)
                    {
                        cells.Add(_cells[(int)Number(block, ref at)]);
                    }

                    row = [.. cells];
                }

                yield return new() { Number = number, IsHidden = (ahead & 1) == 1, Cells = row };
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the rows are equal, in the same order.</summary>
    public bool Equals(TableRows? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && this.SequenceEqual(other));

    public override bool Equals(object? obj) => Equals(obj as TableRows);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (TableRow row in this)
        {
            hash.Add(row);
        }

        return hash.ToHashCode();
    }

    private static ulong Number(ArraySegment<byte> block, ref int at)
    {
        ulong number = 0;
        int shift = 0;
        byte part;
        do
        {
            part = block[at++];
            number |= (ulong)(part & 0x7F) << shift;
            shift += 7;
        }
        while (part > 0x7F);

        return number;
    }
}
