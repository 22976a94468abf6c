using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Sorts boards by theme, duty, tier, kind and footprint.</summary>
internal sealed class CostBreakdowns(PartnershipTable boards)
{
    private readonly CostBreakdown<Id<Theme>> _themes = new(boards.Themes);
    private readonly CostBreakdown<Id<Duty>> _duties = new(boards.Duties);
    private readonly CostBreakdown<PartnershipTier> _tiers = new(boards.Tiers);
    private readonly CostBreakdown<Id<PartnershipKind>> _kinds = new(boards.Kinds);
    private readonly CostBreakdown<Footprint> _footprints = new(boards.Footprints);

    public ValueList<ThemeCost> ByTheme => _themes.Rows(static (theme, slice) => OfTheme(theme, slice), static slice => OfTheme(null, slice));

    public ValueList<DutyCost> ByDuty => _duties.Rows(static (duty, slice) => OfDuty(duty, slice), static slice => OfDuty(null, slice));

    public ValueList<TierCost> ByTier => _tiers.Rows(OfTier, static slice => OfTier(PartnershipTier.Unknown, slice));

    public ValueList<KindCost> ByKind => _kinds.Rows(static (kind, slice) => OfKind(kind, slice), static slice => OfKind(null, slice));

    public ValueList<FootprintCost> ByFootprint => _footprints.Rows(OfFootprint, static slice => OfFootprint(Footprint.Unknown, slice));

    public void Add(int board, in CostTally tally)
    {
        _themes.Add(board, in tally);
        _duties.Add(board, in tally);
        _tiers.Add(board, in tally);
        _kinds.Add(board, in tally);
        _footprints.Add(board, in tally);
    }

    private static ThemeCost OfTheme(Id<Theme>? theme, CostSlice slice) => new() { Theme = theme, Partnerships = slice.Partnerships, PartnershipsUnknown = slice.PartnershipsUnknown, Total = slice.Total };

    private static DutyCost OfDuty(Id<Duty>? duty, CostSlice slice) => new() { Duty = duty, Partnerships = slice.Partnerships, PartnershipsUnknown = slice.PartnershipsUnknown, Total = slice.Total };

    private static TierCost OfTier(PartnershipTier tier, CostSlice slice) => new() { Tier = tier, Partnerships = slice.Partnerships, PartnershipsUnknown = slice.PartnershipsUnknown, Total = slice.Total };

    private static KindCost OfKind(Id<PartnershipKind>? kind, CostSlice slice) => new() { Kind = kind, Partnerships = slice.Partnerships, PartnershipsUnknown = slice.PartnershipsUnknown, Total = slice.Total };

    private static FootprintCost OfFootprint(Footprint footprint, CostSlice slice) => new() { Footprint = footprint, Partnerships = slice.Partnerships, PartnershipsUnknown = slice.PartnershipsUnknown, Total = slice.Total };
}
