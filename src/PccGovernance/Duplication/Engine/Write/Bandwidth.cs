using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Writes what one board in the place of several would lack: the time that each subject has today.</summary>
internal static class Bandwidth
{
    public static DuplicationEvidence Lost(PartnershipProfile[] boards)
    {
        int themes = Distinct(boards, static board => board.Themes);
        int duties = Distinct(boards, static board => board.Duties);
        MeetingTotal meetings = MeetingTotal.Of(boards);
        bool isKnown = meetings.PartnershipsUnknown == 0;
        return EvidenceBuilder.Of(
            DuplicationEvidenceKind.LostBandwidth,
            Statement.Of(
                "duplication.against.lost-time",
                ("themes", themes),
                ("duties", duties == 0 ? null : duties),
                ("boards", boards.Length),
                ("meetings", isKnown ? meetings.MeetingsPerYear : null)),
            [
                EvidenceBuilder.Number("themes", themes),
                EvidenceBuilder.Number("duties", duties),
                EvidenceBuilder.Number("boards", boards.Length),
                .. isKnown
                    ? [EvidenceBuilder.Number("meetings-a-year", (double)meetings.MeetingsPerYear)]
                    : Array.Empty<DuplicationEvidenceValue>(),
            ]);
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
}
