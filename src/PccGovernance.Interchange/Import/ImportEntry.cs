using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Something that has to be said of an import: a question, a guess, or what was left out and why.</summary>
public sealed record ImportEntry
{
    /// <summary>The sheet; empty for separated values and for what concerns the whole file.</summary>
    public string Sheet { get; init; } = string.Empty;

    /// <summary>The row, from 1; <c>null</c> for a whole column, sheet or file.</summary>
    public int? Row { get; init; }

    /// <summary>The letter of the column; <c>null</c> for a whole row, sheet or file.</summary>
    public string? Column { get; init; }

    /// <summary>What is said.</summary>
    public required ImportEntryKind Kind { get; init; }

    /// <summary>
    /// What the cell was read for, as a word that <see cref="ImportDecision.Field"/> takes; empty where there is nothing to decide.
    /// </summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>The text that it is about, as the file has it.</summary>
    public string Value { get; init; } = string.Empty;

    /// <summary>
    /// What is to be said of it. <see cref="ImportReport.Say"/> and <see cref="InterchangePhrases"/> make a sentence of it.
    /// </summary>
    public required Statement Statement { get; init; }

    /// <summary>How sure the value that was taken is, from 0 to 1; 0 when none was taken, <c>null</c> when there is none to take.</summary>
    public decimal? Score { get; init; }

    /// <summary>The readings to choose from. Empty when there are none to offer.</summary>
    public ValueList<string> Alternatives { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The kind of question that one answer settles for every text that asks it, for example <c>financial-year</c>; a decision takes it for
    /// its field, and <c>*</c> for the text. Empty where each text is answered by itself.
    /// </summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>What an answer may be: of a group its own choices, else the readings. Empty when there are none to offer.</summary>
    public ValueList<string> Choices => Group.Length > 0 ? QuestionGroups.Choices(Group) : Alternatives;

    /// <summary>Whether it waits for an answer: no value was taken, and a decision can give one.</summary>
    public bool IsQuestion => Score == 0 && Field.Length > 0;
}
