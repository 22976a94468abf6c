namespace PccGovernance.Rules;

/// <summary>The boards in force by kind and by where they are: each footprint is resolved once. For one thread.</summary>
internal sealed class BoardsThere(RuleContext context)
{
    private readonly Dictionary<Footprint, FootprintExtent> _extents = [];
    private readonly Lazy<ILookup<Id<PartnershipKind>, Partnership>> _ofKind = new(() =>
        context.InForce.Partnerships.Where(static board => board.Kind is not null).ToLookup(static board => board.Kind!.Value));

    /// <summary>Whether a board of a kind is on some of the ground of another one.</summary>
    public bool HasOneOf(Id<PartnershipKind> kind, Partnership other) => _ofKind.Value[kind].Any(board => IsThere(board, other));

    /// <summary>Whether two boards are known to have ground in common.</summary>
    public bool IsThere(Partnership board, Partnership other) =>
        !board.Footprint.IsUnknown && !other.Footprint.IsUnknown && ExtentOf(board).Intersects(ExtentOf(other));

    /// <summary>The ground of a board.</summary>
    public FootprintExtent ExtentOf(Partnership board)
    {
        if (!_extents.TryGetValue(board.Footprint, out FootprintExtent? extent))
        {
            _extents.Add(board.Footprint, extent = context.InForce.Geography.Resolve(board.Footprint));
        }

        return extent;
    }
}
