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
        ILookup<Id<PartnershipKind>, ListedPartnership> byKind = listed
            .SelectMany(static board => board.Kinds.Select(kind => (kind, board)))
            .ToLookup(static entry => entry.kind, static entry => entry.board);
        List<KnownListMatch> matches = [];
        List<(PartnershipKind Kind, Footprint Ground, bool IsByName)> open = [];
        int required = 0;
        foreach ((PartnershipKind kind, Footprint ground) in execution.Each(RequiredPartnerships.In(areas, day)))
        {
            required++;
            KnownListMatch[] found = Best(
                byKind[kind.Id].Concat(byKind.Contains(kind.Id) ? [] : listed.Where(board => board.Discharges(kind))), kind, ground,
                inForce.Geography);
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
            Matches = matches.Distinct()
                .OrderBy(static match => match.Partnership)
                .ThenBy(static match => match.Kind)
                .ThenBy(static match => match.Ground.ToString(), StringComparer.Ordinal)
                .ToValueList(),
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
    private static KnownListMatch[] Best(
        IEnumerable<ListedPartnership> candidates,
        PartnershipKind kind,
        Footprint ground,
        Geography geography)
    {
        FootprintExtent wanted = geography.Resolve(ground);
        KnownListMatch[] all =
        [
            .. candidates.Where(board => board.Footprint.IsUnknown || Covers(board.GroundOn(geography), wanted))
                .Select(board => board.As(kind) is var (basis, words)
                    ? new KnownListMatch { Partnership = board.Id, Kind = kind.Id, Ground = ground, Basis = basis, Words = words,
                        IsGroundUnknown = board.Footprint.IsUnknown }
                    : null!),
        ];
        KnownListMatch[] known = [.. all.Where(static match => !match.IsGroundUnknown)];
        known = known.Length == 0 ? all : known;
        return Array.Exists(known, static match => match.Basis != KnownListBasis.Name)
            ? [.. known.Where(static match => match.Basis != KnownListBasis.Name)]
            : known;
    }

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
