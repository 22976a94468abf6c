using PccGovernance.Kernel;
using static System.FormattableString;

namespace PccGovernance.Duplication;

/// <summary>Writes what one board in the place of several would lack: the time that each subject has today.</summary>
internal static class Bandwidth
{
    public static DuplicationEvidence Lost(PartnershipProfile[] boards)
    {
        int subjects = Distinct(boards, static board => board.Themes) + Distinct(boards, static board => board.Duties);
        MeetingTotal meetings = MeetingTotal.Of(boards);
        string today = meetings.PartnershipsUnknown == 0 ? Invariant($", which meet {meetings.MeetingsPerYear:0.##} times a year") : "";
        return EvidenceBuilder.Of(
            DuplicationEvidenceKind.LostBandwidth,
            Invariant($"One board would have to find time for {subjects} themes and duties that have {boards.Length} boards today{today}. ")
                + "Surrey joined health and wellbeing with community safety in 2019-20 and found too little bandwidth left for community safety (APCC, 2025).",
            [EvidenceBuilder.Number("themes and duties", subjects), EvidenceBuilder.Number("boards", boards.Length), .. Meetings(meetings)]);
    }

    private static int Distinct(PartnershipProfile[] boards, Func<PartnershipProfile, int[]> part)
    {
        int[] all = part(boards[0]);
        foreach (PartnershipProfile board in boards.AsSpan(1))
        {
            all = SortedSets.Either(all, part(board));
        }

        return all.Length;
    }

    private static IEnumerable<DuplicationEvidenceValue> Meetings(MeetingTotal meetings) =>
        meetings.PartnershipsUnknown == 0 ? [EvidenceBuilder.Number("meetings a year", (double)meetings.MeetingsPerYear)] : [];
}
