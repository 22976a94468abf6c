using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>REV001: A partnership was reviewed within five years.</summary>
internal sealed class PartnershipWasReviewed : IGovernanceRule
{
    private static readonly Statement s_remedy = Statement.Of("review.no-review.remedy");

    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("REV001", RuleSeverity.Advice, since: "0.1.0") with
        {
            Citation = new() { Text = "APCC, Towards better local partnerships systems in England and Wales (2025), recommendation 4" },
            Options =
            [
                new()
                {
                    Name = nameof(RuleOptions.MaximumYearsBetweenReviews),
                    Default = "5",
                    Meaning = Statement.Of("option.maximum-years-between-reviews"),
                },
            ],
        };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        int most = context.Options.MaximumYearsBetweenReviews;
        if (board.LastReviewed is not { } reviewed)
        {
            return Descriptor.Undetermined(
                Statement.Of("review.no-review", ("partnership", EntityReference.Of(board.Id))),
                [EntityReference.Of(board.Id)],
                remedy: s_remedy);
        }

        if (reviewed.Earliest > context.AsOf)
        {
            return Descriptor.Violated(
                Statement.Of(
                    "review.reviewed-later",
                    ("partnership", EntityReference.Of(board.Id)),
                    ("reviewed", reviewed),
                    ("day", context.AsOf)),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("last-reviewed", reviewed)],
                Statement.Of("review.date-later.remedy"));
        }

        // Counted back from the day, which is in the calendar's middle, rather than on from a date that may be at its end.
        LocalDate bound = context.AsOf.PlusYears(-most);
        if (reviewed.Earliest >= bound)
        {
            return null;
        }

        bool mayBeWithin = reviewed.Latest >= bound;
        (string code, string remedy) = mayBeWithin
            ? ("review.reviewed-not-to-the-day", "review.reviewed-not-to-the-day.remedy")
            : ("review.reviewed-long-ago", "review.reviewed-long-ago.remedy");
        EntityReference own = EntityReference.Of(board.Id);
        var said = Statement.Of(code, ("partnership", own), ("reviewed", reviewed), ("years", most), ("day", context.AsOf));
        ValueList<Evidence> evidence = [Evidence.Of("last-reviewed", reviewed), Evidence.Of("bound", most, "years")];
        return mayBeWithin
            ? Descriptor.Undetermined(said, [own], evidence, Statement.Of(remedy))
            : Descriptor.Violated(said, [own], evidence, Statement.Of(remedy));
    }
}
