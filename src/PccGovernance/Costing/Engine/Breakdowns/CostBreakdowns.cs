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

    public ValueList<CostSlice<Id<Theme>?>> ByTheme => _themes.Slices<Id<Theme>?>(static theme => theme, none: null);

    public ValueList<CostSlice<Id<Duty>?>> ByDuty => _duties.Slices<Id<Duty>?>(static duty => duty, none: null);

    public ValueList<CostSlice<PartnershipTier>> ByTier => _tiers.Slices(static tier => tier, PartnershipTier.Unknown);

    public ValueList<CostSlice<Id<PartnershipKind>?>> ByKind => _kinds.Slices<Id<PartnershipKind>?>(static kind => kind, none: null);

    public ValueList<CostSlice<Footprint>> ByFootprint => _footprints.Slices(static footprint => footprint, Footprint.Unknown);

    public void Add(int board, in CostTally tally)
    {
        _themes.Add(board, in tally);
        _duties.Add(board, in tally);
        _tiers.Add(board, in tally);
        _kinds.Add(board, in tally);
        _footprints.Add(board, in tally);
    }
}
