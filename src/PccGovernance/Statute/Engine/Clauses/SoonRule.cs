using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>
/// "As soon as practicable": the law has no number. Within this library's own it is taken as met; beyond it somebody has to judge.
/// </summary>
internal sealed class SoonRule(AllowanceEntry soon, string filing)
{
    private readonly Gap _step = Gap.Of("statute.fact-step", filing, soon.Of);
    private readonly Gap _day = Gap.Of("statute.fact-day", filing, soon.Of);

    public LocalDate? Last(RequirementCase at) => at.Day(soon.Of).Exact?.PlusDays(at.Options.DaysOf(soon.Allowance));

    /// <summary>What is missing where the last day cannot be told.</summary>
    public Answer Missing(RequirementCase at) => at.Day(soon.Of).IsOnRecord ? _day : _step;

    /// <summary>
    /// Of what is for a year, the day on which that of the next year falls due too: not done by then it was not done as soon as
    /// practicable, whatever number one takes. <c>null</c> where nothing comes round again.
    /// </summary>
    public LocalDate? Round(RequirementCase at) => soon.Of is "year-end" or "year-start" ? at.Day(soon.Of).Exact?.PlusYears(1) : null;

    /// <summary>It was never done, and the number of this library's own has passed.</summary>
    public Answer Never(RequirementCase at, string step, LocalDate ours) =>
        Round(at) is { } round && at.AsOf > round
            ? Answer.NotMet(Statement.Of("statute.never-done-by", ("of", filing), ("step", step), ("due", round)), round)
            : Answer.JudgementByOurNumber(
                Statement.Of("statute.never-done-by-our-number", ("of", filing), ("step", step), ("ours", ours),
                    ("days", at.Options.DaysOf(soon.Allowance))),
                ours);

    public Answer Check(RequirementCase at, KnownDay on, Gap day)
    {
        if (Last(at) is not { } last)
        {
            return Missing(at);
        }

        return on.IsBy(last) switch
        {
            true => Answer.Met(),
            null => day,
            false => Answer.JudgementByOurNumber(
                Statement.Of("statute.later-than-our-number", ("of", filing), ("on", on.Date!.Value),
                    ("days", at.Options.DaysOf(soon.Allowance)), ("ours", last)),
                last),
        };
    }

    /// <summary>Reasonable time before a later step, which has no number either.</summary>
    public static Answer Lead(AllowanceEntry lead, string filing, RequirementCase at, KnownDay on, Gap day)
    {
        int days = at.Options.DaysOf(lead.Allowance);
        KnownDay other = at.Day(lead.Of);
        if (other.Date is not { } then)
        {
            return !other.IsOnRecord && at.IsComplete() ? Answer.Met() : Gap.Of("statute.fact-day", filing, lead.Of);
        }

        bool? isInTime = on.IsBy(then.Earliest.PlusDays(-days)) == true ? true
            : on.IsFrom(then.Latest.PlusDays(1 - days)) == true ? false
            : null;
        return isInTime switch
        {
            true => Answer.Met(),
            null => on.Exact is null ? day : Gap.Of("statute.fact-day", filing, lead.Of),
            false => Answer.JudgementByOurNumber(
                Statement.Of("statute.less-than-our-number", ("of", filing), ("on", on.Date!.Value), ("days", days), ("other", lead.Of),
                    ("then", then))),
        };
    }
}
