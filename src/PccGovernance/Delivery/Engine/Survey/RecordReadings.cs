using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// The days that a milestone's record can mean where the month or less is known of some: what holds whatever they are is told, what does
/// not cannot be told.
/// </summary>
internal static class RecordReadings
{
    /// <summary>With more readings than these nothing is told: they double with each date that may decide.</summary>
    private const int MaximumReadings = 256;

    /// <summary>Whether a day of the record is known in part.</summary>
    public static bool AreVague(Milestone milestone)
    {
        if (milestone.StatusOn is { IsDay: false } || milestone.Start is { IsDay: false } || milestone.ForecastOn is { IsDay: false })
        {
            return true;
        }

        foreach (MilestoneReport report in milestone.Reports)
        {
            if (!report.On.IsDay)
            {
                return true;
            }
        }

        return milestone.DateChanges.Any(static change => !change.On.IsDay)
            || milestone.Overrides.Any(static set => !set.On.IsDay || set.ExpiresOn is { IsDay: false });
    }

    /// <summary>
    /// The milestone with each choice of days for every date that may decide, and the last day for the others; <c>null</c> when there are
    /// too many. Which of some is the last, which are known by the day and which are fresh is all that the days decide, and the first day,
    /// the day itself and the last day give every answer to that.
    /// </summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="freshFrom">The first day of what is fresh.</param>
    public static IEnumerable<Milestone>? Of(Milestone milestone, LocalDate asOf, LocalDate freshFrom)
    {
        PartialDate?[] dates =
        [
            .. milestone.Reports.Select(static report => (PartialDate?)report.On),
            .. milestone.DateChanges.Select(static change => (PartialDate?)change.On),
            .. milestone.Overrides.Select(static set => (PartialDate?)set.On),
            .. milestone.Overrides.Select(static set => set.ExpiresOn),
            milestone.StatusOn,
            milestone.Start,
            milestone.ForecastOn,
        ];
        (int Place, LocalDate[] Days)[] deciding = [.. Deciding(dates, asOf, freshFrom).Select(i => (i, Choices(dates[i]!.Value, asOf)))];
        long readings = 1;
        foreach ((_, LocalDate[] choices) in deciding)
        {
            readings = Math.Min(readings * choices.Length, MaximumReadings + 1);
        }

        return readings > MaximumReadings ? null : Enumerable.Range(0, (int)readings).Select(i => At(milestone, dates, deciding, i));
    }

    private static LocalDate[] Choices(PartialDate date, LocalDate asOf) =>
        date.Earliest < asOf && asOf < date.Latest ? [date.Latest, date.Earliest, asOf] : [date.Latest, date.Earliest];

    /// <summary>The places of those that lie across a bound or another date.</summary>
    private static SortedSet<int> Deciding(PartialDate?[] dates, params ReadOnlySpan<LocalDate> bounds)
    {
        SortedSet<int> deciding = [];
        int[] places = [.. Enumerable.Range(0, dates.Length).Where(i => dates[i] is not null).OrderBy(i => dates[i]!.Value.Earliest)];
        int furthest = -1;
        foreach (int place in places)
        {
            PartialDate date = dates[place]!.Value;
            foreach (LocalDate bound in bounds)
            {
                if (!date.IsDay && date.Earliest <= bound && date.Latest >= bound)
                {
                    _ = deciding.Add(place);
                }
            }

            if (furthest >= 0 && dates[furthest]!.Value.Latest >= date.Earliest)
            {
                deciding.UnionWith(new[] { furthest, place }.Where(i => !dates[i]!.Value.IsDay));
            }

            furthest = furthest < 0 || date.Latest >= dates[furthest]!.Value.Latest ? place : furthest;
        }

        return deciding;
    }

    private static Milestone At(Milestone milestone, PartialDate?[] dates, (int Place, LocalDate[] Days)[] deciding, int reading)
    {
        PartialDate?[] days = [.. dates.Select(static date => date is { } known ? (PartialDate?)known.Latest : null)];
        foreach ((int place, LocalDate[] choices) in deciding)
        {
            (reading, int choice) = Math.DivRem(reading, choices.Length);
            days[place] = choices[choice];
        }

        int changes = milestone.Reports.Count;
        int sets = changes + milestone.DateChanges.Count;
        int ends = sets + milestone.Overrides.Count;
        return milestone with
        {
            Reports = [.. milestone.Reports.Select((report, i) => report with { On = days[i]!.Value }).OrderBy(static r => r.On)],
            DateChanges = [.. milestone.DateChanges.Select((change, i) => change with { On = days[changes + i]!.Value })],
            Overrides =
            [
                .. milestone.Overrides.Select((set, i) => set with { On = days[sets + i]!.Value, ExpiresOn = days[ends + i] })
                    .OrderBy(static set => set.On),
            ],
            StatusOn = days[^3],
            Start = days[^2],
            ForecastOn = days[^1],
        };
    }
}
