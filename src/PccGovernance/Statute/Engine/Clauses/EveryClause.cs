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
        LocalDate due = date.Latest.PlusMonths(entry.Months).PlusDays(grace);
        if (at.AsOf <= due)
        {
            return last.IsOnRecord ? Answer.Met(due) : Answer.Pending(due, entry.IsOurs || entry.HasGrace);
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

        Statement overdue = Statement.Of(
            entry.IsOurs ? "statute.again-later-than-our-number" : "statute.again-overdue",
            ("of", filing), ("step", entry.Name), ("on", date), ("months", entry.Months), ("due", due));
        return entry.IsOurs ? Answer.Judgement(overdue, due) : Answer.NotMet(overdue, due);
    }

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
