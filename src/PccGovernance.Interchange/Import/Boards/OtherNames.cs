using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Names that boards are called by beside their own: contracted places written out, and former names in a remark.</summary>
internal static partial class OtherNames
{
    public static void Add(ImportContext context, BoardDraft board)
    {
        if (context.Areas.WrittenOut(board.Name) is var whole && whole != board.Name)
        {
            board.AddAlias(whole);
        }

        if (board.Row[ColumnField.Notes] is not { IsBlank: false } notes || notes.Text.Length > 400)
        {
            return;
        }

        foreach (Match match in CalledBefore().Matches(TextKey.Tidy(notes.Text)))
        {
            string name = TextKey.Unmarked(match.Groups["name"].Value.Trim(" ,.-–'\"‘’“”".ToCharArray()));
            if (name.Count(static c => c == ' ') is 0 or > 8 || CellWords.Month(TextKey.Of(name).Split(' ')[0]) > 0)
            {
                continue;
            }

            board.AddAlias(name);
            if (match.Groups["code"] is { Success: true, Value: var code })
            {
                board.AddAlias(code.Trim());
            }

            context.Log.Add(new()
            {
                Sheet = board.Row.Sheet,
                Row = board.Row.RowOf(notes),
                Column = notes.Letter,
                Kind = ImportEntryKind.Guessed,
                Value = name,
                Score = 0.85m,
                Statement = Statement.Of("import.board.called-before", ("text", name), ("board", board.Name)),
            });
        }
    }

    [GeneratedRegex(
        "\\b([Ff]ormerly|[Pp]reviously|[Uu]sed to be|[Rr]enamed from|[Ww]as|[Kk]nown as|[Aa]ka|[Cc]alled|[Gg]ynt|[Yy]n flaenorol)"
        + "( called| known as| the| y| yr)* ['\"‘“]?(?<name>\\p{Lu}[\\w&'’-]*( (\\p{Lu}[\\w&'’-]*|and|of|for|&|the|a|y|ar))*)['\"’”]?"
        + "( \\((?<code>[\\w&/ -]{2,14})\\))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex CalledBefore();
}
