namespace PccGovernance.Classification;

/// <summary>A word of a text.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Clause">The number of its clause; no phrase goes across clauses.</param>
/// <param name="IsAfterComma">Whether a comma stands before it.</param>
internal readonly record struct TextToken(int Word, int Start, int End, int Sentence, int Clause, bool IsAfterComma);
