using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>What looks better in a review than in the one before, when no more is known.</summary>
/// <remarks>
/// A finding may go only where another comes in its place that names one of its subjects, or the thing that lost the fact, so that what
/// is not known any more is asked for; where a requirement of law cannot be told any more; or where a subject of it went with the fact.
/// Colours and verdicts may not become better. A sum may fall only where more of it is said to be missing; what stands on usual values is
/// said to be assumed, and is another sum.
/// </remarks>
internal static class Improvements
{
    public static IEnumerable<string> Of(
        (Landscape Landscape, LandscapeReview Review) before,
        (Landscape Landscape, LandscapeReview Review) after,
        EntityReference owner) =>
        [.. Findings(before.Review, after.Review, owner, finding => SubjectsTaken.Is(finding, owner, before, after)),
            .. Colours(before, after), .. SubjectsTaken.IsDoneAfterAll(owner, before.Landscape, after.Landscape)
                ? []
                : Verdicts(before.Review, after.Review),
            .. Costs(before.Review, after.Review), .. Hours(before.Review, after.Review, owner), .. Joins(before.Review, after.Review)];

    private static IEnumerable<string> Findings(
        LandscapeReview before, LandscapeReview after, EntityReference owner, Func<Finding, bool> isSubjectTaken)
    {
        ILookup<(string, FindingOutcome, string), Finding> then = before.Findings.ToLookup(SaidOf);
        ILookup<(string, FindingOutcome, string), Finding> now = after.Findings.ToLookup(SaidOf);

        // What is found now and was not, or is found otherwise: with another outcome or in other words. Of a finding on many things it is
        // those that it did not name before.
        HashSet<EntityReference> asked =
            [.. after.Findings.GroupBy(SaidOf)
                .SelectMany(group => group.SelectMany(static finding => finding.Subjects)
                    .Except(then[group.Key].SelectMany(static finding => finding.Subjects)))];
        asked.UnionWith(after.Findings.Where(finding => finding.Subjects.Contains(owner)
            && then[SaidOf(finding)].All(old => !old.Subjects.SequenceEqual(finding.Subjects))).Select(_ => owner));
        return before.Findings.Select(finding => Lost(finding, now[SaidOf(finding)]))
            .OfType<Finding>()
            .Where(finding => !IsUntold(finding, before, after))
            .Where(finding => !finding.Subjects.Any(subject => IsGone(subject, before, after)))
            .Where(finding => !finding.RuleId.StartsWith("CST", StringComparison.Ordinal)
                || !finding.Subjects.Append(owner).Any(subject => CostsMissMore(subject, before, after)))
            .Where(finding => !asked.Contains(owner) && !finding.Subjects.Any(asked.Contains))
            .Where(finding => !isSubjectTaken(finding) && !IsCounted(finding, before, after))
            .Select(static finding => $"{finding.RuleId} {finding.Statement.Code}")
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>
    /// A finding that is not made any more, neither by itself nor as part of one on more; of one that is made on less, with what it lost.
    /// </summary>
    private static Finding? Lost(Finding was, IEnumerable<Finding> now)
    {
        Finding[] near = [.. now.Where(finding => finding.Subjects.Intersect(was.Subjects).Any())];
        return near.Any(finding => !was.Subjects.Except(finding.Subjects).Any()) ? null
            : near.FirstOrDefault(finding => !finding.Subjects.Except(was.Subjects).Any()) is { } less
                ? was with { Subjects = was.Subjects.Except(less.Subjects).ToValueList() }
            : was;
    }

    private static (string Rule, FindingOutcome Outcome, string Code) SaidOf(Finding finding) =>
        (finding.RuleId, finding.Outcome, finding.Statement.Code);

    /// <summary>Whether the requirement cannot be told any more of a subject of the finding, or the finding said only that and it still cannot.</summary>
    private static bool IsUntold(Finding finding, LandscapeReview before, LandscapeReview after) => after.Statute!.Outcomes.Any(now =>
        now.Rule == finding.RuleId
        && now.Verdict == StatutoryVerdict.CannotBeTold
        && finding.Subjects.Contains(now.Subject)
        && (finding.Outcome == FindingOutcome.Undetermined
            || before.Statute!.Outcomes.All(was => KeyOf(was) != KeyOf(now) || was.Verdict != StatutoryVerdict.CannotBeTold)));

    /// <summary>Whether the rule says of the whole landscape how much is not known, and that it is more now.</summary>
    private static bool IsCounted(Finding finding, LandscapeReview before, LandscapeReview after) => after.Findings.Any(now =>
        now.RuleId == finding.RuleId
        && now.Outcome == FindingOutcome.Undetermined
        && now.Subjects.All(static subject => subject.Kind == EntityKind.Area)
        && !before.Findings.Any(then => Key(then) == Key(now) && SaidOf(then) == SaidOf(now)
            && Number(then.Evidence[0]) >= Number(now.Evidence[0])));

    private static decimal? Number(Evidence evidence) => evidence.Value switch
    {
        NumberValue number => number.Number,
        CountValue count => count.Count,
        _ => null,
    };

    /// <summary>Whether the thing went with the fact, or with it the only sign that the landscape is of its area.</summary>
    private static bool IsGone(EntityReference subject, LandscapeReview before, LandscapeReview after)
    {
        AreaCode[] areas = [.. before.Statute!.Outcomes.Where(outcome => outcome.Subject == subject).Select(static o => o.ForceArea).Distinct()];
        return (before.Names.Find(subject) is not null && after.Names.Find(subject) is null)
            || (areas.Length > 0 && areas.All(area => after.Statute!.Outcomes.All(outcome => outcome.ForceArea != area)));
    }

    /// <summary>Whether what a board costs is said to lack more than before: it is at least so much.</summary>
    private static bool CostsMissMore(EntityReference subject, LandscapeReview before, LandscapeReview after) =>
        CostOf(after, subject) is { } now
        && CostOf(before, subject) is { } was
        && (now.SupportNotOnRecord.Count > was.SupportNotOnRecord.Count || IsMoreMissing(now, was));

    private static PartnershipCost? CostOf(LandscapeReview review, EntityReference subject) =>
        review.Costing!.Partnerships.FirstOrDefault(cost => EntityReference.Of(cost.Partnership) == subject);

    private static string Key(Finding finding) => $"{finding.RuleId} {string.Join(' ', finding.Subjects)}";

    private static IEnumerable<string> Colours(
        (Landscape Landscape, LandscapeReview Review) before, (Landscape Landscape, LandscapeReview Review) after)
    {
        if (MilestoneClaims.Otherwise(before.Landscape, after.Landscape).Any())
        {
            // What rolls up is made of them, and of what they are capped by.
            yield break;
        }

        foreach (MilestoneAssessment was in before.Review.Delivery!.Milestones)
        {
            if (after.Review.Delivery!.Milestones.FirstOrDefault(one => one.Milestone == was.Milestone) is { } now
                && (IsBetter(was.Colour, was.UnknownBecause != UnknownReason.None, now.Colour) || IsSettled(was.Standing, now.Standing)))
            {
                yield return $"milestone {was.Colour?.ToString() ?? was.UnknownBecause.ToString()} to {now.Colour?.ToString() ?? now.Standing.ToString()}";
            }
        }

        foreach (DeliveryRollUp was in RollUps(before.Review.Delivery!))
        {
            if (RollUps(after.Review.Delivery!).FirstOrDefault(one => one.Subject == was.Subject) is { } now
                && (IsBetter(was.Colour, was.Standing == DeliveryStanding.Unknown, now.Colour) || IsSettled(was.Standing, now.Standing)))
            {
                yield return $"roll-up {was.Colour?.ToString() ?? was.Standing.ToString()} to {now.Colour?.ToString() ?? now.Standing.ToString()}";
            }
        }
    }

    private static IEnumerable<DeliveryRollUp> RollUps(DeliveryReport report) =>
        [.. report.Plans, .. report.Strands, .. report.Priorities, .. report.Deliverables];

    private static bool IsBetter(RagStatus? was, bool wasUnknown, RagStatus? now) =>
        now is { } colour && (was is { } old ? colour < old : wasUnknown && colour == RagStatus.Green);

    /// <summary>Whether what had a colour, or none for want of evidence, now needs none.</summary>
    private static bool IsSettled(DeliveryStanding was, DeliveryStanding now) =>
        was is DeliveryStanding.Rated or DeliveryStanding.Unknown && now is not (DeliveryStanding.Rated or DeliveryStanding.Unknown);

    private static IEnumerable<string> Verdicts(LandscapeReview before, LandscapeReview after)
    {
        Dictionary<(string, EntityReference, AreaCode, StatutoryRole, int?, LocalDate?, Id<Filing>?), StatutoryOutcome> then =
            before.Statute!.Outcomes.GroupBy(KeyOf).ToDictionary(static group => group.Key, static group => group.First());
        return after.Statute!.Outcomes
            .Where(now => now.Verdict == StatutoryVerdict.Met
                && then.TryGetValue(KeyOf(now), out StatutoryOutcome? was)
                && was.Verdict is StatutoryVerdict.NotMet or StatutoryVerdict.CannotBeTold)
            .Select(now => $"{now.Rule} {now.Requirement} {then[KeyOf(now)].Verdict} to met")
            .Distinct(StringComparer.Ordinal);
    }

    private static (string Requirement, EntityReference Subject, AreaCode Area, StatutoryRole Role, int? Year, LocalDate? Election,
        Id<Filing>? Filing) KeyOf(StatutoryOutcome outcome) =>
        (outcome.Requirement, outcome.Subject, outcome.ForceArea, outcome.Role, outcome.FinancialYear, outcome.Election, outcome.Filing);

    private static IEnumerable<string> Costs(LandscapeReview before, LandscapeReview after)
    {
        foreach (PartnershipCost was in before.Costing!.Partnerships)
        {
            if (after.Costing!.Partnerships.FirstOrDefault(one => one.Partnership == was.Partnership) is { Cost: { } now } cost
                && was.Cost is { } then
                && now.Low.Amount < then.Low.Amount
                && cost.Standing <= was.Standing
                && !(cost.Total.ShareAssumed > (was.Total.ShareAssumed ?? 0))
                && !cost.IsAtLeast
                && !IsMoreMissing(cost, was)
                && cost.SupportNotOnRecord.Count <= was.SupportNotOnRecord.Count
                && cost.SeatsWithAttendanceTakenAsFull <= was.SeatsWithAttendanceTakenAsFull
                && cost.SeatsCosted - cost.Seats >= was.SeatsCosted - was.Seats
                && cost.Total.LinesUnknown <= was.Total.LinesUnknown
                && !IsAnalysisNotKeptApart(cost, was)
                && Payments(cost) == Payments(was))
            {
                yield return $"cost from {then.Low.Amount} to {now.Low.Amount}, {cost.Standing}";
            }
        }
    }

    /// <summary>Whether something is said to be missing of what the board costs that was not before.</summary>
    private static bool IsMoreMissing(PartnershipCost now, PartnershipCost was) =>
        (now.IsAtLeast && !was.IsAtLeast) || now.Reasons.Except(was.Reasons).Any();

    /// <summary>Seats that are paid for: of one that has no payment on record none is known, and few have any.</summary>
    private static int Payments(PartnershipCost cost) => cost.Lines.Count(static line => line.Kind == CostLineKind.Payment);

    /// <summary>Where hours for analysis are not kept apart, they are among those of the secretariat: the record says no more of them.</summary>
    private static bool IsAnalysisNotKeptApart(PartnershipCost now, PartnershipCost was) =>
        now.Lines.All(static line => line.Kind != CostLineKind.Analysis) && was.Lines.Any(static line => line.Kind == CostLineKind.Analysis);

    private static IEnumerable<string> Hours(LandscapeReview before, LandscapeReview after, EntityReference owner)
    {
        foreach (OrganisationDemand was in before.Demand!.Organisations)
        {
            if (after.Demand!.Organisations.FirstOrDefault(one => one.Organisation == was.Organisation) is { } demand
                && was.Load.Hours is { } then
                && demand.Load.Hours is { } now
                && now < then
                && demand.Load.Partnerships >= was.Load.Partnerships
                && demand.Load.SeatsUnknown <= was.Load.SeatsUnknown
                && demand.Load.SeatsWithoutPreparation <= was.Load.SeatsWithoutPreparation
                && demand.Load.SeatsWithoutTravel <= was.Load.SeatsWithoutTravel
                && demand.Load.SeatsAtLeast <= was.Load.SeatsAtLeast
                && demand.Load.PartnershipsWithUnknownMeetings <= was.Load.PartnershipsWithUnknownMeetings
                && !(demand.Load.SeatsAtLeast > 0 && (CostOf(after, owner)?.IsAtLeast == true || CostsMissMore(owner, before, after)))
                && !(demand.Load.HoursAssumed > (was.Load.HoursAssumed ?? 0)))
            {
                yield return $"hours of an organisation from {then:0.##} to {now:0.##}";
            }
        }
    }

    /// <summary>Boards that were asked about and are to be joined now.</summary>
    private static IEnumerable<string> Joins(LandscapeReview before, LandscapeReview after)
    {
        HashSet<(Id<Partnership>, Id<Partnership>)> asked =
        [
            .. before.Duplication!.Pairs.Where(static pair => pair.IsQuestion).Select(static pair => (pair.First, pair.Second)),
        ];
        return after.Duplication!.Pairs.Where(pair => pair.Remedy.Joins && asked.Contains((pair.First, pair.Second)))
            .Select(static pair => $"question to {pair.Remedy.Kind}");
    }
}
