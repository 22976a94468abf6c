using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

internal sealed partial class StepClause
{
    private Answer Taken(RequirementCase at, FilingStep step, LocalDate? last)
    {
        KnownDay on = new(true, step.On);
        Answer answer = ByDay(at, on, last).And(ByWhom(at, step));
        foreach (StepOrder order in _order)
        {
            answer = answer.And(Ordered(at, order, on, last));
        }

        if (_on is not null)
        {
            answer = answer.And(OnTheDay(at, on));
        }

        if (_soon is not null)
        {
            answer = answer.And(_soon.Check(at, on, _day));
        }

        return entry.Lead is { } lead ? answer.And(SoonRule.Lead(lead, filing, at, on, _day)) : answer;
    }

    /// <summary>What was done too early may be done again while its last day is to come.</summary>
    private Answer Ordered(RequirementCase at, StepOrder order, KnownDay on, LocalDate? last)
    {
        Answer answer = order.Check(at, on, _day);
        return answer.Kind == AnswerKind.NotMet && !order.IsBefore && last is { } due && at.AsOf <= due ? Answer.Pending(due) : answer;
    }

    private Answer ByDay(RequirementCase at, KnownDay on, LocalDate? last)
    {
        if (_due is null && _within is null)
        {
            return Answer.Met();
        }

        if (last is not { } due)
        {
            return _within?.Missing(at) ?? Gap.Of("statute.fact-due", filing, entry.Name);
        }

        return on.IsBy(due) switch
        {
            true => Answer.Met(due),
            null => _day,
            false => Late(at, on, due),
        };
    }

    private Answer Late(RequirementCase at, KnownDay on, LocalDate due)
    {
        Statement late = Statement.Of("statute.late", ("of", filing), ("step", entry.Name), ("on", on.Date!.Value), ("due", due));
        if (entry.IsSoft)
        {
            return Answer.Judgement(late, due);
        }

        // The days from the poll to the acceptance of office do not count: how many they were is not on record.
        bool isInElection = entry.IsElectionTimeLeftOut
            && entry.Within is { } span
            && at.Day(span.Of).Exact is { } begins
            && at.Survey.Elections.IsAny(at.Scope, begins, on.Date!.Value.Latest);
        return isInElection ? Gap.Of("statute.fact", filing, "days-of-the-election") : Answer.NotMet(late, due);
    }

    private Answer ByWhom(RequirementCase at, FilingStep step)
    {
        if (entry.By.Length == 0 && entry.NotBy is null)
        {
            return Answer.Met();
        }

        string? by = step.By ?? (entry.NotBy is null ? null : at.Survey.Holders.CapacityOn(at.Scope, step.On));
        if (by is null)
        {
            return _by;
        }

        bool isAllowed = entry.NotBy is { } barred
            ? !string.Equals(by, barred, StringComparison.Ordinal)
            : entry.By.Contains(by, StringComparer.Ordinal);
        return isAllowed ? Answer.Met() : Answer.NotMet(Statement.Of("statute.by", ("of", filing), ("step", entry.Name), ("who", by)));
    }

    private Answer OnTheDay(RequirementCase at, KnownDay on)
    {
        if (_on!.DayAfter(at) is not { } day)
        {
            return _on.Missing(at);
        }

        return (on.IsFrom(day), on.IsBy(day)) switch
        {
            (true, true) => Answer.Met(day),
            (false, _) or (_, false) => Answer.NotMet(
                Statement.Of("statute.not-on-the-day", ("of", filing), ("step", entry.Name), ("on", on.Date!.Value), ("due", day)), day),
            _ => _day,
        };
    }
}
