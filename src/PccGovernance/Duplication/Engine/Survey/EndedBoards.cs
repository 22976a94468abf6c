namespace PccGovernance.Duplication;

/// <summary>What a landscape has of boards that have ended, and which of those in force came of them.</summary>
/// <param name="inForce">The landscape in force.</param>
/// <param name="whole">The landscape with what is not in force; <c>null</c> where that is not known.</param>
internal sealed class EndedBoards(Landscape inForce, Landscape? whole)
{
    /// <summary>How many days may lie between the end of a board and the beginning of those that it was parted into.</summary>
    private const int MostDaysBetween = 92;

    private Dictionary<Id<PartnershipKind>, EndedBoard[]>? _ended;

    /// <summary>The board that both of two were before it was parted again; <c>null</c> where none is on record.</summary>
    public Partnership? PartedFrom(PartnershipProfile first, PartnershipProfile second) =>
        PartedFrom(first, second, EndedBefore(first));

    /// <summary>The same for one who asks of many others.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="endedBefore">What ended when the first began, as <see cref="EndedBefore"/> says.</param>
    public Partnership? PartedFrom(PartnershipProfile first, PartnershipProfile second, EndedBoard[] endedBefore)
    {
        if (whole is null)
        {
            return null;
        }

        foreach (Id<Partnership> before in first.Predecessors)
        {
            if (second.Predecessors.Contains(before)
                && inForce.Partnership(before) is null
                && whole.Partnership(before) is { Period.To: not null } parted)
            {
                return parted;
            }
        }

        return Array.Find(endedBefore, ended => Follows(ended, second))?.Partnership;
    }

    /// <summary>The boards of a board's kind that ended when it began, and of whose ground it has a part.</summary>
    public EndedBoard[] EndedBefore(PartnershipProfile board) => Array.FindAll(EndedOf(board), ended => Follows(ended, board));

    /// <summary>The boards of a board's kind that have ended.</summary>
    public EndedBoard[] EndedOf(PartnershipProfile board)
    {
        if (whole is null || ReferenceEquals(whole, inForce) || board.Partnership.Kind is not { } kind)
        {
            return [];
        }

        _ended ??= whole.Partnerships.Where(other =>
            other is { Kind: not null, Period.To: not null } && inForce.Partnership(other.Id) is null)
            .GroupBy(static other => other.Kind!.Value)
            .ToDictionary(static ended => ended.Key, ended => ended.Select(one => new EndedBoard(one, inForce.Geography)).ToArray());
        return _ended.GetValueOrDefault(kind) ?? [];
    }

    /// <summary>
    /// Whether a board began when another of its kind ended that had its ground and more: no predecessor is on record, and the dates say
    /// it.
    /// </summary>
    private static bool Follows(EndedBoard ended, PartnershipProfile board) =>
        board.Partnership.Period.From is { } from && ended.Partnership.Period.To is { } to
        && board.Partnership.Kind == ended.Partnership.Kind
        && from >= to.PlusDays(-MostDaysBetween) && from <= to.PlusDays(MostDaysBetween)
        && !board.Ground.Extent.IsEmpty
        && ended.Ground.Contains(board.Ground.Extent) && !ended.Ground.Equals(board.Ground.Extent);

    /// <summary>The boards whose work a board took over, those that have ended too.</summary>
    public ValueList<Id<Partnership>> PredecessorsOf(Id<Partnership> board) => whole?.Partnership(board)?.Predecessors ?? [];
}
