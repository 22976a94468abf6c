namespace PccGovernance.Interchange;

/// <summary>Keeps text that begins like a formula from being run by a spreadsheet program.</summary>
public static class FormulaGuard
{
    /// <summary>Whether a spreadsheet program could take a cell for a formula. A list of lines with dashes is none.</summary>
    /// <param name="text">The text of the cell.</param>
    public static bool LooksLikeFormula(string text) => text.Length > 1 && text[0] switch
    {
        '=' or '+' or '@' or '\t' or '\r' => true,
        '-' => !char.IsWhiteSpace(text[1]) && text[1] != '-',
        _ => false,
    };

    /// <summary>The text with an apostrophe before it where it begins like a formula, or with such an apostrophe of its own.</summary>
    /// <param name="text">The text.</param>
    public static string Neutralise(string text) =>
        text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'') ? "'" + text : text;

    /// <summary>Takes the apostrophe of <see cref="Neutralise"/> away.</summary>
    /// <param name="text">The text as it was written.</param>
    public static string Restore(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '\'', ..] ? text[1..] : text;
}
