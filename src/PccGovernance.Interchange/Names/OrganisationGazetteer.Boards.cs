using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Boards of the file, which may sit on others.</summary>
internal sealed partial class OrganisationGazetteer
{
    private static readonly Statement BoardOfFile = Statement.Of("import.body.board-of-file");

    // There may be a hundred thousand boards: their names stand apart, and what they mean is made when it is asked for.
    private readonly Dictionary<string, string> _boards = new(StringComparer.Ordinal);

    /// <summary>Makes room for so many boards at once.</summary>
    public void ExpectBoards(int boards) => _boards.EnsureCapacity(boards);

    /// <summary>Adds a board of the file as a body that can sit on another.</summary>
    /// <param name="key">The key of a name by which it is called.</param>
    /// <param name="board">Its name.</param>
    public void AddBoard(string key, string board)
    {
        if (
            key.Length > 1
            && !_initials.ContainsKey(key)
            && (
                !_names.TryGetValue(key, out List<OrganisationMeaning>? found)
                || found.TrueForAll(static other => other.Kind == KindUses.Board && other.Former is null)))
        {
            _names.Remove(key);
            _boards[key] = board;
        }
    }

    /// <summary>Forgets the boards of the file.</summary>
    public void ClearBoards()
    {
        _boards.Clear();
        _boards.TrimExcess();
    }

    private List<OrganisationMeaning>? Named(string key) =>
        _names.GetValueOrDefault(key)
            ?? (_boards.TryGetValue(key, out string? board) ? [new() { Name = board, Kind = KindUses.Board, Reason = BoardOfFile }] : null);
}
