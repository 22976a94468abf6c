using System.Globalization;

namespace PccGovernance.Rules;

/// <summary>
/// Finds the boards on which the governing body sits and that say, in name or purpose, that they prepare who governs policing next. They
/// are told as their own words, and nothing is made to rest on them.
/// </summary>
internal static class PreparingBoards
{
    /// <summary>How many words apart the change and what changes may be, so that they are of one thing.</summary>
    private const int MostWordsApart = 4;

    private static readonly string[] s_changes =
        ["transition", "transfer", "passing", "abolition", "ending", "succession", "successor", "handover", "trosglwyddo", "diddymu"];

    private static readonly string[] s_governing = ["commissioner", "commissioners", "pcc", "pccs", "pfcc", "comisiynydd", "comisiynwyr"];

    public static ValueList<Id<Partnership>> Of(EndingBody ending, Landscape inForce) => inForce.Partnerships
        .Where(board => board.Seats.Any(seat => seat.Organisation == ending.Office)
            && (Prepares(board.Name) || Prepares(board.Purpose)))
        .Select(static board => board.Id)
        .ToValueList();

    private static bool Prepares(string? text)
    {
        if (text is null)
        {
            return false;
        }

        string[] words = Words(text);
        for (int word = 0; word < words.Length; word++)
        {
            if (s_changes.Contains(words[word], StringComparer.Ordinal)
                && Enumerable.Range(word - MostWordsApart, (2 * MostWordsApart) + 1)
                    .Any(near => near >= 0 && near < words.Length && IsGoverning(words, near)))
            {
                return true;
            }
        }

        return false;
    }

    // The functions of policing are those of whoever governs it.
    private static bool IsGoverning(string[] words, int at) => s_governing.Contains(words[at], StringComparer.Ordinal)
        || (words[at] is "policing" && at + 1 < words.Length && words[at + 1] is "functions" or "governance");

    private static string[] Words(string text) => string
        .Create(text.Length, text, static (letters, from) =>
        {
            for (int i = 0; i < from.Length; i++)
            {
                letters[i] = char.IsLetter(from[i]) ? char.ToLower(from[i], CultureInfo.InvariantCulture) : ' ';
            }
        })
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
