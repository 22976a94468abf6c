using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds for a broad strategic board of a county or a force area the one that is there for a duty which the law lets be met in any
/// partnership, where the broad one names its subject too and no line joins the two: either may think that the duty is its own.
/// </summary>
/// <remarks>
/// The duty of the Police, Crime, Sentencing and Courts Act 2022 s.8 falls on bodies and on no board. In judged areas a county's strategy
/// group and the board for that duty were worth telling wherever no line was on record between them; a partnership of one place beside it
/// was not, since a strategy for the force area and a local plan are how the duty is meant.
/// </remarks>
internal static class ClaimedDuties
{
    /// <summary>How many bodies sit on both: those that sit on everything are three or four.</summary>
    private const int Fewest = 5;

    /// <summary>Where more boards than this have the duty or may claim it in a force area, none can be told to be the one.</summary>
    private const int Most = 4;

    public static Dictionary<int, List<int>> Of(LinkSources sources, Landscape landscape)
    {
        Dictionary<int, List<int>> links = [];
        List<PartnershipProfile> claimants = sources.Broad.FindAll(static board =>
            board.Ground is { ForceArea: not null, IsWholeArea: true } && IsOnRecord(board)
            && (board.Kind.Coordinated.Length > 0 || board.Kind.Kinds.IsEmpty));
        ILookup<AreaCode, PartnershipProfile> holders = (claimants.Count == 0 ? [] : sources.All)
            .Where(board => IsMetAnywhere(board, landscape) && board.Tier == PartnershipTier.Strategic && board.Parents.Length == 0
                && (board.IsOrMayBeForJointWork || board.Function == PartnershipFunction.Service)
                && board.Ground.ForceArea is not null && !board.HasAssumedThemes && IsOnRecord(board))
            .ToLookup(static board => board.Ground.ForceArea!.Value);
        foreach (IGrouping<AreaCode, (PartnershipProfile Board, PartnershipProfile[] Holders)> area in claimants
            .Select(board => (
                Board: board,
                Holders: holders[board.Ground.ForceArea!.Value].Where(holder => MayClaim(board, holder)).ToArray()))
            .Where(static claim => claim.Holders.Length > 0)
            .GroupBy(static claim => claim.Board.Ground.ForceArea!.Value)
            .Where(area => area.Count() <= Most && holders[area.Key].Count() <= Most))
        {
            foreach ((PartnershipProfile board, PartnershipProfile[] those) in area)
            {
                if (Nearest(board, those) is { } holder)
                {
                    LinkSurvey.Link(links, board.Number, holder.Number);
                }
            }
        }

        return links;
    }

    /// <summary>Whether one of two boards may claim the duty that the other is there for.</summary>
    public static bool IsClaimed(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Contains(first.Links.Claims, second.Number) || SortedSets.Contains(second.Links.Claims, first.Number);

    /// <summary>The subjects of the duty of two boards of which one may claim it.</summary>
    public static int[] ClaimedBy(PartnershipProfile first, PartnershipProfile second) =>
        SortedSets.Contains(first.Links.Claims, second.Number) ? SubjectsOf(first, second) : SubjectsOf(second, first);

    // Of a board that is there by law alone nobody has looked for a line.
    private static bool IsOnRecord(PartnershipProfile board) =>
        board.Partnership.Seats.Any(static seat => seat.Provenance.Basis == FactBasis.Recorded);

    private static bool IsMetAnywhere(PartnershipProfile board, Landscape landscape) => board.Kind.OfBoard is { } kind
        && (kind.IsMetInAnyPartnership || kind.SameDutyAs.Any(id => landscape.PartnershipKind(id) is { IsMetInAnyPartnership: true }));

    // Said once: of two homes for the duty with the one that more of the broad board's bodies sit on, and of these the larger one.
    private static PartnershipProfile? Nearest(PartnershipProfile board, PartnershipProfile[] holders)
    {
        (PartnershipProfile Holder, (int Shared, int Size) Nearness)[] near =
        [
            .. holders
                .Select(holder => (Holder: holder, Nearness: (
                    Shared: SortedSets.CountShared(board.Organisations, holder.Organisations), Size: holder.Organisations.Length)))
                .Where(static entry => entry.Nearness.Shared >= Fewest)
                .OrderByDescending(static entry => entry.Nearness)
                .Take(2),
        ];
        return near is [] || (near is [var first, var second] && first.Nearness == second.Nearness) ? null : near[0].Holder;
    }

    private static bool MayClaim(PartnershipProfile board, PartnershipProfile holder) =>
        holder != board && !holder.IsBelow(board) && !board.IsBelow(holder) && SubjectsOf(board, holder).Length > 0
        && (board.Ground.Extent.Contains(holder.Ground.Extent) || holder.Ground.Extent.Contains(board.Ground.Extent));

    // What is a usual subject of the kind that the duty's board is of, and what both name.
    private static int[] SubjectsOf(PartnershipProfile board, PartnershipProfile holder) =>
        Array.FindAll(SortedSets.Shared(board.Subject, holder.Subject),
            theme => SortedSets.Contains(holder.Kind.UsualThemes, theme) && board.IsBusiness(theme));
}
