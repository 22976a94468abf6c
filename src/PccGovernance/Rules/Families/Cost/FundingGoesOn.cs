using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST005: What goes on from a grant or contract is on record before it ends.</summary>
internal sealed class FundingGoesOn : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("CST005", RuleSeverity.Warning, since: "0.1.0") with
        {
            Options =
            [
                new()
                {
                    Name = nameof(RuleOptions.DaysBeforeFundingEnds),
                    Default = "183",
                    Meaning = Statement.Of("option.days-before-funding-ends"),
                },
            ],
        };

    public RuleEvaluation Evaluate(RuleContext context)
    {
        HashSet<Id<FundingLine>> followed =
        [
            .. context.Landscape.FundingLines.Select(static line => line.Follows).OfType<Id<FundingLine>>(),
        ];
        return RuleEvaluation.OfEach(
            [.. context.InForce.FundingLines.Where(static line =>
                line.Kind is FundingKind.Grant or FundingKind.Contract or FundingKind.Unknown)],
            line => followed.Contains(line.Id) ? null : Examine(line, context));
    }

    private Finding? Examine(FundingLine line, RuleContext context)
    {
        EntityReference own = EntityReference.Of(line.Id);
        if (line.Kind == FundingKind.Unknown)
        {
            return Descriptor.Undetermined(
                Statement.Of("cost.funding-kind-not-known", ("line", own)),
                [own],
                remedy: Statement.Of("cost.funding-kind-not-known.remedy"));
        }

        if (line.Period.To is not { } to)
        {
            return Descriptor.Undetermined(
                Statement.Of("cost.funding-end-not-known", ("line", own)),
                [own],
                remedy: Statement.Of("cost.funding-end-not-known.remedy"));
        }

        int days = Period.DaysBetween(context.AsOf, to);
        if (days > context.Options.DaysBeforeFundingEnds)
        {
            return null;
        }

        // An end that is known in part may lie beyond the bound.
        return line.Period.End is { IsDay: false } part
            && Period.DaysBetween(context.AsOf, part.Latest) > context.Options.DaysBeforeFundingEnds
            ? Descriptor.Undetermined(
                Statement.Of("cost.funding-end-in-part", ("line", own), ("end", part), ("days", context.Options.DaysBeforeFundingEnds)),
                [own],
                remedy: Statement.Of("cost.funding-end-in-part.remedy"))
            : Descriptor.Violated(
                Statement.Of(
                    "cost.funding-ends",
                    ("line", own),
                    ("end", line.Period.End is { } end ? LastDay(end) : null),
                    ("day", context.AsOf)),
                [own],
                [Evidence.Of("ends-in", days, "days"), Evidence.Of("bound", context.Options.DaysBeforeFundingEnds, "days")],
                Statement.Of("cost.funding-ends.remedy"));
    }

    /// <summary>The last day where the end is known to the day; else the end as far as it is known.</summary>
    internal static PartialDate LastDay(PartialDate end) => end.IsDay ? end.Earliest.PlusDays(-1) : end;
}
