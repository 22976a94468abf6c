namespace PccGovernance.Optimisation;

/// <summary>
/// What it is worth to leave boards alone, in ten-thousandths of an hour: of each board, which can be changed once, and of any change where
/// only so many boards may be changed. None is below 0.
/// </summary>
internal sealed record MergePrices(long[] OfBoard, long OfChange)
{
    public long Of(MergeColumn column) => column.Boards.Sum(board => OfBoard[board]) + (column.Changed * OfChange);
}
