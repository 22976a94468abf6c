namespace PccGovernance.Tests.Generators;

internal sealed partial class LandscapeContentsGenerator
{
    private Partnership Partnership(Id<Partnership> id, Id<Partnership>[] above) => new()
    {
        Id = id,
        OwnFacts = random.OwnFacts(),
        Name = random.Text(),
        Kind = random.PickOrNull(_partnershipKinds),
        AlsoActsAs = random.Some(_partnershipKinds),
        CarriedFunctions =
            random.Some(_partnershipKinds).Select(kind => new CarriedFunction { Kind = kind, Period = random.Period() }).ToValueList(),
        Function = random.Pick<PartnershipFunction>(),
        Tier = random.Pick<PartnershipTier>(),
        Footprint = random.Footprint(),
        ReportsTo = random.Some(above, 2),
        ReportingLines = random.Some(above, 2).Select(to => new ReportingLine { To = to, Period = random.Period() }).ToValueList(),
        Predecessors = random.Some(above, 2),
        MeetsWith = random.Some(above, 2),
        Seats = _organisations.Length == 0 ? [] : random.Many(2 * size, _ => Seat()),
        Meetings = random.Chance() ? Meetings() : null,
        Themes = random.Some(_themes),
        Duties = random.Some(_duties),
        Purpose = random.MaybeText(),
        TermsOfReference = random.Chance() ? TermsOfReference() : null,
        Support = random.Chance() ? Support() : null,
        LastReviewed = random.MaybePartialDate(),
        Period = random.Period(),
        Provenance = random.Provenance(),
    };

    private Seat Seat()
    {
        Post? post = MaybePost();
        return new()
        {
            Organisation = post?.Organisation ?? random.Pick(_organisations),
            Post = post?.Id,
            Person = random.PickOrNull(_people),
            Role = random.Pick<SeatRole>(),
            Pay = random.MaybePay(),
            Grade = random.MaybeText(),
            PaymentPerMeeting = random.MaybePounds(),
            Attendance = random.Chance() ? random.Share() : null,
            Holding = random.Chance(0.2) ? Holding() : null,
            Period = random.Period(),
            Provenance = random.Provenance(),
        };
    }

    private SeatHolding Holding() => new()
    {
        Capacity = random.Pick<OfficeCapacity>(),
        SitsFor = random.PickOrNull(_boards),
        Deputies = random.Some([.. _posts.Select(static post => post.Id)]),
    };

    private MeetingPattern Meetings() => new()
    {
        MeetingsPerYearRange = random.MaybeRange(),
        MeetingHoursRange = random.MaybeRange(),
        PreparationHoursRange = random.MaybeRange(),
        TravelHoursRange = random.MaybeRange(),
        TravelMiles = random.MaybeNumber(),
        Months = random.Some([.. Enumerable.Range(1, 12)]),
        DecisionsPerYear = random.MaybeNumber(),
        ActionsPerYear = random.MaybeNumber(),
        Provenance = random.Provenance(),
    };

    private TermsOfReference TermsOfReference()
    {
        LocalDate? agreed = random.MaybeDate();
        return new()
        {
            AgreedOn = random.MaybePartly(agreed),
            ReviewDue = random.MaybePartly(random.MaybeDateFrom(agreed)),
            Reference = random.MaybeText(),
            Provenance = random.Provenance()
        };
    }

    private PartnershipSupport Support() => new()
    {
        SupportHoursPerYear = random.MaybeNumber(),
        SupportPay = random.MaybePay(),
        VenuePerMeeting = random.MaybePounds(),
        ExpensesPerMeeting = random.MaybePounds(),
        AnalysisHoursPerYear = random.MaybeNumber(),
        AnalysisPay = random.MaybePay(),
        OtherPerYear = random.MaybePounds(),
        OneOff = random.MaybePounds(),
        PaidBy = random.PickOrNull(_organisations),
        Provenance = random.Provenance(),
    };

    private Agreement Agreement(int i, Id<Partnership>[] boards)
    {
        ValueList<Id<Organisation>> parties = random.Some(_organisations);
        return new()
        {
            Id = new($"agreement-{i}"),
            OwnFacts = random.OwnFacts(),
            Name = random.Text(),
            Kind = random.Pick<AgreementKind>(),
            Parties = parties,
            Lead = random.PickOrNull([.. parties]),
            Shares = parties.Distinct()
                .Take(3)
                .Select(party => new AgreementShare { Organisation = party, Share = random.Share() / 4 })
                .ToValueList(),
            Partnerships = random.Some(boards),
            LegalGateway = random.MaybeCitation(),
            AgreedOn = random.MaybePartialDate(),
            ReviewDue = random.MaybePartialDate(),
            Period = random.Period(),
            Provenance = random.Provenance(),
        };
    }
}
