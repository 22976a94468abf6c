using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP016: The work of a partnership that has ended has an owner.</summary>
/// <remarks>
/// A function that moves without a decision has nobody by title: the board that took it up does it beside its own work, often at a lower
/// level, and who sat on the old board has no seat. A successor on record is no such case. Of what ended within five years without a
/// successor, a board of its kind or a board that says that it took it up, the board that is nearest to it by its subjects is asked; where
/// no one board is, or the nearest names all that the ended one was about, it cannot be told. Where the note of what ended says that some
/// of its work was left, it is asked whatever took on the rest.
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
        CarriedWork[] found = [.. search.Of(ended, out bool isCarried)];
        Id<PartnershipKind>[] owned = [.. found.Where(HasIt).SelectMany(static work => work.Kinds)];
        CarriedWork[] works = Array.FindAll(found, work => work.Kinds.Length == 0 || !Array.TrueForAll(work.Kinds, owned.Contains));
        if (!missed.IsLeft(ended))
        {
            return works.Length > 0 || isCarried ? works.Select(work => Told(work, context))
                : missed.IsMissed(ended) ? [WithoutOwner(ended, missed)]
                : [];
        }

        // What was left is asked for whatever took on the rest, and of one board once.
        CarriedWork? left = missed.Nearest(ended, isLeft: true) ?? missed.Superior(ended);
        return works.Where(work => work.Carrier.Id != left?.Carrier.Id).Select(work => Told(work, context))
            .Append(left is null ? Missed(ended) : WithoutOwner("duplication.work-left-over", left));
    }

    private Finding Told(CarriedWork work, RuleContext context) => work.IsGroundKnown ? Carried(work, context) : Asked(work);

    // A board on record as acting for the function of the ended one, which names all that that one was about, is its owner.
    private static bool HasIt(CarriedWork work) =>
        work is { Kinds.Length: > 0, IsGroundKnown: true } && !work.Ended.Themes.IsEmpty
        && work.Ended.Themes.All(work.Carrier.Themes.Contains);

    private Finding WithoutOwner(Partnership ended, MissedWorkSearch missed) =>
        missed.Nearest(ended, isLeft: false) is not { } nearest ? Missed(ended)
        : missed.IsProbablyCarried(nearest) ? ProbablyCarried(nearest)
        : WithoutOwner("duplication.work-without-owner", nearest);

    private Finding ProbablyCarried(CarriedWork work) => Descriptor.Undetermined(
        Statement.Of("duplication.work-probably-carried", ("partnership", EntityReference.Of(work.Carrier.Id)),
            ("ended", EntityReference.Of(work.Ended.Id)), ("end", work.Ended.Period.End!.Value)),
        [EntityReference.Of(work.Carrier.Id), EntityReference.Of(work.Ended.Id)],
        remedy: Statement.Of("duplication.work-probably-carried.remedy", ("partnership", EntityReference.Of(work.Carrier.Id)),
            ("ended", EntityReference.Of(work.Ended.Id))));

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

    private Finding WithoutOwner(string code, CarriedWork work) => Descriptor.Violated(
        Statement.Of(
            code,
            ("partnership", EntityReference.Of(work.Carrier.Id)),
            ("identifier", work.Carrier.Id.Value),
            ("ended", EntityReference.Of(work.Ended.Id)),
            ("ended-identifier", work.Ended.Id.Value),
            ("end", work.Ended.Period.End!.Value),
            ("themes", work.Subjects.Length == 0 ? null : StatementValue.Of(work.Subjects, EntityReference.Of)),
            ("superior", work.Ended.ReportsTo.Contains(work.Carrier.Id) ? EntityReference.Of(work.Carrier.Id) : null),
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
