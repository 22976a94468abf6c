using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>The precept after a veto, and the end of scrutiny (2011 Act Sch.5; SI 2012/2271 Part 2).</summary>
internal static class PreceptSpecials
{
    public static Answer RevisedDirection(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Number("proposed-amount") is not { } proposed)
        {
            return facts.NoFact("proposed-amount");
        }

        if (facts.Number("revised-amount") is not { } revised)
        {
            return facts.NoFact("revised-amount");
        }

        return facts.Word("veto-reason") switch
        {
            "too-high" => revised < proposed ? Answer.Met() : Wrong("statute.not-lower", revised, proposed),
            "too-low" => revised > proposed ? Answer.Met() : Wrong("statute.not-higher", revised, proposed),
            _ => facts.NoFact("veto-reason"),
        };
    }

    public static Answer FinalLimit(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Number("issued-amount") is not { } final)
        {
            return facts.NoFact("issued-amount");
        }

        if (facts.Number("revised-amount") is not { } revised)
        {
            return facts.NoFact("revised-amount");
        }

        string? reason = facts.Word("veto-reason");
        if (reason is not ("too-high" or "too-low"))
        {
            return facts.NoFact("veto-reason");
        }

        bool isWithin = reason is "too-high" ? final <= revised : final >= revised;
        bool? isRecommended = facts.Holds("as-second-report-recommends");
        return isWithin || isRecommended == true ? Answer.Met()
            : isRecommended is null && !at.IsComplete() ? facts.NoFact("as-second-report-recommends")
            : Wrong(reason is "too-high" ? "statute.above-revised" : "statute.below-revised", final, revised);
    }

    /// <summary>
    /// Scrutiny ends with the response, after a veto with the second one; or, where the panel does not report, with the day by which it
    /// should have: then the precept may be issued from the day after.
    /// </summary>
    public static Answer ScrutinyEnded(RequirementCase at, SpecialFacts facts)
    {
        if (facts.Day("issued").Exact is not { } issued)
        {
            return at.FinancialYear is { } coming && !facts.Day("issued").IsOnRecord && at.AsOf < new LocalDate(coming, 3, 1)
                ? Answer.Pending(new LocalDate(coming, 3, 1).PlusDays(-1))
                : facts.NoDay("issued");
        }

        bool? veto = facts.Holds("veto");
        if (veto is null)
        {
            return Default(at, facts, issued) ?? facts.NoFact("veto");
        }

        string response = veto == true ? "second-response" : "responded";
        KnownDay ended = facts.Day(response);
        if (ended.Exact is not { } day)
        {
            return Default(at, facts, issued) ?? facts.NoDay(response);
        }

        return issued >= day
            ? Answer.Met()
            : Answer.NotMet(Statement.Of("statute.before-scrutiny-ended", ("on", issued), ("then", day)));
    }

    private static Answer? Default(RequirementCase at, SpecialFacts facts, LocalDate issued)
    {
        bool isSilent = facts.Holds("no-panel-report") == true;
        if (!isSilent || at.FinancialYear is not { } year)
        {
            return null;
        }

        LocalDate last = new(year, 2, 8);
        return issued > last ? Answer.Met() : Answer.NotMet(Statement.Of("statute.before-scrutiny-ended", ("on", issued), ("then", last)));
    }

    private static Answer Wrong(string code, decimal amount, decimal other) =>
        Answer.NotMet(Statement.Of(code, ("amount", amount), ("other", other)));
}
