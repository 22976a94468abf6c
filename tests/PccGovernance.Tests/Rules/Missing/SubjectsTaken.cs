using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>
/// Where the law of missing facts ends. Some rules judge a thing that somebody put on record and that a landscape need not have: a
/// dependency, a part of a sum, a colour that was set or claimed. Without it there is less to judge, and not less known of what there is.
/// So each case here asks that the very thing that the finding was about is gone.
/// </summary>
internal static class SubjectsTaken
{
    /// <summary>Whether a finding went because what was taken away was its subject.</summary>
    /// <param name="finding">The finding that went.</param>
    /// <param name="owner">The thing that lost the fact.</param>
    /// <param name="before">The landscape that had it, and its review.</param>
    /// <param name="after">The landscape without the fact, and its review.</param>
    public static bool Is(
        Finding finding,
        EntityReference owner,
        (Landscape Landscape, LandscapeReview Review) before,
        (Landscape Landscape, LandscapeReview Review) after) => finding.RuleId switch
        {
            // Another statement of the milestone holds now, of where it stands or of when it is due.
            "RAG001" or "RAG002" or "RAG003" or "RAG005" or "RAG006" or "RAG007"
                when MilestoneClaims.Otherwise(before.Landscape, after.Landscape).SelectMany(MilestoneClaims.Things)
                    .Any(finding.Subjects.Contains) => true,

            // A milestone that waits for nothing.
            "RAG006" => Waits(before.Landscape, finding) && !Waits(after.Landscape, finding),

            // A line that is part of no other.
            "CST006" or "CST008" => WholeOf(before.Landscape, owner) is { } whole && WholeOf(after.Landscape, owner) is null
                && (finding.Subjects.Contains(owner) || finding.Subjects.Contains(whole)),

            // A colour that nobody set.
            "RAG005" => Milestones(after.Landscape, finding).All(static milestone => milestone.Overrides.IsEmpty),

            // What was claimed is not claimed any more.
            "RAG003" => !Claims(after.Landscape, finding).SequenceEqual(Claims(before.Landscape, finding)),

            // Terms that were agreed in the future: to take that day away corrects it, and whether they are in date is asked of their review.
            "REV003" => finding.Statement.Code == "review.terms-agreed-later" && finding.Subjects.Any(subject => Board(before.Landscape, subject)?.TermsOfReference?.AgreedOn is not null
                && Board(after.Landscape, subject)?.TermsOfReference?.AgreedOn is null),

            // Less of what boards cost is assumed.
            "CST002" => Assumed(after.Review) < Assumed(before.Review),

            // Nobody sits there.
            "REV005" => finding.Subjects.Any(subject => Board(before.Landscape, subject) is { Seats.IsEmpty: false }
                && Board(after.Landscape, subject) is { Seats.IsEmpty: true }),

            // A duty that the board holds no more, and a person who sits on it once less.
            "SUC003" => before.Landscape.Partnerships.Select(static board => EntityReference.Of(board.Id))
                .Any(board => DutiesOf(before.Landscape, board).Except(DutiesOf(after.Landscape, board))
                    .Any(duty => finding.Subjects.Contains(board) || finding.Subjects.Contains(duty))),
            "CAP003" => !DutiesOf(after.Landscape, owner).Any() && DutiesOf(before.Landscape, owner).Any(),
            "DAT010" => SeatsOf(after.Landscape, owner, finding) < SeatsOf(before.Landscape, owner, finding),

            // Another organisation is on record that leads it.
            "DAT009" => finding.Subjects.Any(subject => Leader(before.Landscape, subject) is not null
                && Leader(after.Landscape, subject) is { } other && other != Leader(before.Landscape, subject)),

            // Boards that nothing says any more to meet as one, or that are told to be something else to each other.
            "DUP004" when finding.Statement.Code == "duplication.form.one-sitting" =>
                MeetsWith(before.Landscape, owner).Except(MeetsWith(after.Landscape, owner)).Any(finding.Subjects.Contains)
                || ArePaired(finding, after.Review),

            // What a board was that is no more: nobody is asked for the kind of a board that has ended.
            "DUP016" => finding.Subjects.Contains(owner)
                && Board(before.Landscape, owner) is { Kind: not null } ended && Board(after.Landscape, owner) is { Kind: null }
                && ended.Period.HasEndedBy(FactReviews.Day),

            // What a strategy is about, or where it applies, is read of its texts or its owner instead: that is on record too.
            "ALN002" or "ALN003" or "ALN004" or "ALN005" or "ALN006" or "ALN008" => IsReadElsewhere(owner, before.Landscape, after.Landscape),
            _ => finding.RuleId.StartsWith("LAW", StringComparison.Ordinal)
                && (IsPlacedElsewhere(owner, before.Landscape, after.Landscape)
                    || IsDoneAfterAll(owner, before.Landscape, after.Landscape)
                    || HasNoStep(owner, before.Landscape, after.Landscape)),
        };

    /// <summary>A filing that has no step on record any more: what was asked of a step is not, and that it is met is not said either.</summary>
    private static bool HasNoStep(EntityReference owner, Landscape before, Landscape after) =>
        Filing(before, owner) is { Steps.IsEmpty: false } && Filing(after, owner) is { Steps.IsEmpty: true };

    private static IEnumerable<EntityReference> MeetsWith(Landscape landscape, EntityReference owner) =>
        Board(landscape, owner)?.MeetsWith.Select(EntityReference.Of) ?? [];

