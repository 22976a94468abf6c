using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>That a step comes before or after another.</summary>
internal sealed class StepOrder(string step, string other, bool isBefore, bool orSame, string filing)
{
    private readonly Gap _other = Gap.Of("statute.fact-step", filing, other);
    private readonly Gap _otherDay = Gap.Of("statute.fact-day", filing, other);

    public bool IsBefore => isBefore;

    public static IEnumerable<StepOrder> Of(ClauseEntry entry, string filing)
    {
        if (entry.Before is { } before)
        {
            yield return new(entry.Name, before, true, false, filing);
        }

        if (entry.NotAfter is { } notAfter)
        {
            yield return new(entry.Name, notAfter, true, true, filing);
        }

        if (entry.NotBefore is { } notBefore)
        {
            yield return new(entry.Name, notBefore, false, true, filing);
        }
    }

    /// <summary>Whether the other step was taken, so that what has to come before it comes too late.</summary>
    public bool IsOverFor(RequirementCase at) =>
        isBefore && at.Day(other) is { IsOnRecord: true } then && !(then.Date?.Latest >= at.AsOf);

    /// <summary>Where the other step was not taken and the record is complete, no order can be broken.</summary>
    public Answer Check(RequirementCase at, KnownDay on, Gap day)
    {
        KnownDay then = at.Day(other);
        if (!then.IsOnRecord)
        {
            return at.Filing?.IsLeftUndone(other) == true || at.IsComplete() ? Answer.Met() : _other;
        }

        bool? isInOrder = isBefore ? on.IsBefore(then, orSame) : then.IsBefore(on, orSame);
        return isInOrder switch
        {
            true => Answer.Met(),
            null => on.Exact is null ? day : _otherDay,
            false => Answer.NotMet(
                Statement.Of(
                    isBefore ? "statute.too-late-for" : "statute.too-early-for",
                    ("of", filing), ("step", step), ("on", on.Date!.Value), ("other", other), ("then", then.Date!.Value))),
        };
    }
}
