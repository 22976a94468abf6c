namespace PccGovernance.Optimisation;

/// <summary>Says which two boards may be made one, so far as two can be looked at alone.</summary>
internal sealed class MergeRules
{
    private readonly Landscape _landscape;
    private readonly ConsolidationOptions _options;
    private readonly HashSet<Id<Partnership>> _fixed;
    private readonly FootprintExtent _wales;
    private readonly FootprintExtent _england;

    public MergeRules(Landscape landscape, ConsolidationOptions options)
    {
        (_landscape, _options) = (landscape, options);
        HashSet<Id<Organisation>> unwilling = [.. options.Unwilling];
        _fixed =
        [
            .. options.Fixed,
            .. landscape.Partnerships
                .Where(board => board.Seats.Any(seat => unwilling.Contains(seat.Organisation)))
                .Select(static board => board.Id),
        ];
        _wales = landscape.Geography.Resolve(Footprint.Of(AreaCode.Wales));
        _england = landscape.Geography.Resolve(Footprint.Of(AreaCode.England));
    }

    /// <summary>Whether one board may be taken on by another.</summary>
    public bool Allow(BoardInfo from, BoardInfo into) =>
        IsFree(from.Board)
        && IsFree(into.Board)
        && (!_options.RequiresCommonSubject || HaveCommonSubject(from, into))
        && IsGroundRight(from.Board, into.Board)
        && !IsFarAbove(from.Board, into.Board)
        && !IsFarAbove(into.Board, from.Board);

    private bool IsFree(Partnership board) => !_fixed.Contains(board.Id)
        && _landscape.FunctionOf(board) is PartnershipFunction.Partnership or PartnershipFunction.Unknown;

    private static bool HaveCommonSubject(BoardInfo from, BoardInfo into) =>
        from.Board.Themes.Intersect(into.Board.Themes).Any() || from.Duties.Intersect(into.Duties).Any();

    /// <summary>
    /// Ground that is the same, or where the one that stays holds that of the other; boards that the law sets up side by side only where
    /// areas may be combined.
    /// </summary>
    private bool IsGroundRight(Partnership from, Partnership into)
    {
        FootprintExtent one = _landscape.Geography.Resolve(from.Footprint);
        FootprintExtent other = _landscape.Geography.Resolve(into.Footprint);
        if (StandSideBySide(from, into))
        {
            return MayShareABoard(from, into);
        }

        return (one.IsEmpty && other.IsEmpty) || other.Contains(one);
    }

    /// <summary>
    /// Whether two boards may be in one merger, whichever board takes them on: not those that the law sets up side by side, but where their
    /// areas may be combined.
    /// </summary>
    public bool MayShareABoard(Partnership one, Partnership other) => !StandSideBySide(one, other)
        || (_options.MayCombineAreas
            && StatutoryKindsOfBoth(one, other).All(kind => kind.CombiningPower is { } power
                && Reaches(
                    power.Extent,
                    _landscape.Geography.Resolve(one.Footprint),
                    _landscape.Geography.Resolve(other.Footprint))));

    private bool StandSideBySide(Partnership one, Partnership other) =>
        StatutoryKindsOfBoth(one, other).Any()
        && !_landscape.Geography.Resolve(one.Footprint).Equals(_landscape.Geography.Resolve(other.Footprint));

    private IEnumerable<PartnershipKind> StatutoryKindsOfBoth(Partnership one, Partnership other) =>
        _landscape.KindsOf(one).Where(static kind => kind.IsBoardInStatute).Intersect(_landscape.KindsOf(other));

    private bool Reaches(LegalExtent extent, FootprintExtent one, FootprintExtent other) => extent switch
    {
        LegalExtent.England => !one.Intersects(_wales) && !other.Intersects(_wales),
        LegalExtent.Wales => !one.Intersects(_england) && !other.Intersects(_england),
        _ => true,
    };

    /// <summary>Whether a board is above another with one between: made one, they would report to themselves.</summary>
    private bool IsFarAbove(Partnership upper, Partnership lower) =>
        lower.ReportsTo.Where(parent => parent != upper.Id).Any(parent => _landscape.AncestorsOf(parent).Contains(upper.Id));
}
