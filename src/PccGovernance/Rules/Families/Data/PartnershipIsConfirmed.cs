using System.Globalization;
using NodaTime;

namespace PccGovernance.Rules;

/// <summary>DAT005: A partnership's record was confirmed within a year.</summary>
internal sealed class PartnershipIsConfirmed : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "DAT005",
        Title = "A partnership's record was confirmed within a year",
        Rationale = "A map of partnerships that nobody confirms is out of date as soon as it is drawn.",
        Examines = "partnerships in force",
        Options = [new() { Name = nameof(RuleOptions.MaximumDaysSinceConfirmed), Default = "365", Meaning = "Days after which a confirmed record is out of date." }],
        DefaultSeverity = RuleSeverity.Advice,
        Since = "0.1.0",
    };

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(context.InForce.Partnerships, board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        int most = context.Options.MaximumDaysSinceConfirmed;
        if (board.Provenance.ConfirmedOn is not { } confirmed)
        {
            return Descriptor.Undetermined(
                $"The partnership '{board.Id}' has no day on record on which its facts were last confirmed.",
                [EntityReference.Of(board.Id)],
                remedy: "Confirm the record and note the day.");
        }

        int days = Period.DaysBetween(confirmed, context.AsOf);
        return days <= most
            ? null
            : Descriptor.Violated(
                string.Create(CultureInfo.InvariantCulture, $"The partnership '{board.Id}' was last confirmed on {confirmed:uuuu-MM-dd}, {days} days before {context.AsOf:uuuu-MM-dd}; the bound is {most}."),
                [EntityReference.Of(board.Id)],
                [Evidence.Of("last confirmed", confirmed), Evidence.Of("since then", days, "days"), Evidence.Of("bound", most, "days")],
                "Confirm the record and note the day.");
    }
}
