namespace PccGovernance.Kernel;

/// <summary>The numbers of boards: their places in a landscape.</summary>
internal static class PartnershipNumbers
{
    /// <summary>The number of a board; negative when the landscape does not have it.</summary>
    public static int Find(Landscape landscape, Id<Partnership> board)
    {
        int low = 0;
        int high = landscape.Partnerships.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = landscape.Partnerships[middle].Id.CompareTo(board);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
