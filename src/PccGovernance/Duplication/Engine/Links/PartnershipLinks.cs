namespace PccGovernance.Duplication;

/// <summary>
/// What ties a board to others beside who sits there: numbers of boards, ascending. Worked out for the whole landscape before any pair is
/// looked at.
/// </summary>
internal sealed class PartnershipLinks
{
    public static PartnershipLinks None { get; } = new();

    /// <summary>Boards with which it meets as one.</summary>
    public int[] Sittings { get; init; } = [];

    /// <summary>Boards of one of its kinds on ground that holds its own.</summary>
    public int[] Twins { get; init; } = [];

    /// <summary>Broad boards at the top of their line on ground that holds its own.</summary>
    public int[] Broader { get; init; } = [];

    /// <summary>
    /// Boards of which it may be asked whether they are one body, or a level too many, because of one of the two nobody knows who sits
    /// there.
    /// </summary>
    public int[] Asked { get; init; } = [];

    /// <summary>Boards that name its subject, where the board that it reported to has ended; and the other way round.</summary>
    public int[] Ended { get; init; } = [];

    /// <summary>Boards that took the place of its superior, which has ended; and the other way round.</summary>
    public int[] Successors { get; init; } = [];

    /// <summary>
    /// Of a board in law for one subject the board in law of many subjects on its ground that has taken it up; and the other way round.
    /// </summary>
    public int[] Homes { get; init; } = [];

    /// <summary>Boards whose kind has its one subject as usual business, though they do not name it.</summary>
    public int[] Usual { get; init; } = [];

    /// <summary>The earlier board whose work one says that it took on; and the other way round.</summary>
    public int[] Forerunners { get; init; } = [];

    /// <summary>Boards whose purposes say in the same words what they do.</summary>
    public int[] Worded { get; init; } = [];

    /// <summary>Boards whose purposes have several rare words in common with its own.</summary>
    public int[] Alike { get; init; } = [];

    /// <summary>Panels that hold to account for the same subjects on its ground.</summary>
    public int[] Panels { get; init; } = [];

    /// <summary>Strategic boards of many bodies that have a subject and most of its ground.</summary>
    public int[] Tables { get; init; } = [];

    /// <summary>Boards without a law of their own that have a subject of it, to which four of the same people come.</summary>
    public int[] Companies { get; init; } = [];

    /// <summary>Boards that its purpose names.</summary>
    public int[] Named { get; init; } = [];
}
