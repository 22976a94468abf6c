using PccGovernance.Costing;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>How many meetings there are, and what of the sums stands twice because two boards have one sitting.</summary>
internal static class MeetingHeadlines
{
    public static Statement? Meetings(LandscapeReview review)
    {
        if (review.Demand is not { Total: { Partnerships: > 0 } load } demand)
        {
            return null;
        }

        (decimal Meetings, int Boards) assumed = (0, 0);
        foreach (PartnershipCost board in Boards(review))
        {
            if (board.MeetingsPerYear is { } meetings
                && board.Lines.Any(static line => line.Seat is not null && line.Assumed.Contains(CostInput.MeetingsPerYear)))
            {
                assumed = (assumed.Meetings + meetings, assumed.Boards + 1);
            }
        }

        int known = load.Partnerships - load.PartnershipsWithUnknownMeetings;
        return Statement.Of(
            "headline.meetings",
            ("recorded", (load.MeetingsPerYear ?? 0) - assumed.Meetings),
            ("boards", known - assumed.Boards),
            ("assumed", assumed.Meetings),
            ("boards-assumed", assumed.Boards),
            ("unknown", load.PartnershipsWithUnknownMeetings),
            ("fewest", load.MeetingsLow is { } fewest ? fewest - assumed.Meetings : (StatementValue?)null),
            ("most", load.MeetingsHigh is { } most ? most - assumed.Meetings : (StatementValue?)null),
            ("at-least", load.PartnershipsAtLeast));
    }

    // Costing and demand know no sittings, and their totals are the exact sums of their boards: what is one sitting is said beside them.
    public static ValueList<Statement> CountedTwice(LandscapeReview review)
    {
        if (review.Duplication is not { } report)
        {
            return [];
        }

        Dictionary<Id<Partnership>, PartnershipCost> costs = Boards(review)
            .ToDictionary(static board => board.Partnership);
        return Sittings(report).Select(boards => Twice(boards, costs)).ToValueList();
    }

    // A review that was read from JSON may name a board twice: the first counts.
    public static IEnumerable<PartnershipCost> Boards(LandscapeReview review) =>
        (review.Costing?.Partnerships ?? []).DistinctBy(static board => board.Partnership);

    private static Statement Twice(ValueList<Id<Partnership>> boards, Dictionary<Id<Partnership>, PartnershipCost> costs)
    {
        PartnershipCost[] known = [.. boards.Where(costs.ContainsKey).Select(board => costs[board])];
        bool areHours = known.Length == boards.Count && known.All(static board => board.Hours is not null);
        bool areMeetings = known.Length == boards.Count && known.All(static board => board.MeetingsPerYear is not null);
        return Statement.Of(
            "headline.counted-twice",
            ("boards", StatementValue.Of(boards, EntityReference.Of)),
            ("hours", areHours ? Beyond(known, static line => line.Hours) : (StatementValue?)null),
            ("amount", areHours && known.All(static board => board.Cost is not null)
                ? new Money(Beyond(known, static line => line.Cost?.Central.Amount)) : (StatementValue?)null),
            ("meetings", areMeetings
                ? known.Sum(static board => board.MeetingsPerYear!.Value) - known.Max(static board => board.MeetingsPerYear!.Value)
                : (StatementValue?)null));
    }

    /// <summary>What a body gives to several of the boards beyond what it gives to the one that asks most of it.</summary>
    private static decimal Beyond(PartnershipCost[] boards, Func<CostLine, decimal?> of) => boards
        .SelectMany(board => board.Lines.Where(static line => line is { Kind: CostLineKind.Attendance, Organisation: not null })
            .GroupBy(static line => line.Organisation!.Value)
            .Select(lines => (Body: lines.Key, Given: lines.Sum(line => of(line) ?? 0))))
        .GroupBy(static given => given.Body)
        .Sum(static body => body.Sum(static given => given.Given) - body.Max(static given => given.Given));

    /// <summary>The boards that have one sitting, by what is on record; what only may be so is not among them.</summary>
    private static IEnumerable<ValueList<Id<Partnership>>> Sittings(DuplicationReport report)
    {
        List<SortedSet<Id<Partnership>>> sittings = [];
        foreach (DuplicationPair pair in report.Pairs.Where(static pair =>
            pair is { Form: DuplicationForm.OneSitting, IsQuestion: false }))
        {
            SortedSet<Id<Partnership>> one = [pair.First, pair.Second];
            foreach (SortedSet<Id<Partnership>> other in sittings.FindAll(one.Overlaps))
            {
                one.UnionWith(other);
                sittings.Remove(other);
            }

            sittings.Add(one);
        }

        return sittings.OrderBy(static one => one.Min).Select(static one => one.ToValueList());
    }
}
