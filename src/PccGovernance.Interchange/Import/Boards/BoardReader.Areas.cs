using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>The ground of a board.</content>
internal sealed partial class BoardReader
{
    /// <summary>Of a name that is a council's area and the force area, the latter where the law has one board of the kind for it.</summary>
    private Footprint OfForce(BoardDraft board, CellReading<Footprint> ground, BoardRow row, TableCell area)
    {
        AreaCode home = context.Areas.Home.Code;
        if (ground.Issue != ImportEntryKind.Ambiguous
            || ground.Alternatives.Length < 2
            || !KindUses.Is(board.Kind, "of-a-force")
            || context.Decisions.Find("footprint", area.Text, row.Sheet, row.RowOf(area)) is not null
            || !context.Areas.Ground(ground.Value!.Areas).IsProperSubsetOf(context.Areas.Ground([home])))
        {
            return ground.Value!;
        }

        _log.Add(
            CellReading<Footprint>.Guess(
                Footprint.Of(home), 0.8m, ImportEntryKind.Ambiguous, Statement.Of("import.area.of-kind", ("text", area.Text)),
                ground.Alternatives),
            row, area, string.Empty);
        return Footprint.Of(home);
    }

    /// <summary>
    /// Says where the ground is the place of a court or the like by which the board is called: its area is hardly that alone.
    /// </summary>
    private void OfInstitution(BoardDraft board, BoardRow row, TableCell area)
    {
        string place = TextKey.Of(area.Text);
        string name = TextKey.Of(board.Name);
        if (board.Row == row && place.Length > 0 && name.Contains(place, StringComparison.Ordinal)
            && Institution().IsMatch(name[(name.IndexOf(place, StringComparison.Ordinal) + place.Length)..])
            && !board.Footprint.Areas.Contains(context.Areas.Home.Code))
        {
            _log.Add(
                CellReading<Footprint>.Guess(
                    board.Footprint, 0.6m, ImportEntryKind.Ambiguous, Statement.Of("import.area.of-institution", ("text", area.Text)),
                    TextKey.Tidy(area.Text), context.Areas.Home.Name),
                row, area, string.Empty);
        }
    }

    [GeneratedRegex("^ (crown |magistrates |county |combined |family )?(court|courts|prison|hospital|airport|station|docks?)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Institution();

    /// <summary>Says where a board is called by a place that is not in the area which its row gives.</summary>
    private void NameElsewhere(BoardDraft board, BoardRow row, TableCell area)
    {
        if (board.Row == row && context.Drafts.Count <= BoardSheets.MostReferences
            && AreasOfNames.Find(context, board.Name, isInShort: true) is { } named
            && !context.Areas.Ground(named.Areas).Overlaps(context.Areas.Ground(board.Footprint.Areas)))
        {
            _log.Add(
                CellReading<Footprint>.Ask(
                    ImportEntryKind.Conflicting,
                    Statement.Of("import.area.name-elsewhere", ("text", area.Text), ("board", board.Name))) with
                {
                    IsOpen = false,
                },
                row, area, "footprint");
        }
    }

    /// <summary>The ground that the name of a board gives, where its table has no column of areas: taken, and told.</summary>
    private void AreaOfName(BoardDraft board, BoardRow row)
    {
        if (row[ColumnField.Name] is { } name && AreasOfNames.Find(context, board.Name) is { } ground)
        {
            board.Footprint = ground;
            _log.Add(
                CellReading<Footprint>.Guess(
                    ground, 0.75m, ImportEntryKind.Guessed, Statement.Of("import.area.by-name", ("text", board.Name))),
                row, name, string.Empty);
        }
    }
}
