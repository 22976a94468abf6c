namespace PccGovernance.Interchange;

/// <summary>A line of a file's own key: a code or abbreviation, what it stands for, and where that stands.</summary>
/// <param name="Short">The code.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The letter of the column.</param>
internal sealed record KeyEntry(string Short, string Meaning, string Sheet, int Row, string Column);
