using System.Globalization;
using NodaTime;

namespace PccGovernance.Reporting;

/// <summary>Milestones over time: a hollow diamond when first due, a line to when due now, and how each stands.</summary>
internal static class MilestoneChart
{
    private const int Row = 24;
    private const int Labels = 380;
    private const int Chart = 460;
    private const int Standings = 120;
    private const int Heads = 34;
    private const int Most = 150;

    public static Drawing Draw(IReadOnlyList<TimelineRow> all, LocalDate asOf, PaperSpeech speech)
    {
        Sketch sketch = new();
        TimelineRow[] rows =
        [
            .. all.OrderBy(static row => row.Due is null)
                .ThenBy(static row => row.Due)
                .ThenBy(static row => row.Name, StringComparer.Ordinal)
                .Take(Most),
        ];
        LocalDate[] days =
        [
            .. rows.SelectMany(static row => new[] { row.Original, row.Due, row.Completed }).OfType<LocalDate>().Append(asOf),
        ];
        LocalDate first = Quarter(days.Min());
        LocalDate last = Quarter(days.Max()).PlusMonths(3);
        double length = Period.DaysBetween(first, last);
        double At(LocalDate day) => Labels + (Chart * Period.DaysBetween(first, day) / length);
        double bottom = Heads + (rows.Length * Row);
        int quarters = Period.Between(first, last, PeriodUnits.Months).Months / 3;
        int every = quarters <= 8 ? 1 : quarters <= 24 ? 4 : 8;
        for (int i = 0; i <= quarters; i++)
        {
            LocalDate day = first.PlusMonths(3 * i);
            sketch.Line(At(day), Heads - 6, At(day), bottom, "grid");
            if (i % every == 0 && i < quarters)
            {
                sketch.Text(At(day) + 2, Heads - 12, speech.Say("paper.month", ("date", Month(day))), "t small");
            }
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Draw(sketch, rows[i], Heads + (i * Row) + (Row / 2.0), At, speech);
        }

        sketch.Line(At(asOf), Heads - 6, At(asOf), bottom + 4, "today");
        sketch.Text(At(asOf), bottom + 18, speech.Date(asOf), "t small strong", "middle");
        sketch.Text(0, bottom + 40, speech.Say("paper.delivery.key"), "t small");
        if (rows.Length < all.Count)
        {
            sketch.Text(0, bottom + 58, speech.Say("paper.picture.not-all", ("drawn", rows.Length), ("all", all.Count)), "t small");
        }

        return sketch.ToDrawing(Labels + Chart + Standings, bottom + 66);
    }

    private static void Draw(Sketch sketch, TimelineRow row, double y, Func<LocalDate, double> at, PaperSpeech speech)
    {
        sketch.Text(Labels - 12, y + 4, Sketch.Cut(row.Name, 49), "t small", "end");
        string style = row.Mark switch
        {
            PaperMark.Good => "good",
            PaperMark.Caution => "caution",
            PaperMark.Bad => "bad",
            PaperMark.Unknown => "unknown",
            _ => "quiet",
        };
        LocalDate? end = row.Completed ?? row.Due;
        if (row.Original is { } original)
        {
            if (end is { } until && until != original)
            {
                sketch.Line(at(original), y, at(until), y, "whisker");
            }

            sketch.Diamond(at(original), y, 5, "hollow");
        }

        if (end is { } day)
        {
            if (row.Completed is null)
            {
                sketch.Circle(at(day), y, 6, $"mark {style}");
            }
            else
            {
                sketch.Rectangle(at(day) - 6, y - 6, 12, 12, $"mark {style}", 2);
            }
        }
        else
        {
            sketch.Text(Labels + 6, y + 4, speech.Say("paper.delivery.no-date"), "t small");
        }

        sketch.Text(Labels + Chart + 14, y + 4, row.Standing, "t small");
    }

    private static PartialDate Month(LocalDate day) =>
        PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"));

    private static LocalDate Quarter(LocalDate day) => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);
}
