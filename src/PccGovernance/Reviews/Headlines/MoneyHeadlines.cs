using PccGovernance.Costing;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>What the first page says of cost: the sum, and in the same breath all that it takes for granted.</summary>
internal static class MoneyHeadlines
{
    /// <summary>How many of the boards without a cost are named for their size, and how many for how often they meet.</summary>
    private const int MostBySize = 5;
    private const int MostByMeetings = 3;

    public static Statement? Money(LandscapeReview review, ReviewTotals totals)
    {
        if ((totals.Cost, totals.Hours) is not ({ } cost, { } hours) || review.Costing is not { Total: var total } costing)
        {
            return null;
        }

        CostLine[] seats =
        [
            .. ReviewTotals.Boards(review).SelectMany(static board => board.Lines)
                .Where(static line => line is { Kind: CostLineKind.Attendance, Cost: not null }),
        ];
        int paid = seats.Count(static line => line.Recorded.Contains(CostInput.Pay));
        int attended = seats.Count(static line => line.Recorded.Contains(CostInput.Attendance));
        MoneyRange? pay = paid < seats.Length ? costing.Options.UsualValues?.PayBand?.Salary : null;
        bool isOfPay = !cost.IsExact;
        return Statement.Of(
            "headline.money",
            ("amount", cost.Central),
            ("low", isOfPay ? cost.Low : (StatementValue?)null),
            ("high", isOfPay ? cost.High : (StatementValue?)null),
            ("pay", pay is { } central ? central.Central : (StatementValue?)null),
            ("pay-low", pay is { IsExact: false, Low: var low } ? low : (StatementValue?)null),
            ("pay-high", pay is { IsExact: false, High: var high } ? high : (StatementValue?)null),
            ("hours-vary", total.HoursLow is null && total.LinesAtLeast == 0 ? null : 1),
            ("recorded", StatementValue.ShareOf(hours == 0 ? 0 : (totals.HoursRecorded ?? 0) / hours)),
            ("seats", seats.Length),
            ("paid", paid),
            ("attended", attended),
            ("unknown", costing.Coverage.PartnershipsUnknown),
            ("incomplete", costing.Coverage.PartnershipsIncomplete));
    }

    public static Statement? NotCosted(LandscapeReview review)
    {
        PartnershipCost[] boards =
            [.. ReviewTotals.Boards(review).Where(static board => board.Cost is null && board.Seats > 0)];
        if (boards.Length == 0)
        {
            return null;
        }

        PartnershipCost[] largest =
        [
            .. boards.OrderByDescending(static board => board.Seats).ThenBy(static board => board.Partnership).Take(MostBySize),
        ];
        PartnershipCost[] most =
        [
            .. boards.Except(largest).Where(static board => board.MeetingsPerYear is not null)
                .OrderByDescending(static board => board.MeetingsPerYear).ThenBy(static board => board.Partnership).Take(MostByMeetings),
        ];
        return Statement.Of(
            "headline.not-costed",
            ("costed", review.Costing!.Coverage.Partnerships - review.Costing.Coverage.PartnershipsUnknown),
            ("boards", review.Costing.Coverage.Partnerships),
            ("named", largest.Concat(most).Select(Named).ToValueList()),
            ("more", boards.Length - largest.Length - most.Length));
    }

    private static Statement Named(PartnershipCost board) => Statement.Of(
        "headline.not-costed.board",
        ("partnership", EntityReference.Of(board.Partnership)),
        ("seats", board.Seats),
        ("meetings", board.MeetingsPerYear is { } meetings ? meetings : (StatementValue?)null));
}
