using static System.FormattableString;

namespace PccGovernance.Duplication;

/// <summary>Writes what one board in the place of several would lack: the time that each subject has today.</summary>
internal static class Bandwidth
{
    public static DuplicationEvidence Lost(BoardProfile[] boards)
    {
        int subjects = Distinct(boards, static board => board.Themes) + Distinct(boards, static board => board.Duties);
        MeetingTotal meetings = MeetingTotal.Of(boards);
        string today = meetings.BoardsUnknown == 0 ? Invariant($", which meet {meetings.MeetingsPerYear:0.##} times a year") : "";
        return Evidence.Of(
            DuplicationEvidenceKind.LostBandwidth,
            Invariant($"One board would have to find time for {subjects} themes and duties that have {boards.Length} boards today{today}. ")
                + "Surrey joined health and wellbeing with community safety in 2019-20 and found too little bandwidth left for community safety (APCC, 2025).",
            [Evidence.Number("themes and duties", subjects), Evidence.Number("boards", boards.Length), .. Meetings(meetings)]);
    }

    private static int Distinct(BoardProfile[] boards, Func<BoardProfile, int[]> part)
    {
        int[] all = part(boards[0]);
        foreach (BoardProfile board in boards.AsSpan(1))
        {
            all = SortedSets.Either(all, part(board));
        }

        return all.Length;
    }

    private static IEnumerable<DuplicationEvidenceValue> Meetings(MeetingTotal meetings) =>
        meetings.BoardsUnknown == 0 ? [Evidence.Number("meetings a year", (double)meetings.MeetingsPerYear)] : [];
}
