using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Brings the grounds of boards that go on forward: an area that has ended gives way to what took its place, with an entry.
/// </summary>
internal static class FormerAreas
{
    public static void Replace(ImportContext context)
    {
        Geography geography = context.Areas.Geography;
        foreach (BoardDraft board in context.Drafts.Where(static board => !board.Footprint.IsUnknown))
        {
            EffectivePeriod period = EffectivePeriod.Between(board.From, board.To);
            AreaCode[] ended =
            [
                .. board.Footprint.Areas.Where(code => geography.PeriodOf(code).To is { } end && !period.HasEndedBy(end)),
            ];
            if (ended.Length == 0)
            {
                continue;
            }

            Footprint now = new()
            {
                Areas =
                [
                    .. board.Footprint.Areas.Except(ended).Concat(ended.SelectMany(code =>
                        Successors(geography, code, ended.Length + 8))).Distinct(),
                ],
            };
            TableCell? cell = board.Row[ColumnField.Footprint] ?? board.Row[ColumnField.Name];
            board.Footprint = now.Areas.IsEmpty ? Footprint.Unknown : now;
            if (cell is not null)
            {
                context.Log.Add(
                    CellReading<Footprint>.Guess(
                        board.Footprint, 0.6m, ImportEntryKind.FormerBody, Statement.Of("import.area.ended", ("text", cell.Text))),
                    board.Row, cell, string.Empty);
            }
        }
    }

    /// <summary>What the name of a board has of an area that is no more, as the sheet calls it; <c>null</c> where it has none.</summary>
    public static string? InName(ImportContext context, string name)
    {
        string[] words = TextKey.Of(name).Split(' ');
        for (int at = 0; at < words.Length; at++)
        {
            for (int length = Math.Min(4, words.Length - at); length > 0; length--)
            {
                // An area that was one of several, and did not only change its name.
                string place = string.Join(' ', words, at, length);
                if (place.Length > 3 && context.Areas.Find(place) is [{ Former: not null } former]
                    && Lexicon.Under("areas", TextKey.Of(former.Label)).Any(static line => Lexicon.Words(line[1]).Length > 1))
                {
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>What stands now in the place of a code, through as many changes as there were.</summary>
    private static IEnumerable<AreaCode> Successors(Geography geography, AreaCode code, int most) =>
        geography.PeriodOf(code).To is null ? [code]
        : most == 0 ? []
        : geography.SuccessorsOf(code).SelectMany(next => Successors(geography, next, most - 1));
}
