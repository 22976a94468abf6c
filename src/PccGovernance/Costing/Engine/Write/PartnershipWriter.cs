using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Writes out what a board costs.</summary>
internal static class PartnershipWriter
{
    public static PartnershipCost Write(
        Landscape landscape,
        PartnershipCosting costing,
        int number,
        in MeetingYear sitting,
        in CostTally tally)
    {
        Partnership board = landscape.Partnerships[number];
        bool isRanged = sitting.Ends is { } ends && ends.Low.Meetings.Value != ends.High.Meetings.Value;
        return new()
        {
            Partnership = board.Id,
            Function = costing.TermsOf(number).Function,
            Purpose = board.Purpose,
            Standing = tally.Standing,
            MeetingsPerYear = sitting.Meetings.Value,
            MeetingsPerYearLow = isRanged ? sitting.Ends!.Low.Meetings.Value : null,
            MeetingsPerYearHigh = isRanged ? sitting.Ends!.High.Meetings.Value : null,
            IsAtLeast = sitting.Ends is { IsAtLeast: true },
            MeetingHours = sitting.Length.Value,
            PreparationHours = sitting.Preparation.Value,
            TravelHours = sitting.Travel.Value,
            DecisionsPerYear = board.Meetings?.DecisionsPerYear,
            ActionsPerYear = board.Meetings?.ActionsPerYear,
            OneOff = board.Support?.OneOff,
            SupportNotOnRecord = SupportGaps.Of(board.Support),
            Seats = board.Seats.Count,
            SeatsCosted = tally.SeatsCosted,
            SeatsWithAttendanceTakenAsFull = tally.SeatsTakenAsFull,
            Total = tally.ToTotal(),
            Detail = new(landscape, costing, number),
        };
    }
}
