using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>Makes a piece of advice of the work that a board took up from one that has ended.</summary>
internal static class WorkAdvice
{
    private const string Rule = "DUP016";

    public static IEnumerable<AdviceItem> Of(IEnumerable<Finding> findings) =>
        from finding in findings
        where finding is { RuleId: Rule, Outcome: FindingOutcome.Violated, Remedy: not null }

        // Subjects stand in the order of identifiers: which of them carries the work is said by the statement.
        from carrier in finding.Statement.Find("partnership")?.Referenced ?? []
        orderby carrier
        select new AdviceItem
        {
            Kind = AdviceKind.GiveTheWorkAnOwner,
            Partnerships = [new Id<Partnership>(carrier.Id)],
            What = [finding.Remedy!],
            More = 0,
            Why = [Statement.Of("advice.why.work-carried-on",
                ("partnership", carrier),
                ("ended", finding.Statement.Find("ended")),
                ("end", finding.Statement.Find("end")),
                ("kinds", finding.Statement.Find("kinds")),
                ("words", finding.Statement.Find("words")))],
            Agreement = Statement.Of("advice.agreement.members"),
            Against = [],
            Settles = Statement.Of("advice.settles.agenda"),
            Certainty = AdviceCertainty.OnRecord,
        };
}
