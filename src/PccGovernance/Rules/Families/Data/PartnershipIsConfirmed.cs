using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT005: A partnership's record was confirmed within a year.</summary>
internal sealed class PartnershipIsConfirmed : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("data.confirm.remedy");

    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("DAT005", RuleSeverity.Advice, since: "0.1.0") with
        {
            Options =
            [
                new()
                {
                    Name = nameof(RuleOptions.MaximumDaysSinceConfirmed),
                    Default = "365",
                    Meaning = Statement.Of("option.maximum-days-since-confirmed"),
                },
            ],
        };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        int most = context.Options.MaximumDaysSinceConfirmed;
        if (board.Provenance.ConfirmedOn is not { } confirmed)
        {
            return Descriptor.Undetermined(
                Statement.Of("data.never-confirmed", ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: s_remedy);
        }

        if (confirmed.Earliest > context.AsOf)
        {
            return Descriptor.Violated(
                Statement.Of(
                    "data.confirmed-later",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("confirmed", confirmed),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("last-confirmed", confirmed)],
                Statement.Of("data.confirmed-later.remedy"));
        }

        int days = Math.Max(0, Period.DaysBetween(confirmed.Latest, context.AsOf));
        int atMost = Period.DaysBetween(confirmed.Earliest, context.AsOf);
        if (atMost <= most)
        {
            return null;
        }

        return days <= most
            ? Descriptor.Undetermined(
                Statement.Of(
                    "data.confirmed-not-to-the-day",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("confirmed", confirmed),
                    ("days", most),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id)],
                [
                    Evidence.Of("last-confirmed", confirmed),
                    Evidence.Of("since-then-at-least", days, "days"),
                    Evidence.Of("since-then-at-most", atMost, "days"),
                    Evidence.Of("bound", most, "days"),
                ],
                Statement.Of("data.confirmed-not-to-the-day.remedy"))
            : Descriptor.Violated(
                Statement.Of(
                    "data.confirmed-long-ago",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("confirmed", confirmed),
                    ("days", most),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("last-confirmed", confirmed), Evidence.Of("since-then", days, "days"), Evidence.Of("bound", most, "days")],
                s_remedy);
    }
}
