using System.Collections.Frozen;
using NodaTime;

namespace PccGovernance.Statute;

/// <summary>The bank holidays of England and Wales, Christmas Day and Good Friday among them, as dated data with a source.</summary>
public static class BankHolidays
{
    private static readonly Lazy<(FrozenSet<LocalDate> Days, BankHolidaysDocument Document)> s_known = new(static () =>
    {
        BankHolidaysDocument document = StatuteDocuments.BankHolidays;
        return (document.Holidays.Select(static holiday => RequirementReader.Day(holiday.Day)).ToFrozenSet(), document);
    });

    /// <summary>Where the days are from.</summary>
    public static string Source => s_known.Value.Document.Source;

    /// <summary>How far they were read, and how far they follow from the rule.</summary>
    public static string Vintage => s_known.Value.Document.Vintage;

    /// <summary>
    /// The last day that was held against the published list. After it days follow from the rule of the Act and from the days that are
    /// proclaimed every year; what may yet be moved or added by a proclamation is not known.
    /// </summary>
    public static LocalDate PublishedThrough => RequirementReader.Day(s_known.Value.Document.PublishedThrough);

    /// <summary>The last day that is covered: no holiday is known after it.</summary>
    public static LocalDate Through => RequirementReader.Day(s_known.Value.Document.Through);

    /// <summary>Whether a day is one of them. False after <see cref="Through"/>.</summary>
    /// <param name="day">The day.</param>
    public static bool Contains(LocalDate day) => s_known.Value.Days.Contains(day);
}
