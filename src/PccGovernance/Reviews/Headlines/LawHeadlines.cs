using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>What the first page says of the law.</summary>
internal static class LawHeadlines
{
    private static readonly string[] s_boards = ["data.required-not-listed", "data.required-not-listed-in-all"];
    private static readonly string[] s_duties = ["data.duty-without-home", "data.duty-without-home-in-all"];

    public static Statement? Law(LandscapeReview review)
    {
        if (review.Statute is not { Outcomes.IsEmpty: false, Counts: var counts })
        {
            return null;
        }

        return Statement.Of(
            "headline.law",
            ("answers", counts.Met + counts.NotMet + counts.NotYetDue + counts.CannotBeTold),
            ("met", counts.Met),
            ("not-met", counts.NotMet),
            ("unknown", counts.CannotBeTold),
            ("not-due", counts.NotYetDue),
            ("others", counts.DoesNotApply + counts.NotInForce));
    }

    public static Statement? Missing(LandscapeReview review)
    {
        ValueList<Statement> boards = Gaps(review, s_boards);
        ValueList<Statement> duties = Gaps(review, s_duties);
        return boards.IsEmpty && duties.IsEmpty
            ? null
            : Statement.Of("headline.missing", ("boards", Or(boards)), ("duties", Or(duties)));
    }

    private static ValueList<Statement> Gaps(LandscapeReview review, string[] codes) => review.Findings
        .Where(finding => finding.Outcome == FindingOutcome.Violated && codes.Contains(finding.Statement.Code, StringComparer.Ordinal)
            && finding.Statement.Find("kind") is ReferenceValue && finding.Statement.Find("places") is not null)
        .Select(static finding => Statement.Of(
            "headline.missing.kind", ("kind", finding.Statement.Find("kind")), ("places", finding.Statement.Find("places"))))
        .ToValueList();

    private static StatementValue? Or(ValueList<Statement> some) => some.IsEmpty ? null : (StatementValue)some;
}
