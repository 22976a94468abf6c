namespace PccGovernance.Duplication;

/// <summary>In which way a board is tied to others.</summary>
internal enum LinkKind
{
    /// <summary>Boards with which it meets as one.</summary>
    Sitting,

    /// <summary>Boards of one of its kinds on ground that holds its own.</summary>
    Twin,

    /// <summary>Broad boards at the top of their line on ground that holds its own.</summary>
    Broader,

    /// <summary>
    /// Boards of which it may be asked whether they are one body, or a level too many, because of one of the two nobody knows who sits
    /// there.
    /// </summary>
    Asked,

    /// <summary>Boards that its purpose names.</summary>
    Named,

    /// <summary>Boards that name its subject, where the board that it reported to has ended; and the other way round.</summary>
    Ended,

    /// <summary>Boards whose kind has its one subject as usual business, though they do not name it.</summary>
    Usual,

    /// <summary>The earlier board whose work one says that it took on; and the other way round.</summary>
    Forerunner,

    /// <summary>Boards whose purposes say in the same words what they do.</summary>
    Worded,

    /// <summary>Boards whose purposes have several rare words in common with its own.</summary>
    Alike,

    /// <summary>Panels that hold to account for the same subjects on its ground.</summary>
    Panel,

    /// <summary>Boards that took the place of its superior, which has ended; and the other way round.</summary>
    Successor,

    /// <summary>
    /// Of a board in law for one subject the board in law of many subjects on its ground that has taken it up; and the other way round.
    /// </summary>
    Home,

    /// <summary>Strategic boards of many bodies that have a subject and most of its ground.</summary>
    Table,

    /// <summary>Boards that have a subject of it, to which the same people come.</summary>
    Company,

    /// <summary>Boards that are called after the same people, such as victims.</summary>
    ForThePeople,

    /// <summary>Of a board of which the record says that nobody knows what it does the one where its work may be done now.</summary>
    InDoubt,

    /// <summary>
    /// Of a board of which the record says that its line is missing the one that it may answer to, by ground and subject.
    /// </summary>
    LineUnsaid,

    /// <summary>Of a board of which the record says that its line is missing the one that it names in saying so.</summary>
    LineNamed,

    /// <summary>Of a board of two places that answers to the board of one of them its fellow in the other.</summary>
    HalfLine,

    /// <summary>
    /// Of a broad board the one for a duty that may be met in any partnership, whose subject it names.
    /// </summary>
    Claim,
}
