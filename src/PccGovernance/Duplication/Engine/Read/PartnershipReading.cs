using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>
/// What the words of a board's record say: its name, its purpose and its note, each read once. What else is asked of them goes here, so
/// that no rule reads a text for every pair.
/// </summary>
internal sealed class PartnershipReading
{
    private PartnershipReading(string[] name, string[] purpose, string[] note)
    {
        Task = TaskGroups.TaskOf([.. name, .. purpose], note);
        IsForum = Forums.IsOne(purpose);
        DecidesNothing = Forums.DecidesNothing(purpose);
        IsHeldWithOthers = Sittings.IsSaid(purpose) || Sittings.IsSaid(note);
        TakesOn = Forerunners.TakesOn(purpose);
        Speaks = NamedInPurpose.WordsOf(purpose);
        IsInDoubt = RecordDoubts.SaysNobodyKnows(note);
        LacksALine = RecordDoubts.LineAt(note) >= 0;
    }

    /// <summary>The task and the time that it says a group was set up for; <c>null</c> for none.</summary>
    public TaskTime? Task { get; }

    /// <summary>Whether its purpose says that several boards meet there.</summary>
    public bool IsForum { get; }

    /// <summary>Whether its purpose says that nothing is decided there.</summary>
    public bool DecidesNothing { get; }

    /// <summary>Whether its purpose or its note says that it is held with another as one meeting.</summary>
    public bool IsHeldWithOthers { get; }

    /// <summary>Whether its purpose says that it took something on.</summary>
    public bool TakesOn { get; }

    /// <summary>What its purpose may say of a board that it names.</summary>
    public NamingWords Speaks { get; }

    /// <summary>Whether its note says that nobody knows what it does.</summary>
    public bool IsInDoubt { get; }

    /// <summary>Whether its note says that it answers to nobody, or that this is not settled.</summary>
    public bool LacksALine { get; }

    /// <summary>A board whose record says none of it, as most do.</summary>
    private static PartnershipReading Nothing { get; } = new([], [], []);

    public static PartnershipReading Of(Partnership board)
    {
        PartnershipReading reading = new(PlainWords.Of(board.Name), Words(board.Purpose), Words(board.Provenance.Note));
        return reading.SaysNothing ? Nothing : reading;
    }

    private static string[] Words(string? text) => text is null ? [] : PlainWords.Of(text);

    private bool SaysNothing =>
        Task is null && Speaks == NamingWords.None
        && !(IsForum || DecidesNothing || IsHeldWithOthers || TakesOn || IsInDoubt || LacksALine);
}
