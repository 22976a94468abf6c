namespace PccGovernance.Kernel;

/// <summary>What boards are about and where, as numbers, for whoever sorts all boards of a landscape.</summary>
internal sealed class PartnershipTable
{
    private static readonly Comparer<Footprint> ByText = Comparer<Footprint>.Create(
        static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    public PartnershipTable(Landscape landscape)
    {
        ValueList<Partnership> boards = landscape.Partnerships;
        Themes = PartnershipColumn<Id<Theme>>.Of(boards, static board => board.Themes, static board => board.Themes);
        Duties = PartnershipColumn<Id<Duty>>.Of(boards, static board => (board.Kind, board.AlsoActsAs, board.Duties), landscape.DutiesOf);
        Tiers = PartnershipColumn<PartnershipTier>.Of(
            boards,
            static board => board.Tier,
            static board => board.Tier == PartnershipTier.Unknown ? [] : [board.Tier]);
        Kinds = PartnershipColumn<Id<PartnershipKind>>.Of(
            boards,
            static board => board.Kind ?? default,
            static board => board.Kind is { } kind ? [kind] : []);
        Footprints = PartnershipColumn<Footprint>.Of(
            boards,
            static board => board.Footprint,
            static board => board.Footprint.IsUnknown ? [] : [board.Footprint],
            ByText);
    }

    /// <summary>The themes that boards give.</summary>
    public PartnershipColumn<Id<Theme>> Themes { get; }

    /// <summary>The duties that boards discharge, those of their kinds included.</summary>
    public PartnershipColumn<Id<Duty>> Duties { get; }

    /// <summary>The tiers that are known.</summary>
    public PartnershipColumn<PartnershipTier> Tiers { get; }

    /// <summary>The kinds that boards are of, the first of each.</summary>
    public PartnershipColumn<Id<PartnershipKind>> Kinds { get; }

    /// <summary>The ground that is known, in the order of its text.</summary>
    public PartnershipColumn<Footprint> Footprints { get; }
}
