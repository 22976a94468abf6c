using System.Globalization;
using NodaTime;

namespace PccGovernance.Duplication;

/// <summary>Groups that were set up for one task and a time, and whose time is over by their own words and dates.</summary>
internal static class TaskGroups
{
    /// <summary>How many months such a group has where its record gives none.</summary>
    private const int UsualMonths = 24;

    /// <summary>How many words may stand between the word for an end and its year: "due in March 2021".</summary>
    private const int Between = 3;

    private static readonly string[] s_numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Whether a board is such a group, began long enough ago or had to be done by a year that is over.</summary>
    /// <param name="board">The board.</param>
    /// <param name="task">What its record says of its task; <c>null</c> where it has none.</param>
    /// <param name="asOf">The day.</param>
    public static bool IsPastItsTime(Partnership board, TaskTime? task, LocalDate asOf) =>
        task is not null
        && ((board.Period.From is { } from && from.PlusMonths(task.Months) < asOf) || task.LastYear < asOf.Year);

    /// <summary>What the words of a name and a purpose say of a task; <c>null</c> where they speak of none.</summary>
    public static TaskTime? TaskOf(string[] words) => IsOne(words) ? new(Months(words) ?? UsualMonths, LastYear(words)) : null;

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

    private static int? Months(string[] words)
    {
        int at = Array.FindIndex(words, static word => word is "month" or "months" or "mth" or "mths");
        return at <= 0 ? null
            : int.TryParse(words[at - 1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, 1, 120)
            : Array.IndexOf(s_numbers, words[at - 1]) is >= 0 and var place ? place + 1
            : null;
    }

    private static int? LastYear(string[] words)
    {
        int? last = null;
        for (int at = 0; at < words.Length; at++)
        {
            if (words[at].Length == 4
                && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1990 and < 2100
                && Array.Exists(words[Math.Max(0, at - Between)..at], static word => word is "by" or "due" or "until" or "till" or "end"))
            {
                last = Math.Max(last ?? year, year);
            }
        }

        return last;
    }
}
