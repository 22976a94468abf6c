using NodaTime;

namespace PccGovernance.Statute;

/// <summary>Which of several filings is the one that a turn asks about, as far as days known in part tell.</summary>
internal static class TurnFilings
{
    /// <summary>
    /// The view of which a step was taken last, else that of the later year or beginning: one, or those of which nothing tells which is the
    /// later. A month or a year that is all that is known may be later than a day within it.
    /// </summary>
    public static IReadOnlyList<FilingView> Latest(IReadOnlyList<FilingView> views, LocalDate asOf)
    {
        if (views.Count < 2)
        {
            return views;
        }

        (FilingView View, LocalDate First, LocalDate Last)[] spans = [.. views.Select(view => Span(view, asOf))];
        LocalDate last = spans.Max(static span => span.First);
        (FilingView View, LocalDate First, LocalDate Last)[] may = Array.FindAll(spans, span => span.Last >= last);
        (int, LocalDate) later = may.Where(IsCertain).Select(static span => Order(span.View)).DefaultIfEmpty().Max();
        return [.. may.Where(span => !IsCertain(span) || Order(span.View) == later).Select(static span => span.View)];

        static bool IsCertain((FilingView View, LocalDate First, LocalDate Last) span) =>
            span.First == span.Last && span.View.Covers.Beginning is not { IsDay: false };
    }

    /// <summary>
    /// The first filing of which a step is on a day or after, and before another: one, or those of which nothing tells which is the first.
    /// What is surely the first or before any later one stands first.
    /// </summary>
    public static FirstFilings FirstSince(FilingView[] views, string step, LocalDate from, LocalDate? to, LocalDate asOf)
    {
        List<(FilingView View, PartialDate? On)> may = [];
        LocalDate? latest = null;
        FilingView? surest = null;
        foreach (FilingView view in views)
        {
            KnownDay on = view.Day(step, asOf);
            if (!on.IsOnRecord || on.Date?.Latest < from || on.Date?.Earliest >= to)
            {
                continue;
            }

            may.Add((view, on.Date));
            bool isWithin = on.Date is { } date && date.Earliest >= from && !(date.Latest >= to);
            if (isWithin && !(on.Date!.Value.Latest >= latest))
            {
                (surest, latest) = (view, on.Date!.Value.Latest);
            }
        }

        may.RemoveAll(one => one.On?.Earliest > latest);
        return new(
            [.. may.Select(static one => one.View).OrderByDescending(view => view == surest)],
            surest is null,
            may.Exists(static one => one.On is not { IsDay: true }) ? step : null);
    }

    public static bool HasUndated(FilingView[] views, string step, LocalDate asOf) =>
        Array.Exists(views, view => view.Day(step, asOf).Date is null && !view.IsComplete && !view.IsToCome(asOf));

    /// <summary>
    /// Between which days the last step of a view was taken. What has no step comes before what has one; of what was taken without a day
    /// nothing tells.
    /// </summary>
    private static (FilingView View, LocalDate First, LocalDate Last) Span(FilingView view, LocalDate asOf) =>
        view.LatestDay(asOf) is { } first
            ? (view, first, view.LatestDayAtMost(asOf) ?? first)
            : (view, LocalDate.MinIsoValue, view.HasTakenUndated ? asOf : LocalDate.MinIsoValue);

    private static (int Year, LocalDate From) Order(FilingView view) =>
        (view.FinancialYear ?? int.MinValue, view.Covers.From ?? LocalDate.MinIsoValue);
}
