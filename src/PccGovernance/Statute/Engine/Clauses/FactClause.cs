using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>A fact holds, does not hold, or is one of some words.</summary>
internal sealed class FactClause(ClauseEntry entry, string filing) : Clause
{
    private readonly Gap _fact = Gap.Of("statute.fact", filing, entry.Name);
    private readonly NodaTime.LocalDate? _from = entry.From is { } from ? RequirementReader.Day(from) : null;

    public override Answer Check(RequirementCase at)
    {
        if (!at.IsAsked(entry) || (at.Instance.LastDay ?? at.AsOf) < _from)
        {
            return Answer.Met();
        }

        FilingFact? fact = at.Filing?.Fact(entry.Name);
        if (entry.OrFact is { } other && fact?.Holds != entry.Holds && at.Filing?.Fact(other)?.Holds == true)
        {
            return Answer.Met();
        }

        if (fact is null)
        {
            return at.IsComplete() && entry.Holds && IsNeitherOnRecord(at) && !(entry.OrFact is { } or && IsNotKnown(at, or))
                ? Answer.NotThere(Statement.Of("statute.fact-not-there", ("of", filing), ("fact", entry.Name)))
                : at.IsComplete() && !entry.Holds ? Answer.Met() : _fact;
        }

        if (entry.Words.Length > 0)
        {
            return fact.Word is null ? _fact
                : entry.Words.Contains(fact.Word, StringComparer.Ordinal) ? Answer.Met()
                : Answer.NotMet(Statement.Of("statute.fact-is", ("of", filing), ("fact", entry.Name), ("word", fact.Word)));
        }

        return fact.Holds is not { } holds ? _fact
            : holds == entry.Holds ? Answer.Met()
            : entry.OrFact is { } alternative && IsNotKnown(at, alternative)
            ? Gap.Of("statute.fact", filing, alternative)
            : Answer.NotMet(
                Statement.Of(holds ? "statute.fact-holds" : "statute.fact-does-not-hold", ("of", filing), ("fact", entry.Name)));
    }

    /// <summary>Whether another fact may hold: it is on record without saying, or not on record where that is not complete.</summary>
    internal static bool IsNotKnown(RequirementCase at, string fact) =>
        at.Filing?.Fact(fact) is { } found ? found.Holds is null : !at.IsComplete();

    private bool IsNeitherOnRecord(RequirementCase at) => entry.OrFact is not { } other || at.Filing?.Fact(other)?.Holds != true;
}
