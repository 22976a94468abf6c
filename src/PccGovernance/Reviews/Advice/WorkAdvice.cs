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
        orderby finding.Subjects[0]
        select new AdviceItem
        {
            Kind = AdviceKind.GiveTheWorkAnOwner,
            Partnerships = [new Id<Partnership>(finding.Subjects[0].Id)],
            What = [finding.Remedy!],
            More = 0,
            Why = [Statement.Of("advice.why.work-carried-on",
                ("partnership", finding.Subjects[0]),
                ("ended", finding.Subjects[1]),
                ("end", finding.Statement.Find("end")),
                ("kinds", finding.Statement.Find("kinds")),
                ("words", finding.Statement.Find("words")))],
            Agreement = Statement.Of("advice.agreement.members"),
            Against = [],
            Settles = Statement.Of("advice.settles.agenda"),
            Certainty = AdviceCertainty.OnRecord,
        };
}
