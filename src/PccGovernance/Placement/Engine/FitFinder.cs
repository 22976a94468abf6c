namespace PccGovernance.Placement;

/// <summary>Says how a board fits a duty by people, remit, ground, tier and function.</summary>
internal sealed class FitFinder(Landscape inForce, DutyToPlace duty)
{
    private const decimal OfPeople = 0.35m;
    private const decimal OfRemit = 0.35m;
    private const decimal OfGround = 0.2m;
    private const decimal OfTier = 0.1m;

    private readonly AnsweringKinds _answering = AnsweringKinds.Of(inForce);
    private readonly FootprintExtent _ground = inForce.Geography.Resolve(duty.Ground);
    private readonly Id<OrganisationKind>[] _members = [.. duty.Members.Distinct().Order()];
    private readonly Id<Theme>[] _themes = [.. duty.Themes.Distinct().Order()];
    private readonly Dictionary<Id<OrganisationKind>, ValueList<Id<Organisation>>> _ofKinds = [];

    /// <param name="board">The board.</param>
    /// <param name="missingMembers">How many members it lacks.</param>
    /// <param name="missingThemes">How many themes it lacks.</param>
    public PlacementFit Of(Partnership board, int missingMembers, int missingThemes)
    {
        decimal people = Share(_members.Length - missingMembers, _members.Length);
        decimal remit = Share(_themes.Length - missingThemes, _themes.Length);
        decimal ground = GroundOf(board);
        decimal tier = duty.Tier == default || board.Tier == duty.Tier ? 1 : board.Tier == default ? 0.5m : 0;
        PartnershipFunction function = inForce.FunctionOf(board);
        bool does = duty.Function == PartnershipFunction.Unknown
            || function == PartnershipFunction.Unknown
            || function == duty.Function
            || (duty.Function == PartnershipFunction.Partnership && function == PartnershipFunction.Service);
        return new()
        {
            People = people,
            Remit = remit,
            Ground = ground,
            Tier = tier,
            Function = does,
            Score = does ? (OfPeople * people) + (OfRemit * remit) + (OfGround * ground) + (OfTier * tier) : 0,
        };
    }

    public ValueList<Id<OrganisationKind>> MissingMembers(Partnership board)
    {
        HashSet<Id<OrganisationKind>> there = [];
        foreach (Seat seat in board.Seats)
        {
            if (inForce.Organisation(seat.Organisation)?.Kind is { } kind)
            {
                there.Add(kind);
            }
        }

        return _members.Where(kind => !_answering.For(kind).Any(there.Contains)).ToValueList();
    }

    public ValueList<Id<Theme>> MissingThemes(Partnership board)
    {
        IEnumerable<Id<Theme>> about =
            board.Themes.IsEmpty ? inForce.KindsOf(board).SelectMany(static kind => kind.UsualThemes) : board.Themes;
        HashSet<Id<Theme>> themes = [.. about];
        return _themes.Where(theme => !themes.Contains(theme)).ToValueList();
    }

    /// <summary>
    /// The organisations of some kinds on the duty's ground: of each kind the one with the least ground that covers all of it or, where
    /// none does, every one that shares ground with it. Those of unknown ground are taken where the kind has no other.
    /// </summary>
    public ValueList<Id<Organisation>> OrganisationsOf(ValueList<Id<OrganisationKind>> kinds) =>
        kinds.SelectMany(Known).Distinct().Order().ToValueList();

    private ValueList<Id<Organisation>> Known(Id<OrganisationKind> kind)
    {
        if (!_ofKinds.TryGetValue(kind, out ValueList<Id<Organisation>>? known))
        {
            _ofKinds.Add(kind, known = Of(kind).ToValueList());
        }

        return known;
    }

    private IEnumerable<Id<Organisation>> Of(Id<OrganisationKind> kind)
    {
        Organisation[] all = [.. inForce.Organisations.Where(o => o.Kind is { } its && _answering.For(kind).Contains(its))];
        (Organisation Organisation, FootprintExtent Ground)[] near =
        [
            .. all.Select(o => (o, inForce.Geography.Resolve(o.Footprint))).Where(placed => placed.Item2.Intersects(_ground)),
        ];
        Organisation? whole = near
            .Where(placed => placed.Ground.Contains(_ground))
            .OrderBy(static placed => placed.Ground.Authorities)
            .ThenBy(static placed => placed.Organisation.Id)
            .FirstOrDefault()
            .Organisation;
        return whole is not null ? [whole.Id]
            : near.Length > 0 ? near.Select(static placed => placed.Organisation.Id)
            : all.Where(static o => o.Footprint.IsUnknown).Select(static o => o.Id).Take(1);
    }

    /// <summary>The share of the duty's ground that a board covers; of unknown ground none is known to be covered.</summary>
    private decimal GroundOf(Partnership board)
    {
        FootprintExtent its = inForce.Geography.Resolve(board.Footprint);
        return its.IsEmpty || _ground.IsEmpty ? 0 : its.SharedAuthorities(_ground) / _ground.Authorities;
    }

    private static decimal Share(int part, int whole) => whole == 0 ? 1 : (decimal)part / whole;
}
