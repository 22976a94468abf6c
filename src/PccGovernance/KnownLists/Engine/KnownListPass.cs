using NodaTime;

namespace PccGovernance.KnownLists;

/// <summary>Holds a list against the statutory landscape of its areas: by kind, by duty, by name, and always by ground.</summary>
internal static class KnownListPass
{
    /// <summary>The least share of a required ground that a partnership must cover to be the one there.</summary>
    private const double MostOfTheGround = 0.5;

    public static KnownListsReport Of(Landscape inForce, LocalDate day, ForceArea[] areas, Execution execution)
    {
        ListedPartnership[] listed = [.. inForce.Partnerships.Select(board => ListedPartnership.Of(inForce, board))];
        Dictionary<Id<PartnershipKind>, ListedPartnership[]> candidates = listed
            .SelectMany(static board => board.Kinds.Select(kind => (kind, board)))
            .GroupBy(static entry => entry.kind, static entry => entry.board)
            .ToDictionary(static ofKind => ofKind.Key, static ofKind => ofKind.ToArray());
        List<KnownListMatch> matches = [];
        List<(PartnershipKind Kind, Footprint Ground, bool IsByName)> open = [];
        int required = 0;
        foreach ((PartnershipKind kind, Footprint ground) in execution.Each(RequiredPartnerships.In(areas, day)))
        {
            required++;
            if (!candidates.TryGetValue(kind.Id, out ListedPartnership[]? ofKind))
            {
                candidates.Add(kind.Id, ofKind = Array.FindAll(listed, board => board.Discharges(kind)));
            }

            KnownListMatch[] found = Best(ofKind, kind, ground, inForce.Geography);
            matches.AddRange(found);
            if (!Array.Exists(found, static match => match.Basis != KnownListBasis.Name))
            {
                open.Add((kind, ground, found.Length > 0));
            }
        }

        HashSet<Id<Partnership>> taken = [.. matches.Select(static match => match.Partnership)];
        return new()
        {
            ForceAreas = areas.Select(static area => area.Code).ToValueList(),
            Required = required,
            Matches = matches.Distinct().Order(MatchOrder).ToValueList(),
            Gaps = open.GroupBy(static entry => entry.Kind.Id)
                .OrderBy(static gap => gap.Key)
                .Select(gap => Gap(gap.First().Kind, [.. gap.Select(static entry => entry.Ground)], matches))
                .ToValueList(),
            BeyondTheLaw = listed.Where(board =>
                !taken.Contains(board.Id)
                    && board.Kinds.Count > 0
                    && !board.IsByName
                    && !board.Kinds.Any(kind => inForce.PartnershipKind(kind)!.IsStatutory))
                .Select(static board => board.Id)
                .Order()
                .ToValueList(),
            Untold = listed.Where(board => !taken.Contains(board.Id) && (board.Kinds.Count == 0 || board.IsByName))
                .Select(static board => board.Id)
                .Order()
                .ToValueList(),
        };
    }

    /// <summary>Those that cover most of the ground; recorded ones before what only a name suggests.</summary>
    private static KnownListMatch[] Best(ListedPartnership[] candidates, PartnershipKind kind, Footprint ground, Geography geography)
    {
        FootprintExtent wanted = geography.Resolve(ground);
        ListedPartnership[] there = Array.FindAll(
            candidates,
            board => !board.Footprint.IsUnknown && Covers(board.GroundOn(geography), wanted));
        there = there.Length > 0 ? there : Array.FindAll(candidates, static board => board.Footprint.IsUnknown);
        KnownListMatch[] matches = Array.ConvertAll(there, board => board.As(kind) is var (basis, words)
            ? new KnownListMatch
            {
                Partnership = board.Id,
                Kind = kind.Id,
                Ground = ground,
                Basis = basis,
                Words = words,
                IsGroundUnknown = board.Footprint.IsUnknown
            }
            : null!);
        return Array.Exists(matches, static match => match.Basis != KnownListBasis.Name)
            ? Array.FindAll(matches, static match => match.Basis != KnownListBasis.Name)
            : matches;
    }

    // Two of one partnership and kind are few: how their ground is written is looked at only for them.
    private static Comparer<KnownListMatch> MatchOrder { get; } = Comparer<KnownListMatch>.Create(static (left, right) =>
    {
        int order = left.Partnership.CompareTo(right.Partnership);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.Ground.ToString(), right.Ground.ToString());
    });

    private static bool Covers(FootprintExtent board, FootprintExtent wanted) =>
        board.Intersects(wanted) && (double)(board.SharedAuthorities(wanted) / wanted.Authorities) >= MostOfTheGround;

    private static KnownListGap Gap(PartnershipKind kind, Footprint[] grounds, List<KnownListMatch> matches) => new()
    {
        Kind = kind.Id,
        Duties = kind.Duties,
        IsBoardInStatute = kind.IsBoardInStatute,
        Grounds = grounds.OrderBy(static ground => ground.ToString(), StringComparer.Ordinal).ToValueList(),
        Required = grounds.Length
            + matches.Where(match => match.Kind == kind.Id && match.Basis != KnownListBasis.Name)
                .Select(static match => match.Ground)
                .Distinct()
                .Count(),
        ByNameAlone = matches.Where(match => match.Kind == kind.Id && match.Basis == KnownListBasis.Name)
            .Select(static match => match.Partnership)
            .Distinct()
            .Order()
            .ToValueList(),
    };
}
