using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>SUC002: What runs past the governing body's last day is provided for.</summary>
internal sealed class CommitmentOutlastsNobody : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.BuiltIn("SUC002", RuleSeverity.Advice, since: "0.2.0") with { Options = [EndingBodies.Option()] };

    public RuleEvaluation Evaluate(RuleContext context) =>
        EndingBodies.Evaluate(context, (ending, last) => Find(ending, last, context));

    private IEnumerable<Finding> Find(EndingBody ending, LocalDate last, RuleContext context)
    {
        HashSet<Id<FundingLine>> novated = Novated(ending, context);
        (EntityReference Thing, EffectivePeriod Period)[] open =
            [.. Of(ending, context, novated).Where(thing => IsOpenAfter(last, thing.Period))];
        (EntityReference Thing, EffectivePeriod Period)[] longer = [.. open.Where(static thing => thing.Period.To is not null)];
        EntityReference[] unknown = [.. open.Where(static thing => thing.Period.To is null).Select(static thing => thing.Thing)];
        ValueList<EntityReference> things = [.. longer.Select(static thing => thing.Thing)];
        int most = longer.Length == 0 ? 0 : longer.Max(thing => Period.DaysBetween(last.PlusDays(1), thing.Period.To!.Value));
        EntityReference[] perhaps =
        [
            .. context.InForce.FundingLines
                .Where(line => IsPerhapsOf(ending, line) && !novated.Contains(line.Id) && IsOpenAfter(last, line.Period))
                .Select(static line => EntityReference.Of(line.Id)),
        ];
        IEnumerable<Finding> known = EndingBodies.Found(
            Descriptor,
            ending,
            last,
            new(
                Say("succession.rule.commitments", ending, last, things, ("days", most)),
                things,
                [Evidence.Of("run-on", longer.Length), Evidence.Of("longest", most, "days")],
                Statement.Of("succession.rule.commitments.remedy")),
            new(
                Say("succession.rule.commitments-end-not-known", ending, last, unknown),
                [.. unknown],
                [Evidence.Of("without-an-end", unknown.Length)],
                Statement.Of("succession.rule.commitments-end-not-known.remedy")));
        return perhaps.Length == 0
            ? known
            : known.Append(Descriptor.Undetermined(
                Say("succession.rule.commitments-party-not-known", ending, last, perhaps),
                [ending.Area, .. perhaps],
                [Evidence.Of("perhaps-of-it", perhaps.Length), Evidence.Of("last-day", last)],
                Statement.Of("succession.rule.commitments-party-not-known.remedy")));
    }

    private static bool IsOpenAfter(LocalDate last, EffectivePeriod period) =>
        !period.HasEndedBy(last.PlusDays(1)) && !(period.From > last);

    /// <summary>Money that may be a grant or a contract of the body: what it is, or who gives or gets it, is not on record.</summary>
    private static bool IsPerhapsOf(EndingBody ending, FundingLine line)
    {
        bool isOfIt = line.Payer == ending.Office || line.Recipient == ending.Office;
        return line.Kind is FundingKind.Unknown or FundingKind.Grant or FundingKind.Contract
            && (isOfIt ? line.Kind == FundingKind.Unknown : line.Payer is null || line.Recipient is null);
    }

    private static HashSet<Id<FundingLine>> Novated(EndingBody ending, RuleContext context) =>
    [
        .. context.Landscape.FundingLines
            .Where(line => line.Follows is not null && line.Payer != ending.Office && line.Recipient != ending.Office)
            .Select(static line => line.Follows!.Value),
    ];

    /// <summary>What the body has issued, owns, has agreed, pays or is paid, and what nobody else goes on with.</summary>
    private static IEnumerable<(EntityReference Thing, EffectivePeriod Period)> Of(
        EndingBody ending, RuleContext context, HashSet<Id<FundingLine>> novated)
    {
        Landscape inForce = context.InForce;
        return
        [
            .. inForce.PlansOf(ending.Body.ForceArea).Select(static plan => (EntityReference.Of(plan.Id), plan.Period)),
            .. inForce.Strategies.Where(strategy => strategy.OwnerOrganisation == ending.Office)
                .Select(static strategy => (EntityReference.Of(strategy.Id), strategy.Period)),
            .. inForce.Agreements.Where(agreement => agreement.Parties.Contains(ending.Office))
                .Select(static agreement => (EntityReference.Of(agreement.Id), agreement.Period)),
            .. inForce.FundingLines
                .Where(line => line.Kind is FundingKind.Grant or FundingKind.Contract
                    && (line.Payer == ending.Office || line.Recipient == ending.Office)
                    && !novated.Contains(line.Id))
                .Select(static line => (EntityReference.Of(line.Id), line.Period)),
        ];
    }

    private static Statement Say(
        string code,
        EndingBody ending,
        LocalDate last,
        IEnumerable<EntityReference> things,
        (string Name, StatementValue? Value) more = default) => Statement.Of(
            code,
            [
                ("body", EntityReference.Of(ending.Body.Id)),
                ("office", EntityReference.Of(ending.Office)),
                ("last", last),
                ("things", things.ToValueList()),
                .. more.Name is null ? [] : new[] { more },
            ]);
}
