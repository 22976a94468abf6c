using NodaTime;

namespace PccGovernance;

/// <summary>What may still be called complete when partnerships become one, are divided or are replaced.</summary>
internal static class CompletenessEdits
{
    /// <summary>
    /// Of several that become one everything is on record only where it was of each, and only for the days for which it was of each.
    /// </summary>
    /// <param name="contents">The contents, with all of the partnerships.</param>
    /// <param name="merged">Those that become one, the one that stays first.</param>
    /// <param name="into">What they become.</param>
    /// <param name="covers">Whether the ground of a record has that of a partnership within it.</param>
    public static LandscapeContents Merge(LandscapeContents contents, Partnership[] merged, Id<Partnership> into,
        Func<Footprint, Partnership, bool> covers)
    {
        CompleteRecord[] own = [.. contents.CompleteRecords.Where(record => merged.Any(board => board.Id == record.Partnership))];
        if (own.Length == 0)
        {
            return contents;
        }

        HashSet<Id<CompleteRecord>> old = [.. own.Select(static record => record.Id)];
        ValueList<CompleteRecord> kept =
        [
            .. contents.CompleteRecords.Where(record => !old.Contains(record.Id)),
            .. own.GroupBy(static record => record.Matter, StringComparer.Ordinal)
                .SelectMany(matter => OfAll([.. matter], contents, merged, covers))
                .Select(record => record with { Partnership = into }),
        ];
        return contents with { CompleteRecords = kept };
    }

    /// <summary>What is divided or replaced has no list of its own any more that somebody looked at.</summary>
    public static LandscapeContents Forget(LandscapeContents contents, IReadOnlyCollection<Id<Partnership>> boards) =>
        contents.CompleteRecords.IsEmpty ? contents
        : contents with
        {
            CompleteRecords = contents.CompleteRecords.Keep(record => record.Partnership is not { } board || !boards.Contains(board)),
        };

    /// <summary>The records of the first partnership that has any, each cut to the days for which the others have one too.</summary>
    private static IEnumerable<CompleteRecord> OfAll(CompleteRecord[] own, LandscapeContents contents, Partnership[] merged,
        Func<Footprint, Partnership, bool> covers)
    {
        Partnership first = merged.First(board => own.Any(record => record.Partnership == board.Id));
        foreach (CompleteRecord record in own.Where(record => record.Partnership == first.Id))
        {
            CompleteRecord? all = record;
            foreach (Partnership other in merged.Where(board => board != first))
            {
                CompleteRecord? before = all;
                all = before is null ? null : contents.CompleteRecords
                    .Where(next => string.Equals(next.Matter, record.Matter, StringComparison.Ordinal) && IsOf(next, other, covers))
                    .Select(next => Within(before, next))
                    .OfType<CompleteRecord>()
                    .OrderBy(static common => common.Through is null ? 0 : 1)
                    .ThenByDescending(static common => common.Through)
                    .FirstOrDefault();
            }

            if (all is not null)
            {
                yield return all;
            }
        }
    }

    private static bool IsOf(CompleteRecord record, Partnership board, Func<Footprint, Partnership, bool> covers) =>
        record.Partnership == board.Id || (!record.Footprint.IsUnknown && covers(record.Footprint, board));

    private static CompleteRecord? Within(CompleteRecord one, CompleteRecord other)
    {
        LocalDate? from = one.From is null || other.From > one.From ? other.From : one.From;
        LocalDate? through = one.Through is null || other.Through < one.Through ? other.Through : one.Through;
        return from > through ? null : one with { From = from, Through = through };
    }
}
