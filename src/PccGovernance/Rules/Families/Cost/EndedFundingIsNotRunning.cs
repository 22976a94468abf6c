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
        FundingLine[] ended =
            [.. context.Landscape.FundingLines.Where(line => IsOfTime(line.Kind) && line.Period.HasEndedBy(context.AsOf))];
        FundingLine[] open = [.. ended.Where(line => line.Stage == CommissioningStage.Unknown && !paidFrom.Contains(line.Id))];
        return new()
        {
            Examined = ended.Length,
            Findings =
            [
                .. ended.Select(line => Examine(line, [.. paidFrom[line.Id]], context.AsOf)).OfType<Finding>(),
                .. open.Length == 0 ? [] : new[] { StageNotKnown(open, context.AsOf) },
            ],
        };
    }

    /// <summary>Of much that has ended nobody kept the stage: that is said once, of all such lines together.</summary>
    private Finding StageNotKnown(FundingLine[] open, LocalDate day)
    {
        ValueList<EntityReference> lines = open.Select(static line => EntityReference.Of(line.Id)).ToValueList();
        return Descriptor.Undetermined(
            Statement.Of("cost.ended-stage-not-known", ("lines", lines), ("day", day)),
            lines,
            [Evidence.Of("stage-not-on-record", open.Length, "lines")],
            Statement.Of("cost.ended-stage-not-known.remedy"));
    }

    /// <summary>What is given or bought for a time; what is of no known kind may be.</summary>
    private static bool IsOfTime(FundingKind kind) =>
        kind is FundingKind.Grant or FundingKind.Contract or FundingKind.Stream or FundingKind.Unknown;

    private Finding? Examine(FundingLine line, FundingLine[] paidFromIt, LocalDate day)
    {
        PartialDate end = line.Period.End!.Value;
        if (line.Stage != CommissioningStage.Do && paidFromIt.Length == 0)
        {
            return null;
        }

        bool isUnknown = line.Kind == FundingKind.Unknown;
        Statement message = Statement.Of(
            isUnknown ? "cost.ended-kind-not-known"
                : paidFromIt.Length > 0 ? "cost.ended-and-paid-from"
                : "cost.ended-and-running",
            ("line", EntityReference.Of(line.Id)),
            ("end", FundingGoesOn.LastDay(end)),
            ("lines", StatementValue.Of(paidFromIt.Select(static part => part.Id), EntityReference.Of)),
            ("day", day));
        ValueList<EntityReference> subjects =
            [EntityReference.Of(line.Id), .. paidFromIt.Select(static part => EntityReference.Of(part.Id))];
        ValueList<Evidence> evidence = [Evidence.Of("ends", end), Evidence.Of("paid-from-it", paidFromIt.Length, "lines")];
        Statement remedy = Statement.Of(isUnknown ? "cost.funding-kind-not-known.remedy" : "cost.ended-and-running.remedy");

        // In a month that is not over it may have ended, or not yet.
        return isUnknown || end.Latest > day
            ? Descriptor.Undetermined(message, subjects, evidence, remedy)
            : Descriptor.Violated(message, subjects, evidence, remedy);
    }
}
