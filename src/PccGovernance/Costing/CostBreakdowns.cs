namespace PccGovernance.Costing;

/// <summary>Sorts boards by theme, duty, tier, kind and footprint.</summary>
internal sealed class CostBreakdowns(Landscape landscape)
{
    private static readonly Comparer<Footprint> ByText = Comparer<Footprint>.Create(static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    private readonly CostSlices<Id<Theme>> _themes = new();
    private readonly CostSlices<Id<Duty>> _duties = new();
    private readonly CostSlices<PartnershipTier> _tiers = new();
    private readonly CostSlices<Id<PartnershipKind>> _kinds = new();
    private readonly CostSlices<Footprint> _footprints = new();
    private readonly Dictionary<string, ValueList<Id<Duty>>> _dutiesOfKinds = [];

    public ValueList<ThemeCost> ByTheme => _themes.WithNoneGiven(static (theme, boards, unknown, total) => Row(theme, boards, unknown, total), static (boards, unknown, total) => Row((Id<Theme>?)null, boards, unknown, total));

    public ValueList<DutyCost> ByDuty => _duties.WithNoneGiven(static (duty, boards, unknown, total) => Row(duty, boards, unknown, total), static (boards, unknown, total) => Row((Id<Duty>?)null, boards, unknown, total));

    public ValueList<KindCost> ByKind => _kinds.WithNoneGiven(static (kind, boards, unknown, total) => Row(kind, boards, unknown, total), static (boards, unknown, total) => Row((Id<PartnershipKind>?)null, boards, unknown, total));

    public ValueList<TierCost> ByTier => _tiers.InOrder(
        static (tier, boards, unknown, total) => new TierCost { Tier = tier, Boards = boards, BoardsUnknown = unknown, Total = total }, null, static tier => tier == PartnershipTier.Unknown);

    public ValueList<FootprintCost> ByFootprint => _footprints.InOrder(
        static (footprint, boards, unknown, total) => new FootprintCost { Footprint = footprint, Boards = boards, BoardsUnknown = unknown, Total = total }, ByText, static footprint => footprint.IsUnknown);

    public void Add(Partnership board, in CostTally tally)
    {
        _themes.Divide(EachOnce(board.Themes), in tally);
        _duties.Divide(DutiesOf(board), in tally);
        _tiers.Add(board.Tier, in tally);
        _footprints.Add(board.Footprint, in tally);
        if (board.Kind is { } kind)
        {
            _kinds.Add(kind, in tally);
        }
        else
        {
            _kinds.AddNoneGiven(in tally);
        }
    }

    /// <summary>As the landscape says; remembered for boards that have the duties of their kind and no others.</summary>
    private ValueList<Id<Duty>> DutiesOf(Partnership board)
    {
        if (!board.Duties.IsEmpty || !board.AlsoActsAs.IsEmpty)
        {
            return landscape.DutiesOf(board);
        }

        if (board.Kind is not { } kind)
        {
            return [];
        }

        if (!_dutiesOfKinds.TryGetValue(kind.Value, out ValueList<Id<Duty>>? duties))
        {
            _dutiesOfKinds.Add(kind.Value, duties = landscape.DutiesOf(board));
        }

        return duties;
    }

    private static ValueList<Id<Theme>> EachOnce(ValueList<Id<Theme>> themes)
    {
        for (int i = 1; i < themes.Count; i++)
        {
            if (themes[i - 1].CompareTo(themes[i]) >= 0)
            {
                return themes.Distinct().Order().ToValueList();
            }
        }

        return themes;
    }

    private static ThemeCost Row(Id<Theme>? theme, int boards, int unknown, CostTotal total) => new() { Theme = theme, Boards = boards, BoardsUnknown = unknown, Total = total };

    private static DutyCost Row(Id<Duty>? duty, int boards, int unknown, CostTotal total) => new() { Duty = duty, Boards = boards, BoardsUnknown = unknown, Total = total };

    private static KindCost Row(Id<PartnershipKind>? kind, int boards, int unknown, CostTotal total) => new() { Kind = kind, Boards = boards, BoardsUnknown = unknown, Total = total };
}
