using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Something is done again and again, so many months apart at the most.</summary>
internal sealed class EveryClause(ClauseEntry entry, string filing) : Clause
{
    private readonly Gap _step = Gap.Of("statute.fact-step", filing, entry.Name);
    private readonly Gap _day = Gap.Of("statute.fact-day", filing, entry.Name);
    private readonly Gap[] _sinceDays = [.. entry.Since.Select(name => Gap.Of("statute.fact-day", filing, name))];

    public override bool AsksForTheFiling => true;

    public override Answer Check(RequirementCase at)
    {
        DaySpan last = DaySpan.Of(at, entry.Name);
        DaySpan[] all = [.. entry.Since.Select(name => DaySpan.Of(at, name)).Append(last)];
        if (all.Max(static span => span.First) is not { } first)
        {
            return last.IsOnRecord ? _day
                : Array.FindIndex(all, static span => span.IsOnRecord) is >= 0 and var undated ? _sinceDays[undated]
                : at.IsComplete() || at.Filing?.IsLeftUndone(entry.Name) == true ? Never()
                : _step;
        }

        int grace = entry.HasGrace ? at.Options.DaysOf("period") : 0;
        bool isOurs = entry.IsOurs || entry.HasGrace;
        LocalDate surely = first.PlusMonths(entry.Months).PlusDays(grace);
        if (at.AsOf <= surely)
        {
            return last.IsOnRecord ? Answer.Met(surely, isOurs) : Answer.Pending(surely, isOurs);
        }

        LocalDate latest = all.Max(static span => span.Last)!.Value;
        PartialDate date = all.Where(span => span.Last == latest).Max(static span => span.On) ?? latest;
        LocalDate round = latest.PlusMonths(entry.Months);
        LocalDate due = round.PlusDays(grace);
        if (at.AsOf <= due)
        {
            return Array.FindIndex(all, span => span.Last == latest) is var vague && vague < _sinceDays.Length ? _sinceDays[vague] : _day;
        }

        if (!at.IsComplete(due))
        {
            return _step;
        }

        if (!last.IsOnRecord)
        {
            return Never();
        }

        // With days of grace that are this library's own it is broken only when the next round is over too.
        LocalDate broken = entry.HasGrace ? LocalDate.Max(due, latest.PlusMonths(2 * entry.Months)) : due;
        return entry.IsOurs ? Answer.JudgementByOurNumber(Overdue("statute.again-later-than-our-number", date, due), due)
            : at.AsOf <= broken ? Answer.JudgementByOurNumber(Overdue("statute.again-within-our-grace", date, due), due)
            : Answer.NotMet(Overdue("statute.again-overdue", date, round), round);
    }

    private Statement Overdue(string code, PartialDate on, LocalDate due) =>
        Statement.Of(code, ("of", filing), ("step", entry.Name), ("on", on), ("months", entry.Months), ("due", due));

    private Answer Never() => Answer.NotThere(Statement.Of("statute.never-done", ("of", filing), ("step", entry.Name)));

    /// <summary>Between which days a step was taken last, where a month or a year may be all that is known of it.</summary>
    /// <param name="IsOnRecord">Whether it was taken.</param>
    /// <param name="First">The first day on which it may have been taken last; <c>null</c> without a day.</param>
    /// <param name="Last">The last such day; that of the question where one time has no day.</param>
    /// <param name="On">The date that reaches to the last day, as it is on record.</param>
    private readonly record struct DaySpan(bool IsOnRecord, LocalDate? First, LocalDate? Last, PartialDate? On)
    {
        public static DaySpan Of(RequirementCase at, string name)
        {
            FilingStep[] steps = at.Filing is { } view ? [.. view.Steps(name, at.AsOf)] : [];
            PartialDate[] days = [.. steps.Select(static step => step.On).OfType<PartialDate>()];
            LocalDate? last = Array.Exists(steps, static step => step.On is null) ? at.AsOf
                : days.Length == 0 ? null
                : LocalDate.Min(at.AsOf, days.Max(static day => day.Latest));
            return new(
                steps.Length > 0,
                days.Length == 0 ? null : days.Max(static day => day.Earliest),
                last,
                days.Length == 0 ? null : days.MaxBy(static day => day.Latest));
        }
    }
}
