using PccGovernance.Costing;

namespace PccGovernance.Reviews;

/// <summary>
/// Boards that meet as one by what is on record, and what of them stands twice where boards are added up: the seats of a body that are at
/// the table of another of them already.
/// </summary>
/// <remarks>
/// Of each body the board that asks most of it counts in full. A seat of it on another of the boards counts again only where both name
/// posts and the posts differ, so that somebody else is sent.
/// </remarks>
public sealed record JointSitting
{
    /// <summary>The boards, in the order of identifiers.</summary>
    public required ValueList<Id<Partnership>> Partnerships { get; init; }

    /// <summary>Hours a year that stand twice; 0 where none do, or no hours are known.</summary>
    public decimal Hours { get; init; }

    /// <summary>Those of <see cref="Hours"/> that rest on the record alone.</summary>
    public decimal HoursRecorded { get; init; }

    /// <summary>The least that <see cref="Hours"/> can be by what is on record as ranges.</summary>
    public decimal HoursLow { get; init; }

    /// <summary>The most that it can be.</summary>
    public decimal HoursHigh { get; init; }

    /// <summary>Pounds a year that stand twice; <c>null</c> where none do, or no cost is known.</summary>
    public MoneyRange? Cost { get; init; }

    /// <summary>Meetings a year that stand twice and are on record.</summary>
    public decimal MeetingsRecorded { get; init; }

    /// <summary>Meetings a year that stand twice and are assumed.</summary>
    public decimal MeetingsAssumed { get; init; }

    internal static JointSitting Of(ValueList<Id<Partnership>> boards, IEnumerable<PartnershipCost> costs)
    {
        PartnershipCost[] known = [.. costs];
        CostLine[] twice = [.. Twice(known)];
        PartnershipCost[] lesser =
        [
            .. known.Where(static board => board.MeetingsPerYear is not null)
                .OrderByDescending(static board => board.MeetingsPerYear).ThenBy(static board => board.Partnership).Skip(1),
        ];
        return new()
        {
            Partnerships = boards,
            Hours = twice.Sum(static line => line.Hours ?? 0),
            HoursRecorded = twice.Where(static line => line.Assumed.All(static input => input == CostInput.Pay))
                .Sum(static line => line.Hours ?? 0),
            HoursLow = twice.Sum(static line => line.HoursLow ?? line.Hours ?? 0),
            HoursHigh = twice.Sum(static line => line.HoursHigh ?? line.Hours ?? 0),
            Cost = twice.Select(static line => line.Cost).OfType<MoneyRange>().Aggregate(
                (MoneyRange?)null, static (sum, cost) => sum is { } so ? so + cost : cost),
            MeetingsRecorded = lesser.Where(static board => !AreMeetingsAssumed(board)).Sum(static board => board.MeetingsPerYear!.Value),
            MeetingsAssumed = lesser.Where(AreMeetingsAssumed).Sum(static board => board.MeetingsPerYear!.Value),
        };
    }

    /// <summary>Whether the meetings that a board was reckoned with are not on record.</summary>
    internal static bool AreMeetingsAssumed(PartnershipCost board) =>
        board.Lines.Any(static line => line.Seat is not null && line.Assumed.Contains(CostInput.MeetingsPerYear));

    private static IEnumerable<CostLine> Twice(PartnershipCost[] boards)
    {
        foreach (IGrouping<Id<Organisation>?, (PartnershipCost Board, CostLine Line)> body in boards
            .SelectMany(static board => board.Lines.Select(line => (Board: board, Line: line)))
            .Where(static seat => seat.Line is { Kind: CostLineKind.Attendance, Organisation: not null })
            .GroupBy(static seat => seat.Line.Organisation))
        {
            CostLine[][] tables =
            [
                .. body.GroupBy(static seat => seat.Board.Partnership, static seat => seat.Line)
                    .OrderByDescending(static lines => lines.Sum(static line => line.Hours ?? 0)).ThenBy(static lines => lines.Key)
                    .Select(static lines => lines.ToArray()),
            ];
            List<Id<Post>?> there = [.. tables[0].Select(static line => line.Post)];
            foreach (CostLine line in tables.Skip(1).SelectMany(static lines => lines))
            {
                if (line.Post is null || there.Exists(post => post is null || post == line.Post))
                {
                    yield return line;
                }
                else
                {
                    there.Add(line.Post);
                }
            }
        }
    }
}
