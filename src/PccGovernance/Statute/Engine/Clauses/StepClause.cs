using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>
/// A step was taken: by a day, with somebody, before or after another step, within a span that begins with another step, by somebody.
/// </summary>
internal sealed partial class StepClause(ClauseEntry entry, string filing) : Clause
{
    private readonly Gap _step = Gap.Of("statute.fact-step", filing, entry.Name);
    private readonly Gap _day = Gap.Of("statute.fact-day", filing, entry.Name);
    private readonly Gap _by = Gap.Of("statute.fact-by", filing, entry.Name);
    private readonly Gap _year = Gap.Of("statute.fact", filing, "financial-year");
    private readonly Gap _everybody = Gap.Of("statute.fact-everybody", filing, entry.Name);
    private readonly Gap[] _with = [.. entry.With.Select(who => Gap.With(filing, entry.Name, who))];
    private readonly StepOrder[] _order = [.. StepOrder.Of(entry, filing)];
    private readonly SpanRule? _within = entry.Within is { } span ? new(span, filing) : null;
    private readonly SpanRule? _on = entry.On is { } exactly ? new(exactly, filing) : null;
    private readonly SoonRule? _soon = entry.Soon is { } soon ? new(soon, filing) : null;
    private readonly DueRule? _due = entry.Due is { } due ? DueRule.Of(due) : null;

    public override bool AsksForTheFiling => entry.IfAny is null;

    public override Answer Check(RequirementCase at)
    {
        if (!at.IsAsked(entry))
        {
            return Answer.Met();
        }

        if (entry.IfAny is { } condition && !at.Day(condition).IsOnRecord)
        {
            return at.IsComplete() ? Answer.Met() : Gap.Of("statute.fact-step", filing, condition);
        }

        if (_due is not null && _due.NeedsYear && at.FinancialYear is null)
        {
            return _year;
        }

        LocalDate? last = LastDay(at);
        FilingStep[] steps = at.Filing is { } view ? [.. view.Steps(entry.Name, at.AsOf)] : [];
        if (steps.Length == 0)
        {
            return NotTaken(at, last);
        }

        FilingStep[] counting = Counting(at, steps);
        Answer met = CompanyOf(at, steps);
        return counting.Length == 0 ? met : met.And(BestOf(at, counting, last));
    }

    /// <summary>The last day for the step; <c>null</c> where there is none or it cannot be told.</summary>
    public LocalDate? LastDay(RequirementCase at) => _due?.Last(at) ?? _within?.Last(at);

    /// <summary>The last day by a number of this library's own; <c>null</c> where none is counted or it cannot be told.</summary>
    public LocalDate? OurLastDay(RequirementCase at) => _soon?.Last(at);

    private Answer NotTaken(RequirementCase at, LocalDate? last)
    {
        Answer? instead = entry.OrFact is { } other && at.Filing?.Fact(other) is { } fact ? FactInstead(fact) : null;
        if (instead is { Kind: AnswerKind.Met } met)
        {
            return met;
        }

        if (last is { } due && at.AsOf <= due)
        {
            return Answer.Pending(due);
        }

        if (_soon?.Last(at) is { } ours && at.AsOf <= ours)
        {
            return Answer.Pending(ours, isOurs: true);
        }

        if (instead is { } told)
        {
            return told;
        }

        if (_due is not null && last is null)
        {
            return Gap.Of("statute.fact-due", filing, entry.Name);
        }

        bool isKnown = at.Filing?.IsLeftUndone(entry.Name) == true || at.IsComplete(last);
        if (!isKnown || (_within is not null && last is null))
        {
            return _step;
        }

        // What has no number is no breach for want of the day that it is counted from.
        if (last is null && _soon is not null)
        {
            return _soon.Last(at) is { } passed ? _soon.Never(at, entry.Name, passed) : _soon.Missing(at);
        }

        Statement never = last is { } day
            ? Statement.Of("statute.never-done-by", ("of", filing), ("step", entry.Name), ("due", day))
            : Statement.Of("statute.never-done", ("of", filing), ("step", entry.Name));
        return last is not null ? Answer.NotMet(never, last) : IsTooLate(at) ? Answer.NotMet(never) : Answer.NotThere(never);
    }

    /// <summary>Whether the step that this one has to come before was taken.</summary>
    private bool IsTooLate(RequirementCase at) => Array.Exists(_order, order => order.IsOverFor(at));

    private Answer FactInstead(FilingFact fact) =>
        entry.Words.Length > 0
            ? fact.Word is null ? Gap.Of("statute.fact", filing, fact.Name)
                : entry.Words.Contains(fact.Word, StringComparer.Ordinal) ? Answer.Met()
                : Answer.NotMet(Statement.Of("statute.fact-is", ("of", filing), ("fact", fact.Name), ("word", fact.Word)))
            : fact.Holds switch
            {
                true => Answer.Met(),
                false => Answer.NotMet(Statement.Of("statute.fact-does-not-hold", ("of", filing), ("fact", fact.Name))),
                null => Gap.Of("statute.fact", filing, fact.Name),
            };

    private FilingStep[] Counting(RequirementCase at, FilingStep[] steps) =>
        entry.With.Length == 0
            ? steps
            : [.. steps.Where(step => step.With.IsEmpty || entry.With.Any(who => at.Survey.Answering.DoesAny(step.With, who)))];

    /// <summary>Whether everybody was there who has to be, over all times that the step was taken; and nobody who must not.</summary>
    private Answer CompanyOf(RequirementCase at, FilingStep[] steps)
    {
        Answer all = Answer.Met();
        for (int i = 0; i < entry.With.Length; i++)
        {
            string who = entry.With[i];
            Presence presence = Company.Of(at, steps, who);
            if (presence == Presence.Everybody)
            {
                continue;
            }

            bool isKnown = presence == Presence.SomebodyMissing
                && steps.All(step => !step.With.IsEmpty || !step.Organisations.IsEmpty)
                && at.IsComplete();
            all = all.And(isKnown
                ? Answer.NotMet(Statement.Of("statute.without", ("of", filing), ("step", entry.Name), ("who", who)))
                : _with[i]);
        }

        foreach (string who in entry.Without)
        {
            if (Company.IsAnybody(at, steps, who))
            {
                return Answer.NotMet(Statement.Of("statute.with", ("of", filing), ("step", entry.Name), ("who", who)));
            }
        }

        // Somebody more may have been there than is on record.
        return entry.Without.Length > 0 && !at.IsComplete() ? all.And(_everybody) : all;
    }

    /// <summary>Of several times the best: a step that is taken again in time is taken in time.</summary>
    private Answer BestOf(RequirementCase at, FilingStep[] steps, LocalDate? last)
    {
        Answer? best = null;
        foreach (FilingStep step in steps)
        {
            Answer answer = Taken(at, step, last);
            if (best is not { } other || answer.Kind < other.Kind)
            {
                best = answer;
            }
        }

        return best ?? Answer.Met();
    }
}
