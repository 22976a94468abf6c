using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Something is done again and again, so many months apart at the most.</summary>
internal sealed class EveryClause(ClauseEntry entry, string filing) : Clause
{
    private readonly Gap _step = Gap.Of("statute.fact-step", filing, entry.Name);
    private readonly Gap _day = Gap.Of("statute.fact-day", filing, entry.Name);

    public override bool AsksForTheFiling => true;

    public override Answer Check(RequirementCase at)
    {
        KnownDay last = Last(at, entry.Name);
        KnownDay since = entry.Since.Select(name => Last(at, name)).Append(last).Where(static day => day.Date is not null)
            .OrderByDescending(static day => day.Date).FirstOrDefault();
        if (since.Date is not { } date)
        {
            return last.IsOnRecord ? _day : at.IsComplete() || at.Filing?.IsLeftUndone(entry.Name) == true ? Never() : _step;
        }

        int grace = entry.HasGrace ? at.Options.DaysOf("period") : 0;
        LocalDate round = date.Latest.PlusMonths(entry.Months);
        LocalDate due = round.PlusDays(grace);
        bool isOurs = entry.IsOurs || entry.HasGrace;
        if (at.AsOf <= due)
        {
            return last.IsOnRecord ? Answer.Met(due, isOurs) : Answer.Pending(due, isOurs);
        }

        // A year or month that is all that is known may still reach to the day.
        if (!at.IsComplete(due))
        {
            return _step;
        }

        if (!last.IsOnRecord)
        {
            return Never();
        }

        // With days of grace that are this library's own it is broken only when the next round is over too.
        LocalDate broken = entry.HasGrace ? LocalDate.Max(due, date.Latest.PlusMonths(2 * entry.Months)) : due;
        return entry.IsOurs ? Answer.JudgementByOurNumber(Overdue("statute.again-later-than-our-number", date, due), due)
            : at.AsOf <= broken ? Answer.JudgementByOurNumber(Overdue("statute.again-within-our-grace", date, due), due)
            : Answer.NotMet(Overdue("statute.again-overdue", date, round), round);
    }

    private Statement Overdue(string code, PartialDate on, LocalDate due) =>
        Statement.Of(code, ("of", filing), ("step", entry.Name), ("on", on), ("months", entry.Months), ("due", due));

    private Answer Never() => Answer.NotThere(Statement.Of("statute.never-done", ("of", filing), ("step", entry.Name)));

    private static KnownDay Last(RequirementCase at, string name)
    {
        KnownDay last = KnownDay.None;
        foreach (FilingStep step in at.Filing?.Steps(name, at.AsOf) ?? [])
        {
            if (!last.IsOnRecord || step.On?.CompareTo(last.Date ?? default) > 0)
            {
                last = new(true, step.On);
            }
        }

        return last;
    }
}
