using System.Numerics;

namespace PccGovernance.Interchange;

/// <summary>Rows of a file, each once: a bit for each row of a sheet.</summary>
internal sealed class RowMarks
{
    private const int Bits = 64;
    private readonly Dictionary<string, List<ulong>> _sheets = new(StringComparer.Ordinal);

    public int Count => _sheets.Values.Sum(static rows => rows.Sum(static bits => BitOperations.PopCount(bits)));

    public void Add(string sheet, int row)
    {
        List<ulong> rows = _sheets.TryGetValue(sheet, out List<ulong>? known) ? known : _sheets[sheet] = [];
        while (rows.Count <= row / Bits)
        {
            rows.Add(0);
        }

        rows[row / Bits] |= 1UL << (row % Bits);
    }
}
