namespace PccGovernance.Duplication;

/// <summary>
/// Boards that the law has for a place as a whole, whatever few themes their record gives: no home and no rival of one subject.
/// </summary>
internal static class PlaceBoards
{
    public static bool IsOne(PartnershipProfile board) => board.Kind.OfBoard is { IsForWholePlace: true };

    /// <summary>
    /// Whether one is a board in law of a part of the ground and the other of a kind for a force area that no law and no duty asks for,
    /// such as that on organised crime or on rural crime: the subject is led there, and a place that names it takes part.
    /// </summary>
    public static bool IsLedAbove(PartnershipProfile first, PartnershipProfile second) => IsLedBy(first, second) || IsLedBy(second, first);

    private static bool IsLedBy(PartnershipProfile wider, PartnershipProfile place) =>
        wider.Kind.OfBoard is { IsStatutory: false, UsualFootprint: FootprintLevel.ForceArea } kind
        && kind.Duties.IsEmpty && kind.SameDutyAs.IsEmpty
        && place.Kind.OfBoard is { IsBoardInStatute: true } or { IsForWholePlace: true }
        && place.Ground.Number != wider.Ground.Number && wider.Ground.Extent.Contains(place.Ground.Extent);
}
