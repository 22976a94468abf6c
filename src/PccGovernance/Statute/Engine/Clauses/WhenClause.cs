using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>What has to be so for a requirement to apply at all.</summary>
internal sealed class WhenClause(ClauseEntry entry, string filing) : Clause
{
    private readonly Gap _gap = Gap.Of(entry.IsStep ? "statute.fact-step" : "statute.fact", filing, entry.Name);
    private readonly Gap _day = Gap.Of("statute.fact-day", filing, entry.Name);
    private readonly Answer _not = Answer.NotApplicable(Statement.Of("statute.does-not-arise", ("of", filing), ("fact", entry.Name)));
    private readonly NodaTime.LocalDate? _from = entry.From is { } from ? RequirementReader.Day(from) : null;

    public override Answer Check(RequirementCase at) => entry.IsStep ? OfStep(at) : OfFact(at);

    private Answer OfStep(RequirementCase at)
    {
        KnownDay on = at.Day(entry.Name);
        if (on.IsOnRecord)
        {
            return _from is not { } from ? Answer.Met() : on.IsFrom(from) switch { true => Answer.Met(), false => _not, null => _day };
        }

        bool isNot = (entry.Unless is { } unless && at.Filing?.Fact(unless)?.Holds == true)
            || (at.Filing is { } view && (view.IsLeftUndone(entry.Name) || at.IsComplete()));
        return isNot ? _not : _gap;
    }

    private Answer OfFact(RequirementCase at)
    {
        FilingFact? fact = at.Filing?.Fact(entry.Name);
        if (entry.Words.Length > 0)
        {
            return fact?.Word is not { } word ? _gap : entry.Words.Contains(word, StringComparer.Ordinal) ? Answer.Met() : _not;
        }

        return fact?.Holds is not { } holds ? _gap : holds == entry.Holds ? Answer.Met() : _not;
    }
}
