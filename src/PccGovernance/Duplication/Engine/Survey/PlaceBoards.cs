namespace PccGovernance.Duplication;

/// <summary>
/// Boards that the law has for a place as a whole, whatever few themes their record gives: no home and no rival of one subject.
/// </summary>
internal static class PlaceBoards
{
    public static bool IsOne(PartnershipProfile board) => board.Kind.OfBoard is { IsForWholePlace: true };
}
