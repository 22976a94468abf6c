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
        HashSet<Id<FundingLine>> novated = Novated(ending, context, static line => line is { Payer: not null, Recipient: not null });
        HashSet<Id<FundingLine>> perhapsNovated =
            [.. Novated(ending, context, static line => line.Payer is null || line.Recipient is null).Except(novated)];
        (EntityReference Thing, EffectivePeriod Period)[] all =
            [.. Of(ending, context, novated).Where(thing => IsOpenAfter(last, thing.Period))];
        HashSet<EntityReference> followed = [.. perhapsNovated.Select(EntityReference.Of)];
        (EntityReference Thing, EffectivePeriod Period)[] open = [.. all.Where(thing => !followed.Contains(thing.Thing))];
        ValueList<EntityReference> perhapsLeft = [.. all.Select(static thing => thing.Thing).Where(followed.Contains)];
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
        return
        [
            .. known,
            .. NotKnown(
                perhaps,
                "perhaps-of-it",
                Say("succession.rule.commitments-party-not-known", ending, last, perhaps),
                Statement.Of("succession.rule.commitments-party-not-known.remedy")),
            .. NotKnown(
                perhapsLeft,
                "perhaps-followed",
                Say("succession.rule.commitments-follower-not-known", ending, last, perhapsLeft),
                Statement.Of("succession.rule.commitments-follower-not-known.remedy")),
        ];

        IEnumerable<Finding> NotKnown(IReadOnlyCollection<EntityReference> things, string evidence, Statement message, Statement remedy) =>
            things.Count == 0 ? [] :
            [
                Descriptor.Undetermined(
                    message, [ending.Area, .. things], [Evidence.Of(evidence, things.Count), Evidence.Of("last-day", last)], remedy),
            ];
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

    /// <summary>What others go on with by lines of which something holds: who pays and who receives may not be on record.</summary>
    private static HashSet<Id<FundingLine>> Novated(EndingBody ending, RuleContext context, Func<FundingLine, bool> holds) =>
    [
        .. context.Landscape.FundingLines
            .Where(line => line.Follows is not null && line.Payer != ending.Office && line.Recipient != ending.Office && holds(line))
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
