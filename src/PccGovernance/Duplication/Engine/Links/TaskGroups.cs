using System.Globalization;
using NodaTime;
using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>Groups that were set up for one task and a time, and whose time is over by their own words and dates.</summary>
internal static class TaskGroups
{
    /// <summary>How many months such a group has where its record gives none.</summary>
    private const int UsualMonths = 24;

    private const int MonthsOfAYear = 12;

    private const int MostMonths = 120;

    /// <summary>How many words may stand between the word for an end and its year: "due in March 2021".</summary>
    private const int Between = 3;

    /// <summary>How many words may stand between what was done with a group and the time for which it was.</summary>
    private const int BeforeTheTime = 8;

    private static readonly string[] s_numbers =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen",
    ];

    private static readonly HashSet<string> s_setUp = new(
        ["appointed", "called", "convened", "created", "established", "formed", "launched", "meant", "set"],
        StringComparer.Ordinal);

    /// <summary>Whether a board is such a group, began long enough ago or had to be done by a year that is over.</summary>
    /// <param name="board">The board.</param>
    /// <param name="task">What its record says of its task; <c>null</c> where it has none.</param>
    /// <param name="asOf">The day.</param>
    public static bool IsPastItsTime(Partnership board, TaskTime? task, LocalDate asOf) =>
        task is not null
        && (task.LastYear is { } last && (task.IsUsual || last < asOf.Year)
            ? last < asOf.Year
            : board.Period.From is { } from && from.PlusMonths(task.Months) < asOf);

    /// <summary>
    /// What the words of a name and a purpose, and of the note of a record, say of a task; <c>null</c> where they speak of none.
    /// </summary>
    public static TaskTime? TaskOf(string[] words, string[] note) =>
        IsOne(words)
            ? Months(words) is { } months ? new(months, LastYear(words, note)) : new(UsualMonths, LastYear(words, note), IsUsual: true)
        : IsForATime(words) ? new(Months(words)!.Value, null)
        : IsForATime(note) ? new(Months(note)!.Value, null)
        : null;

    // "Called for twelve months", "meant to report within eighteen months".
    private static bool IsForATime(string[] words)
    {
        int at = FindTime(words);
        return at > 1 && words[at - 2] is "for" or "within" && Months(words) is not null
            && Array.Exists(words[Math.Max(0, at - BeforeTheTime)..at], s_setUp.Contains);
    }

    private static bool IsOne(string[] words)
    {
        for (int at = 0; at < words.Length - 1; at++)
        {
            if ((words[at], words[at + 1]) is ("t", "f") or ("short", "life") or ("time", "limited")
                || (words[at] is "task" && words[(at + 1)..Math.Min(words.Length, at + 3)] is ["finish", ..] or ["and", "finish"]))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindTime(string[] words) => Array.FindIndex(words, static word => MonthsOf(word) > 0);

    // "A year" is one, "one summer" is over by the next.
    private static int? Months(string[] words)
    {
        int at = FindTime(words);
        return at <= 0 ? null : NumberOf(words[at - 1]) is { } number ? Math.Clamp(number * MonthsOf(words[at]), 1, MostMonths) : null;
    }

    private static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Min(number, MostMonths)
        : word is "a" ? 1
        : Array.IndexOf(s_numbers, word) is >= 0 and var place ? place + 1
        : null;

    private static int MonthsOf(string word) => word switch
    {
        "month" or "months" or "mth" or "mths" => 1,
        "year" or "years" or "summer" or "winter" => MonthsOfAYear,
        _ => 0,
    };

    // "To have ended in March 2024", says a note; by whom and when it was written is no end.
    private static int? LastYear(string[] words, string[] note) =>
        LastYear(words, static word => IsOfAnEnd(word) || word is "by") ?? LastYear(note, IsOfAnEnd);

    private static bool IsOfAnEnd(string word) => word is "due" or "until" or "till" or "end" or "ended";

    private static int? LastYear(string[] words, Predicate<string> isOfAnEnd)
    {
        int? last = null;
        for (int at = 0; at < words.Length; at++)
        {
            if (PlainWords.Year(words[at]) is { } year
                && Array.Exists(words[Math.Max(0, at - Between)..at], isOfAnEnd))
            {
                last = Math.Max(last ?? year, year);
            }
        }

        return last;
    }
}
