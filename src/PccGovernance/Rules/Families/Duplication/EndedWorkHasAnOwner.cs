using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP016: The work of a partnership that has ended has an owner.</summary>
/// <remarks>
/// A function that moves without a decision has nobody by title: the board that took it up does it beside its own work, often at a lower
/// level, and who sat on the old board has no seat. A successor on record is no such case. Of what ended within five years without a
/// successor, a board of its kind or a board that says that it took it up, the board that is nearest to it by its subjects is asked; where
/// no one board is, it cannot be told.
/// </remarks>
internal sealed class EndedWorkHasAnOwner : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DUP016", RuleSeverity.Advice, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Partnership[] ended = [.. context.Landscape.Partnerships.Where(board => board.Period.HasEndedBy(context.AsOf))];
        if (ended.Length == 0)
        {
            return RuleEvaluation.LookedAtNothing;
        }

        BoardsThere there = new(context);
        CarriedWorkSearch search = new(context, there, ended);
        MissedWorkSearch missed = new(context, there);
        return new()
        {
            Examined = ended.Length,
            Findings = ended.SelectMany(board => Of(board, search, missed, context)).ToValueList(),
        };
    }

    private IEnumerable<Finding> Of(Partnership ended, CarriedWorkSearch search, MissedWorkSearch missed, RuleContext context)
    {
        IEnumerable<CarriedWork> works = search.Of(ended, out bool isCarried);
        return isCarried ? works.Select(work => work.IsGroundKnown ? Carried(work, context) : Asked(work))
            : missed.IsMissed(ended) ? [missed.Nearest(ended) is { } nearest ? WithoutOwner(nearest) : Missed(ended)]
            : [];
    }

    private Finding Missed(Partnership ended) => Descriptor.Undetermined(
        Statement.Of("duplication.work-of-nobody-known", ("ended", EntityReference.Of(ended.Id)), ("end", ended.Period.End!.Value)),
        [EntityReference.Of(ended.Id)],
        remedy: Statement.Of("duplication.work-of-nobody-known.remedy", ("ended", EntityReference.Of(ended.Id))));

    private Finding Asked(CarriedWork work) => Descriptor.Undetermined(
        Statement.Of(
            "duplication.work-carried-on-somewhere",
            ("partnership", EntityReference.Of(work.Carrier.Id)),
            ("ended", EntityReference.Of(work.Ended.Id))),
        [EntityReference.Of(work.Carrier.Id), EntityReference.Of(work.Ended.Id)],
        remedy: Statement.Of("duplication.work-carried-on-somewhere.remedy"));

    private Finding WithoutOwner(CarriedWork work) => Descriptor.Violated(
        Statement.Of(
            "duplication.work-without-owner",
            ("partnership", EntityReference.Of(work.Carrier.Id)),
            ("identifier", work.Carrier.Id.Value),
            ("ended", EntityReference.Of(work.Ended.Id)),
            ("ended-identifier", work.Ended.Id.Value),
            ("end", work.Ended.Period.End!.Value),
            ("themes", StatementValue.Of(work.Subjects, EntityReference.Of)),
            ("note", work.Ended.Provenance.Note)),
        [EntityReference.Of(work.Carrier.Id), EntityReference.Of(work.Ended.Id)],
        [
            Evidence.Of("ended", EntityReference.Of(work.Ended.Id)),
            Evidence.Of("ended-on", work.Ended.Period.End!.Value),
            .. work.Subjects.Select(static theme => Evidence.Of("theme", EntityReference.Of(theme))),
        ],
        Statement.Of("duplication.work-without-owner.remedy", ("partnership", EntityReference.Of(work.Carrier.Id)),
            ("ended", EntityReference.Of(work.Ended.Id))));

    private Finding Carried(CarriedWork work, RuleContext context)
    {
        Id<Organisation>[] unseated = Unseated(work, context);
        bool isLower = work.Carrier.Tier > work.Ended.Tier && work.Ended.Tier != PartnershipTier.Unknown;
        return Descriptor.Violated(
            Statement.Of(
                "duplication.work-carried-on",
                ("partnership", EntityReference.Of(work.Carrier.Id)),
                ("identifier", work.Carrier.Id.Value),
                ("ended", EntityReference.Of(work.Ended.Id)),
                ("ended-identifier", work.Ended.Id.Value),
                ("end", work.Ended.Period.End!.Value),
                ("kinds", work.Kinds.Length == 0 ? null : StatementValue.Of(work.Kinds, EntityReference.Of)),
                ("words", work.Words)),
            [EntityReference.Of(work.Carrier.Id), EntityReference.Of(work.Ended.Id)],
            [
                Evidence.Of("ended", EntityReference.Of(work.Ended.Id)),
                Evidence.Of("ended-on", work.Ended.Period.End!.Value),
                .. work.Kinds.Select(static kind => Evidence.Of("kind", EntityReference.Of(kind))),
                .. work.Words is { } words ? [Evidence.Of("words", words!)] : Array.Empty<Evidence>(),
                .. unseated.Select(static body => Evidence.Of("without-a-seat", EntityReference.Of(body))),
            ],
            Statement.Of(
                isLower ? "duplication.work-carried-on.remedy-lower" : "duplication.work-carried-on.remedy",
                ("partnership", EntityReference.Of(work.Carrier.Id)),
                ("ended", EntityReference.Of(work.Ended.Id)),
                ("unseated", unseated.Length == 0 ? null : StatementValue.Of(unseated, EntityReference.Of))));
    }

    // Who sat there, still exists and has no seat where the work is now.
    private static Id<Organisation>[] Unseated(CarriedWork work, RuleContext context)
    {
        HashSet<Id<Organisation>> seated = [.. work.Carrier.Seats.Select(static seat => seat.Organisation)];
        return
        [
            .. work.Ended.Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Recorded).Select(static seat => seat.Organisation)
                .Where(body => !seated.Contains(body) && context.InForce.Organisation(body) is not null).Distinct().Order(),
        ];
    }
}
