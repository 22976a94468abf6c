using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>SUC005: A body that is to govern from a later day does so by law, or is on record as announced.</summary>
internal sealed class AnnouncedIsNoLaw : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("SUC005", RuleSeverity.Warning, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context) => RuleEvaluation.OfEach(
        [.. context.Landscape.Contents.LocalPolicingBodies.Where(body => body.Period.Beginning?.Latest > context.AsOf)],
        body => body.Instrument is not null ? null : Examine(body, context));

    private Finding Examine(LocalPolicingBody body, RuleContext context)
    {
        PartialDate from = body.Period.Beginning!.Value;
        ValueList<EntityReference> subjects = [EntityReference.Of(body.ForceArea), EntityReference.Of(body.Id)];

        // One that is known to begin in a month may have begun.
        return from.Earliest > context.AsOf
            ? Descriptor.Violated(Say("succession.rule.announced-as-law", body, from), subjects, [Evidence.Of("from", from)], Remedy)
            : Descriptor.Undetermined(Say("succession.rule.begins-in-part", body, from), subjects, [Evidence.Of("from", from)], Remedy);
    }

    private static Statement Remedy => Statement.Of("succession.rule.announced-as-law.remedy");

    private static Statement Say(string code, LocalPolicingBody body, PartialDate from) => Statement.Of(
        code,
        ("body", EntityReference.Of(body.Id)),
        ("area", EntityReference.Of(body.ForceArea)),
        ("from", from));
}
