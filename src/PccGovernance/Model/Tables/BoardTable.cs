namespace PccGovernance;

/// <summary>What boards are about and where, as numbers, for whoever sorts all boards of a landscape.</summary>
internal sealed class BoardTable
{
    private static readonly Comparer<Footprint> ByText = Comparer<Footprint>.Create(static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    public BoardTable(Landscape landscape)
    {
        ValueList<Partnership> boards = landscape.Partnerships;
        Themes = BoardColumn<Id<Theme>>.Of(boards, static board => board.Themes, static board => board.Themes);
        Duties = BoardColumn<Id<Duty>>.Of(boards, static board => (board.Kind, board.AlsoActsAs, board.Duties), landscape.DutiesOf);
        Tiers = BoardColumn<PartnershipTier>.Of(boards, static board => board.Tier, static board => board.Tier == PartnershipTier.Unknown ? [] : [board.Tier]);
        Kinds = BoardColumn<Id<PartnershipKind>>.Of(boards, static board => board.Kind ?? default, static board => board.Kind is { } kind ? [kind] : []);
        Footprints = BoardColumn<Footprint>.Of(boards, static board => board.Footprint, static board => board.Footprint.IsUnknown ? [] : [board.Footprint], ByText);
    }

    /// <summary>The themes that boards give.</summary>
    public BoardColumn<Id<Theme>> Themes { get; }

    /// <summary>The duties that boards discharge, those of their kinds included.</summary>
    public BoardColumn<Id<Duty>> Duties { get; }

    /// <summary>The tiers that are known.</summary>
    public BoardColumn<PartnershipTier> Tiers { get; }

    /// <summary>The kinds that boards are of, the first of each.</summary>
    public BoardColumn<Id<PartnershipKind>> Kinds { get; }

    /// <summary>The ground that is known, in the order of its text.</summary>
    public BoardColumn<Footprint> Footprints { get; }
}
