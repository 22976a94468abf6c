namespace PccGovernance.Tests.Generators;

internal sealed partial class LandscapeContentsGenerator
{
    private Meeting Meeting(int i, Id<Partnership>[] boards) => new()
    {
        Id = new($"meeting-{i}"),
        OwnFacts = random.OwnFacts(),
        Partnership = random.Pick(boards),
        On = random.PartialDate(),
        IsCancelled = random.Chance(0.2),
        Hours = random.MaybeNumber(),
        IsQuorate = random.Chance() ? random.Chance() : null,
        Attendance = _organisations.Length == 0 ? [] : random.Many(4, _ => Attendance()),
        Decisions = random.Many(2, _ => random.Text()),
        Actions = random.Many(2, a => PlanAction($"meeting-{i}.action-{a}")),
        Minutes = random.MaybeText(),
        Provenance = random.Provenance(),
    };

    private MeetingAttendance Attendance()
    {
        Post? post = MaybePost();
        return new()
        {
            Organisation = post?.Organisation ?? random.Pick(_organisations),
            Post = post?.Id,
            Person = random.PickOrNull(_people),
            Attended = random.Pick<AttendanceKind>(),
        };
    }

    private PlanAction PlanAction(string id)
    {
        Post? post = MaybePost();
        return new()
        {
            Id = new(id),
            OwnFacts = random.OwnFacts(),
            Text = random.Text(),
            Owner = post?.Id,
            OwnerOrganisation = post?.Organisation ?? random.PickOrNull(_organisations),
            Due = random.MaybePartialDate(),
            CompletedOn = random.MaybePartly(random.MaybeDate()),
        };
    }

    private FundingLine FundingLine(int i, Id<Partnership>[] boards) => new()
    {
        Id = new($"funding-{i}"),
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Kind = random.Pick<FundingKind>(),
        Payer = random.PickOrNull(_organisations),
        Recipient = random.PickOrNull(_organisations),
        Amount = random.MaybePounds(),
        Actual = random.MaybePounds(),
        PartOf = i > 0 && random.Chance() ? new Id<FundingLine>("funding-0") : null,
        Follows = i > 0 && random.Chance() ? new Id<FundingLine>($"funding-{i - 1}") : null,
        Stage = random.Pick<CommissioningStage>(),
        Partnerships = random.Some(boards),
        Duties = random.Some(_duties),
        Themes = random.Some(_themes),
        Conditions = random.MaybeText(),
        Period = random.Period(),
        Provenance = random.Provenance(),
    };
}
