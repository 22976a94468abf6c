using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST006: A grant, contract or stream that has ended is not on record as running.</summary>
internal sealed class EndedFundingIsNotRunning : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST006", RuleSeverity.Warning, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        ILookup<Id<FundingLine>?, FundingLine> paidFrom =
            context.Landscape.FundingLines.Where(line => line.Period.Contains(context.AsOf)).ToLookup(static line => line.PartOf);
        return RuleEvaluation.OfEach(
            [
                .. context.Landscape.FundingLines.Where(line =>
                    line.Kind is FundingKind.Grant or FundingKind.Contract or FundingKind.Stream && line.Period.HasEndedBy(context.AsOf)),
            ],
            line => Examine(line, [.. paidFrom[line.Id]], context.AsOf));
    }

    private Finding? Examine(FundingLine line, FundingLine[] paidFromIt, LocalDate day)
    {
        if (line.Stage != CommissioningStage.Do && paidFromIt.Length == 0)
        {
            return null;
        }

        PartialDate end = line.Period.End!.Value;
        Statement message = Statement.Of(
            paidFromIt.Length > 0 ? "cost.ended-and-paid-from" : "cost.ended-and-running",
            ("line", EntityReference.Of(line.Id)),
            ("end", FundingGoesOn.LastDay(end)),
            ("lines", StatementValue.Of(paidFromIt.Select(static part => part.Id), EntityReference.Of)),
            ("day", day));
        ValueList<EntityReference> subjects =
            [EntityReference.Of(line.Id), .. paidFromIt.Select(static part => EntityReference.Of(part.Id))];
        ValueList<Evidence> evidence = [Evidence.Of("ends", end), Evidence.Of("paid-from-it", paidFromIt.Length, "lines")];
        Statement remedy = Statement.Of("cost.ended-and-running.remedy");

        // In a month that is not over it may have ended, or not yet.
        return end.Latest > day
            ? Descriptor.Undetermined(message, subjects, evidence, remedy)
            : Descriptor.Violated(message, subjects, evidence, remedy);
    }
}
