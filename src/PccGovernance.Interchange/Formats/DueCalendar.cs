using System.Globalization;
using System.Text;
using NodaTime;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// What is due, as iCalendar (RFC 5545): milestones, reviews of terms of reference, and strategies and partnerships that end, and what the
/// law asks for.
/// </summary>
public static class DueCalendar
{
    private const int LineBytes = 73;

    /// <summary>Writes what is due from a day on.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The first day; what was due before and is not done is put on it, and says so.</param>
    public static ExportResult Write(Landscape landscape, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return Write(landscape, asOf, Items(landscape, asOf));
    }

    /// <summary>Writes what is due from a day on, and what the law asks for by then.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The first day; what was due before and is not done is put on it, and says so.</param>
    /// <param name="statute">How the law stands. Its days from <paramref name="asOf"/> on are taken, those to do something again among
    /// them.</param>
    public static ExportResult Write(Landscape landscape, LocalDate asOf, StatuteReport statute)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(statute);
        return Write(landscape, asOf, Items(landscape, asOf).Concat(Items(landscape, asOf, statute)));
    }

    private static ExportResult Write(Landscape landscape, LocalDate asOf, IEnumerable<(string Id, LocalDate Due, string What)> items)
    {
        StringBuilder text = new();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//PccGovernance//Interchange//EN");
        foreach ((string id, LocalDate due, string what) in items.OrderBy(static item => item.Due)
            .ThenBy(static item => item.Id, StringComparer.Ordinal))
        {
            LocalDate day = due < asOf ? asOf : due;
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{id}@pccgovernance.invalid");
            Line(text, $"DTSTAMP:{Day(asOf)}T000000Z");
            Line(text, $"DTSTART;VALUE=DATE:{Day(day)}");
            Line(text, "SUMMARY:" + Escaped(due < asOf ? $"{what} (overdue since {FormatJson.Date(due)})" : what));
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return ExportResult.Of(text.ToString(), LeftOut.Of(landscape, PersonHandling.LeaveOut, false));
    }

    private static IEnumerable<(string Id, LocalDate Due, string What)> Items(Landscape landscape, LocalDate asOf, StatuteReport statute)
    {
        foreach (StatutoryOutcome outcome in statute.DueBetween(asOf, LocalDate.MaxIsoValue))
        {
            LocalDate due = outcome.Due!.Value;
            string title = Phrasebook.English.Say(StatutoryRequirements.Find(outcome.Requirement)!.Title, EntityNames.None);
            yield return (
                $"law-{outcome.Requirement}-{outcome.Subject.Id}-{Day(due)}{(outcome.Filing is { } filing ? $"-{filing}" : string.Empty)}",
                due,
                $"{title}: {landscape.NameOf(outcome.Subject) ?? outcome.Subject.Id} ({outcome.Rule}"
                    + $"{(outcome.IsByOurNumber ? ", a day by this library's own number" : string.Empty)})");
        }
    }

    private static IEnumerable<(string Id, LocalDate Due, string What)> Items(Landscape landscape, LocalDate asOf)
    {
        foreach (BusinessPlan plan in landscape.Contents.BusinessPlans)
        {
            foreach (Milestone milestone in plan.Strands.SelectMany(static strand => strand.Priorities)
                .SelectMany(static priority => priority.Deliverables)
                .SelectMany(static deliverable => deliverable.Milestones))
            {
                if (milestone.Due?.Latest is { } due
                    && milestone.CompletedOn is null
                    && milestone.Status
                        is not (MilestoneStatus.Complete
                            or MilestoneStatus.Cancelled
                            or MilestoneStatus.OnHold
                            or MilestoneStatus.Suspended))
                {
                    yield return ("milestone-" + milestone.Id, due, $"Milestone due: {milestone.Text}");
                }
            }
        }

        foreach (Partnership board in landscape.Contents.Partnerships)
        {
            if (board.TermsOfReference?.ReviewDue is { } review && (board.Period.To is null || board.Period.To > asOf))
            {
                yield return ("terms-" + board.Id, review.Latest, $"Terms of reference to be reviewed: {board.Name}");
            }

            if (board.Period.To is { } end && end > asOf)
            {
                yield return ("end-" + board.Id, end.PlusDays(-1), $"Last day: {board.Name}");
            }
        }

        foreach (Strategy strategy in landscape.Contents.Strategies.Where(strategy => strategy.Period.To > asOf))
        {
            yield return ("strategy-" + strategy.Id, strategy.Period.To!.Value.PlusDays(-1), $"Last day of the strategy: {strategy.Name}");
        }
    }

    private static string Day(LocalDate date) => date.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    /// <summary>A line, folded so that none has more than 75 bytes, never within a character.</summary>
    private static void Line(StringBuilder text, string line)
    {
        int bytes = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
