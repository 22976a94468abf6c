namespace PccGovernance.Duplication;

/// <summary>How often the boards of a group meet, as far as it is known.</summary>
public sealed record MeetingTotal
{
    /// <summary>The meetings a year of those boards of which it is known, added up.</summary>
    public required decimal MeetingsPerYear { get; init; }

    /// <summary>The number of boards of which it is known.</summary>
    public required int BoardsKnown { get; init; }

    /// <summary>The number of boards of which it is not known; <see cref="MeetingsPerYear"/> leaves them out.</summary>
    public required int BoardsUnknown { get; init; }

    internal static MeetingTotal Of(IReadOnlyList<BoardProfile> boards)
    {
        decimal[] known = [.. boards.Select(static board => board.Board.Meetings?.MeetingsPerYear).OfType<decimal>()];
        return new() { MeetingsPerYear = known.Sum(), BoardsKnown = known.Length, BoardsUnknown = boards.Count - known.Length };
    }
}
