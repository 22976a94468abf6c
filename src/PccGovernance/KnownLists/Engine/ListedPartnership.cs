using PccGovernance.Classification;

namespace PccGovernance.KnownLists;

/// <summary>A partnership on the list with what it may be.</summary>
internal sealed record ListedPartnership(
    Partnership Partnership,
    ValueList<Id<PartnershipKind>> Kinds,
    bool IsByName,
    ValueList<string> Words)
{
    private FootprintExtent? _ground;

    public Id<Partnership> Id => Partnership.Id;

    public Footprint Footprint => Partnership.Footprint;

    /// <summary>Its ground, which is asked for once for each that is required of its kind.</summary>
    public FootprintExtent GroundOn(Geography geography) => _ground ??= geography.Resolve(Footprint);

    public static ListedPartnership Of(Landscape landscape, Partnership board)
    {
        ValueList<Id<PartnershipKind>> kinds = landscape.KindsOf(board).Select(static kind => kind.Id).ToValueList();
        if (!kinds.IsEmpty)
        {
            return new(board, kinds, false, []);
        }

        SuggestedKind suggested = PartnershipKindReader.Read(board.Name, board.Purpose);

        // A group of a board bears its name and is not the board.
        return suggested is { Kind: { } kind, Role: not (PartnershipRole.Coordination or PartnershipRole.Delivery) }
            ? new(board, [kind], true, suggested.Words)
            : new(board, [], false, []);
    }

    public bool Discharges(PartnershipKind kind) => !kind.Duties.IsEmpty && kind.Duties.All(Partnership.Duties.Contains);

    public (KnownListBasis Basis, ValueList<string> Words) As(PartnershipKind kind) =>
        Partnership.Kind == kind.Id ? (KnownListBasis.Kind, [])
        : IsByName && Kinds.Contains(kind.Id) ? (KnownListBasis.Name, Words)
        : Kinds.Contains(kind.Id) ? (KnownListBasis.CarriedKind, [])
        : (KnownListBasis.Duty, []);
}
