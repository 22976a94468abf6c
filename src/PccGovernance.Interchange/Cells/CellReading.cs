using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What a cell was read as: a value, or none, with what has to be said of it.</summary>
internal sealed record CellReading<T>
{
    public T? Value { get; init; }

    /// <summary>Whether there is a value. A cell that says nothing, such as a dash, has none and nothing to say.</summary>
    public bool HasValue { get; init; }

    public ImportEntryKind Issue { get; init; }

    /// <summary>What is to be said of it; <c>null</c> when there is nothing.</summary>
    public Statement? Statement { get; init; }

    public string[] Alternatives { get; init; } = [];

    /// <summary>How sure the value is, from 0 to 1.</summary>
    public decimal Score { get; init; } = 1;

    /// <summary>Whether an answer could settle it: not where the cell itself says that there is no value, or none yet.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The kind of question, where one answer settles all of it; see <see cref="QuestionGroups"/>.</summary>
    public string Group { get; init; } = string.Empty;

    public static CellReading<T> Nothing { get; } = new();

    public static CellReading<T> Of(T value) => new() { Value = value, HasValue = true };

    public static CellReading<T> Guess(T value, decimal score, ImportEntryKind issue, Statement statement, params string[] alternatives) =>
        new() { Value = value, HasValue = true, Score = score, Issue = issue, Statement = statement, Alternatives = alternatives };

    /// <summary>The cell says that there is no value: nothing to ask, but to be told.</summary>
    public static CellReading<T> Lacks(Statement statement) =>
        new() { Score = 0, Issue = ImportEntryKind.NotUnderstood, Statement = statement, IsOpen = false };

    public static CellReading<T> Ask(ImportEntryKind issue, Statement statement, params string[] alternatives) =>
        new() { Score = 0, Issue = issue, Statement = statement, Alternatives = alternatives };

    /// <summary>The reading, with the doubt of whoever put a question mark to it.</summary>
    public CellReading<T> Doubted(string text) =>
        HasValue && Issue == ImportEntryKind.Unknown && text.Contains('?', StringComparison.Ordinal)
        ? this with
        {
            Issue = ImportEntryKind.Ambiguous,
            Score = 0.6m,
            Statement = Text.Statement.Of("import.cell.doubted", ("text", text)),
        }
        : this;
}
