using NodaTime;

namespace PccGovernance;

/// <summary>What may still be called complete when partnerships become one, are divided or are replaced.</summary>
internal static class CompletenessEdits
{
    /// <summary>
    /// Of several that become one everything is on record only where it was of each, and only for the days for which it was of each.
    /// </summary>
    /// <param name="contents">The contents, with the records of all of the partnerships.</param>
    /// <param name="merged">Those that become one, the one that stays first.</param>
    /// <param name="into">What they become.</param>
    public static void Merge(EditedContents contents, Partnership[] merged, Id<Partnership> into)
    {
        CompleteRecord[] own = [.. RecordsOf(contents, merged.Select(static board => board.Id))];
        if (own.Length == 0)
        {
            return;
        }

        CompleteRecord[] kept =
        [
            .. own.GroupBy(static record => record.Matter, StringComparer.Ordinal)
                .SelectMany(matter => OfAll([.. matter], contents, merged))
                .Select(record => record with { Partnership = into }),
        ];
        foreach (CompleteRecord record in own)
        {
            contents.Remove(record.Id);
        }

        foreach (CompleteRecord record in kept)
        {
            contents.Set(record);
        }
    }

    /// <summary>What is divided or replaced has no list of its own any more that somebody looked at.</summary>
    public static void Forget(EditedContents contents, IEnumerable<Id<Partnership>> boards)
    {
        foreach (CompleteRecord record in RecordsOf(contents, boards))
        {
            contents.Remove(record.Id);
        }
    }

    /// <summary>The records of the first partnership that has any, each cut to the days for which the others have one too.</summary>
    private static IEnumerable<CompleteRecord> OfAll(CompleteRecord[] own, EditedContents contents, Partnership[] merged)
    {
        Partnership first = merged.First(board => own.Any(record => record.Partnership == board.Id));
        foreach (CompleteRecord record in own.Where(record => record.Partnership == first.Id))
        {
            CompleteRecord? all = record;
            foreach (Partnership other in merged.Where(board => board != first))
            {
                CompleteRecord? before = all;
                all = before is null ? null : own.Where(next => next.Partnership == other.Id)
                    .Concat(contents.GroundedRecords.Of(record.Matter).Where(next => Covers(contents.Map, next.Footprint, other)))
                    .DistinctBy(static next => next.Id)
                    .OrderBy(static next => next.Id)
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

    private static IEnumerable<CompleteRecord> RecordsOf(EditedContents contents, IEnumerable<Id<Partnership>> boards) =>
        contents.Holding<CompleteRecord>(boards.Select(EntityReference.Of));

    private static bool Covers(Geography map, Footprint footprint, Partnership board) =>
        !board.Footprint.IsUnknown && map.Resolve(footprint).Contains(map.Resolve(board.Footprint));

    private static CompleteRecord? Within(CompleteRecord one, CompleteRecord other)
    {
        LocalDate? from = one.From is null || other.From > one.From ? other.From : one.From;
        LocalDate? through = one.Through is null || other.Through < one.Through ? other.Through : one.Through;
        return from > through ? null : one with { From = from, Through = through };
    }
}
