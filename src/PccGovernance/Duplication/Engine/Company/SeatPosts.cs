namespace PccGovernance.Duplication;

/// <summary>Reads which posts take the seats of a board.</summary>
internal static class SeatPosts
{
    /// <summary>The posts of each of a board's organisations, at the same index; empty where the board names none.</summary>
    /// <param name="board">The board.</param>
    /// <param name="numbers">The numbers of the landscape's organisations.</param>
    public static Id<Post>[]?[] Of(PartnershipProfile board, Dictionary<string, int> numbers)
    {
        Id<Post>[]?[]? posts = null;
        foreach (Seat seat in board.Partnership.Seats)
        {
            if (seat.Post is { } post
                && Array.BinarySearch(board.Organisations, numbers[seat.Organisation.Value]) is >= 0 and var at)
            {
                posts ??= new Id<Post>[board.Organisations.Length][];
                posts[at] = posts[at] is { } known ? [.. known, post] : [post];
            }
        }

        return posts ?? [];
    }
}
