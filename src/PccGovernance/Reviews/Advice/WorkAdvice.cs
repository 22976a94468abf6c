using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Makes a piece of advice of the work of boards that have ended: another took it up, or nobody is known to have.</summary>
internal static class WorkAdvice
{
    private const string Rule = "DUP016";
    private const string LeftOver = "duplication.work-left-over";

    public static IEnumerable<AdviceItem> Of(IEnumerable<Finding> findings) =>
        from finding in findings
        where finding is { RuleId: Rule, Outcome: FindingOutcome.Violated, Remedy: not null }

        // Subjects stand in the order of identifiers: which of them carries the work is said by the statement.
        from carrier in finding.Statement.Find("partnership")?.Referenced ?? []
        let isLeft = string.Equals(finding.Statement.Code, LeftOver, StringComparison.Ordinal)
        let isAsked = isLeft || finding.Statement.Find("themes") is not null
        orderby isAsked, carrier
        select new AdviceItem
        {
            Kind = AdviceKind.GiveTheWorkAnOwner,
            Partnerships = [new Id<Partnership>(carrier.Id)],
            What = [finding.Remedy!],
            More = 0,
            Why = [Statement.Of(
                isLeft ? "advice.why.work-left-over" : isAsked ? "advice.why.work-without-owner" : "advice.why.work-carried-on",
                ("partnership", carrier),
                ("ended", finding.Statement.Find("ended")),
                ("end", finding.Statement.Find("end")),
                ("kinds", finding.Statement.Find("kinds")),
                ("words", finding.Statement.Find("words")),
                ("themes", finding.Statement.Find("themes")),
                ("superior", finding.Statement.Find("superior")),
                ("note", finding.Statement.Find("note")))],
            Agreement = Statement.Of("advice.agreement.members"),
            Against = [],
            Settles = Statement.Of("advice.settles.agenda"),
            Certainty = isAsked ? AdviceCertainty.Question : AdviceCertainty.OnRecord,
        };
}