    private static bool ArePaired(Finding finding, LandscapeReview after) =>
        after.Duplication!.Pairs.Select(static pair => (pair.First, pair.Second))
            .Concat(after.Duplication.SetAside.Select(static pair => (pair.First, pair.Second)))
            .Any(pair => finding.Subjects.Contains(EntityReference.Of(pair.First)) && finding.Subjects.Contains(EntityReference.Of(pair.Second)));

    /// <summary>
    /// Whether a step that was on record as done on a day to come, which cannot be, is on record as done and on no day now; or what a filing
    /// said of its steps is read of its plan instead.
    /// </summary>
    public static bool IsDoneAfterAll(EntityReference owner, Landscape before, Landscape after) =>
        Filing(before, owner) is { } was
        && Filing(after, owner) is { } now
        && (was.Steps.Count == now.Steps.Count
            ? was.Steps.Zip(now.Steps).Any(static pair =>
                pair.First is { IsDone: true, On: { } day } && day.Latest > FactReviews.Day && pair.Second is { IsDone: true, On: null })
            : now is { Steps.IsEmpty: true, Plan: not null });

    /// <summary>
    /// Where a filing says nowhere where it applies, it is where its plan, its board or its body is, and without a year of its own of the
    /// year that it covers: that is on record too.
    /// </summary>
    private static bool IsPlacedElsewhere(EntityReference owner, Landscape before, Landscape after) =>
        Filing(before, owner) is { } was
        && Filing(after, owner) is { } now
        && ((PlaceOf(was, before) != PlaceOf(now, after) && !PlaceOf(now, after).IsUnknown)
            || (was.FinancialYear is not null && now is { FinancialYear: null, Covers.From: not null }));

    private static Footprint PlaceOf(Filing filing, Landscape landscape) =>
        !filing.Footprint.IsUnknown ? filing.Footprint
        : filing.Plan is { } plan ? Footprint.Of(landscape.Find(plan)!.ForceArea)
        : filing.Partnership is { } board ? landscape.Partnership(board)!.Footprint
        : filing.Organisation is { } body ? landscape.Organisation(body)!.Footprint
        : Footprint.Unknown;

    private static Filing? Filing(Landscape landscape, EntityReference owner) =>
        landscape.Filings.FirstOrDefault(filing => EntityReference.Of(filing.Id) == owner);

    private static bool IsReadElsewhere(EntityReference owner, Landscape before, Landscape after)
    {
        Strategy? was = before.Strategies.FirstOrDefault(strategy => EntityReference.Of(strategy.Id) == owner);
        Strategy? now = after.Strategies.FirstOrDefault(strategy => EntityReference.Of(strategy.Id) == owner);
        PoliceAndCrimePlan? plan = before.PoliceAndCrimePlans.FirstOrDefault(plan => EntityReference.Of(plan.Id) == owner);
        PoliceAndCrimePlan? less = after.PoliceAndCrimePlans.FirstOrDefault(plan => EntityReference.Of(plan.Id) == owner);
        if (plan is not null && less is not null)
        {
            return plan.Priorities.Zip(less.Priorities).Any(static pair => !pair.First.Themes.IsEmpty && pair.Second.Themes.IsEmpty);
        }

        return was is not null && now is not null
            && ((!was.Footprint.IsUnknown && now.Footprint.IsUnknown && !after.FootprintOf(now).IsUnknown)
                || was.Priorities.Zip(now.Priorities).Any(static pair => !pair.First.Themes.IsEmpty && pair.Second.Themes.IsEmpty));
    }

    private static Money? Assumed(LandscapeReview review) => review.Costing!.Total.CostAssumed?.Central;

    private static bool Waits(Landscape landscape, Finding finding) => Milestones(landscape, finding)
        .Any(own => own.DependsOn.Any(before => finding.Subjects.Contains(EntityReference.Of(before))));

    private static IEnumerable<Milestone> Milestones(Landscape landscape, Finding finding) =>
        MilestoneClaims.Milestones(landscape).Where(milestone => finding.Subjects.Contains(EntityReference.Of(milestone.Id)));

    private static EntityReference? WholeOf(Landscape landscape, EntityReference line) =>
        landscape.FundingLines.FirstOrDefault(part => EntityReference.Of(part.Id) == line)?.PartOf is { } whole
            ? EntityReference.Of(whole)
            : null;

    private static IEnumerable<(PartialDate, RagStatus?, DeliveryConfidence?)> Claims(Landscape landscape, Finding finding) =>
        Milestones(landscape, finding).SelectMany(static milestone => milestone.Reports).Select(static report => (report.On, report.Rag, report.Confidence));

    private static IEnumerable<EntityReference> DutiesOf(Landscape landscape, EntityReference owner) =>
        Board(landscape, owner) is { } board ? landscape.DutiesOf(board).Select(EntityReference.Of) : [];

    private static int SeatsOf(Landscape landscape, EntityReference owner, Finding finding) =>
        Board(landscape, owner)?.Seats
            .Count(seat => seat.Person is { } person && finding.Subjects.Contains(EntityReference.Of(person))) ?? 0;

    private static Id<Organisation>? Leader(Landscape landscape, EntityReference subject) =>
        landscape.Portfolios.FirstOrDefault(one => EntityReference.Of(one.Id) == subject) is { } portfolio
            ? portfolio.LeadOrganisation ?? portfolio.FurtherLeads.FirstOrDefault(static lead => !lead.IsDeputy)?.Organisation
            : null;

    private static Partnership? Board(Landscape landscape, EntityReference subject) =>
        landscape.Partnerships.FirstOrDefault(board => EntityReference.Of(board.Id) == subject);
}
