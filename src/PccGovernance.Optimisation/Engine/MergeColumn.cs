namespace PccGovernance.Optimisation;

/// <summary>A board with all that it takes on: the unit that a choice of mergers is made of.</summary>
/// <param name="Into">The board that stays.</param>
/// <param name="From">The boards that it takes on, in order.</param>
/// <param name="Saved">What that saves, in ten-thousandths of an hour.</param>
internal sealed record MergeColumn(int Into, int[] From, long Saved)
{
    /// <summary>How many boards are changed.</summary>
    public int Changed => From.Length + 1;

    public IEnumerable<int> Boards => From.Append(Into);
}
