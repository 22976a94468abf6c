namespace PccGovernance.Duplication;

/// <summary>
/// Boards that the law has for a place as a whole, whatever few themes their record gives: no home and no rival of one subject.
/// </summary>
internal static class PlaceBoards
{
    public static bool IsOne(PartnershipProfile board) => board.Kind.OfBoard is { IsForWholePlace: true };

    /// <summary>
    /// Whether one is a board in law of a part of the ground and the other of a kind that no law and no duty asks for, such as that on
    /// organised crime or on rural crime: there the police lead for the whole of their ground, and a place that names the subject takes part.
    /// </summary>
    public static bool IsLedAbove(PartnershipProfile first, PartnershipProfile second) =>
        first.Ground.Authorities < second.Ground.Authorities ? IsLedBy(second, first) : IsLedBy(first, second);

    private static bool IsLedBy(PartnershipProfile wider, PartnershipProfile place) =>
        place.Ground.Number != wider.Ground.Number && place.Kind.OfBoard is { IsBoardInStatute: true } or { IsForWholePlace: true }
        && wider.Kind.OfBoard is { IsStatutory: false } kind && kind.Duties.IsEmpty && kind.SameDutyAs.IsEmpty;
}
