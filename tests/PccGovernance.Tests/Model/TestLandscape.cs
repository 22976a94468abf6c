namespace PccGovernance.Tests.Model;

/// <summary>Contents that hold something of every kind, with every reference in use, on <see cref="TestEdition"/>.</summary>
public static class TestLandscape
{
    public static LandscapeContents Contents { get; } = new()
    {
        Name = "Alder",
        OrganisationKinds = [new() { Id = new("youth-service"), Name = "Youth service", Sector = Sector.Voluntary }],
        PartnershipKinds = [LocalForum()],
        Duties = [new() { Id = new("local-duty"), Name = "A local duty", Citation = new() { Text = "Local agreement" } }],
        Themes = [new() { Id = new("night-time"), Name = "The night-time economy", Synonyms = ["NTE", "clubs"] }],
        Organisations =
        [
            new() { Id = new("office"), Name = "The commissioner's office", Kind = new("local-policing-body"),
                Footprint = Footprint.Of(TestEdition.Alder) },
            new() { Id = new("force"), Name = "Alder Police", Kind = new("police-force") },
            new() { Id = new("council"), Name = "Alderset Council", Kind = new("council") },
        ],
        Posts =
        [
            new() { Id = new("director"), Title = "Director", Organisation = new("office"), Pay = PayBand.Between(50_000, 60_000) },
            new() { Id = new("inspector"), Title = "Inspector", Organisation = new("force") },
        ],
        People = [new() { Id = new("person-1") }],
        LocalPolicingBodies =
        [
            new()
            {
                Id = new("alder-commissioner"),
                Name = "Commissioner for Alder",
                Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
                ForceArea = TestEdition.Alder,
                Period = new(new(2012, 11, 22), new(2028, 5, 10)),
                Organisation = new("office"),
                Instrument = new() { Text = "Police Reform and Social Responsibility Act 2011 s.1" },
            },
            new()
            {
                Id = new("alder-board"),
                Name = "Policing and Crime Board for Alder",
                Kind = LocalPolicingBodyKind.PolicingAndCrimeBoard,
                ForceArea = TestEdition.Alder,
                Period = new(new(2028, 5, 10)),
            },
        ],
        OfficeHolders =
        [
            new()
            {
                Id = new("term-1"),
                Body = new("alder-commissioner"),
                Office = "Police and Crime Commissioner",
                Person = new("person-1"),
                ElectedOn = new(2024, 5, 2),
                Period = new(new(2024, 5, 9)),
            },
        ],
        AnnouncedChanges =
        [
            new()
            {
                Id = new("abolition"),
                Summary = "Commissioners are to go.",
                Announced = PartialDate.Parse("2025-11-13"),
                Effective = PartialDate.Parse("2028-05"),
                Status = AnnouncementStatus.Announced,
                Footprint = Footprint.Of(AreaCode.EnglandAndWales),
            },
        ],
        Panels =
        [
            new()
            {
                Id = new("alder-panel"),
                Name = "Alder Police and Crime Panel",
                ForceArea = TestEdition.Alder,
                Board = new("panel"),
                Host = new("council"),
                AppointedMembers = 10,
                CoOptedMembers = 2,
            },
        ],
        Portfolios =
        [
            new()
            {
                Id = new("victims-lead"),
                Subject = "Victims",
                LeadOrganisation = new("office"),
                LeadPost = new("director"),
                Lead = new("person-1"),
                Themes = [new("victims")],
            },
        ],
        Partnerships = [SafetyBoard(), Tasking(), new() { Id = new("panel"), Name = "Panel", Kind = new("scrutiny-panel") }],
        Filings =
        [
            new()
            {
                Id = new("report"),
                Kind = "annual-report",
                Name = "Annual report 2025-26",
                Partnership = new("safety"),
                Organisation = new("force"),
                FinancialYear = 2025,
                Steps =
                [
                    new() { Kind = "published" },
                    new() { Kind = "sent", On = PartialDate.Parse("2026-07"), With = ["panel"], Organisations = [new("council")],
                        By = "holder", Where = "https://example.org" },
                ],
                Facts = [new() { Name = "progress-on-objectives", Holds = true }],
            },
        ],
        CompleteRecords = [new() { Id = new("seats"), Matter = CompleteRecord.Seats, Partnership = new("safety") }],
        Meetings =
        [
            new()
            {
                Id = new("safety-2026-03"),
                Partnership = new("safety"),
                On = new PartialDate(2026, 3, 4),
                Hours = 2.5m,
                IsQuorate = true,
                Attendance = [new() { Organisation = new("force"), Post = new("inspector"), Attended = AttendanceKind.Substitute },
                    new() { Organisation = new("office"), Person = new("person-1"), Attended = AttendanceKind.Attended }],
                Decisions = ["The protocol was agreed."],
                Actions = [new() { Id = new("action-1"), Text = "Sign it", Owner = new("inspector"), OwnerOrganisation = new("force"),
                    Due = PartialDate.Parse("2026-05") }],
            },
        ],
        FundingLines =
        [
            new() { Id = new("safety-grant"), Name = "Safety grant", Kind = FundingKind.Grant, Payer = new("office"),
                Recipient = new("council"), Amount =
                    new(100_000), Partnerships = [new("safety")], Themes = [new("victims")], Duties = [new("local-duty")] },
            new() { Id = new("safety-contract"), Name = "Street wardens", Kind = FundingKind.Contract, Payer = new("council"),
                Actual = new(20_000), PartOf = new("safety-grant"), Follows = new("safety-grant"), Stage = CommissioningStage.Do },
        ],
        Agreements =
        [
            new()
            {
                Id = new("sharing"),
                Name = "Sharing protocol",
                Parties = [new("force"), new("council")],
                Partnerships = [new("safety")],
                LegalGateway = new() { Text = "Crime and Disorder Act 1998 s.115" },
            },
        ],
        Strategies =
        [
            new()
            {
                Id = new("violence-strategy"),
                Name = "Violence strategy",
                OwnerPartnership = new("safety"),
                Themes = [new("serious-violence")],
                Priorities = [new() { Id = new("vs-1"), Text = "Prevent violence", Themes = [new("serious-violence")],
                    Serves = [new("objective-1")] }],
            },
            new() { Id = new("office-strategy"), Name = "Office strategy", OwnerOrganisation = new("office"),
                Footprint = Footprint.Of(TestEdition.Cedar) },
        ],
        PoliceAndCrimePlans =
        [
            new()
            {
                Id = new("plan"),
                Name = "Police and Crime Plan",
                ForceArea = TestEdition.Alder,
                Period = new(new(2024, 11, 1), new(2028, 5, 10)),
                Priorities =
                [
                    new() { Id = new("objective-1"), Text = "Less violence", Themes = [new("serious-violence")] },
                    new() { Id = new("objective-2"), Text = "Support victims", Themes = [new("victims")] },
                ],
            },
        ],
        CorporatePlans =
        [
            new()
            {
                Id = new("corporate"),
                Name = "Corporate plan",
                Owner = new("force"),
                Delivers = new("plan"),
                Priorities =
                    [new() { Id = new("cp-1"), Text = "Safer streets", Themes = [new("serious-violence")], Serves = [new("objective-1")] }],
            },
        ],
        BusinessPlans = [BusinessPlan()],
    };

    public static Landscape Landscape { get; } = Landscape.Create(TestEdition.Edition, Contents);

    private static PartnershipKind LocalForum() =>
        new()
        {
            Id = new("local-forum"),
            Name = "Local forum",
            StatutoryMembers = [new() { Kind = new("police-force") }, new() { Kind = new("council"), TwoTierOnly = true }],
            UsualMembers = [new() { Kind = new("youth-service") }],
            UsualThemes = [new("victims"), new("night-time")],
            Duties = [new("local-duty")],
            Coordinates = [new("community-safety-partnership")],
            EnactingProvision = new() { Text = "An Act s.1" },
            CombiningPower = new() { Text = "An Act s.2", Extent = LegalExtent.England },
        };

    private static Partnership SafetyBoard() =>
        new()
        {
            Id = new("safety"),
            Name = "Safer Alder",
            Kind = new("community-safety-partnership"),
            AlsoActsAs = [new("local-forum")],
            Tier = PartnershipTier.Strategic,
            Footprint = Footprint.Of(TestEdition.Alderset),
            Seats =
            [
                new()
                {
                    Organisation = new("office"),
                    Post = new("director"),
                    Person = new("person-1"),
                    Role = SeatRole.Chair,
                    Pay = PayBand.Of(55_000),
                    Attendance = 0.8m,
                },
                new() { Organisation = new("force"), Post = new("inspector") },
                new() { Organisation = new("council") },
            ],
            Meetings = new() { MeetingsPerYear = 4, MeetingHours = 3, PreparationHours = 1, TravelHours = 0.5m },
            Themes = [new("serious-violence")],
            Duties = [new("local-duty")],
            TermsOfReference = new() { AgreedOn = new(2023, 1, 1), ReviewDue = new(2026, 1, 1) },
            Support = new()
            {
                SupportHoursPerYear = 100,
                SupportPay = PayBand.Of(30_000),
                VenuePerMeeting = new(100),
                ExpensesPerMeeting = new(50),
                OtherPerYear = new(1_000),
                PaidBy = new("office"),
            },
        };

    private static Partnership Tasking() =>
        new()
        {
            Id = new("tasking"),
            Name = "Tasking group",
            Tier = PartnershipTier.Tactical,
            Footprint = Footprint.Of(TestEdition.Ashby),
            ReportsTo = [new("safety")],
            Seats = [new() { Organisation = new("force") }],
        };

    private static BusinessPlan BusinessPlan() =>
        new()
        {
            Id = new("business"),
            Name = "Business plan",
            Owner = new("office"),
            Strands =
            [
                new()
                {
                    Id = new("strand-1"),
                    Name = "Victims",
                    Priorities =
                    [
                        new()
                        {
                            Id = new("bp-1"),
                            Text = "Better support",
                            Portfolio = new("victims-lead"),
                            Themes = [new("victims")],
                            Deliverables =
                            [
                                new()
                                {
                                    Id = new("deliverable-1"),
                                    Text = "A support service",
                                    Owner = new("office"),
                                    Milestones =
                                    [
                                        new()
                                        {
                                            Id = new("milestone-1"),
                                            Text = "Contract let",
                                            Status = MilestoneStatus.InProgress,
                                            Start = new(2026, 1, 1),
                                            OriginalDue = new(2026, 6, 30),
                                            Reports =
                                            [
                                                new() { On = new(2026, 4, 1), Rag = RagStatus.Green, Progress = 0.5m,
                                                    PlannedProgress = 0.5m, ReportedBy = new("director") },
                                                new() { On = new(2026, 7, 1), Rag = RagStatus.Amber, Progress = 0.7m, PlannedProgress = 1,
                                                    ReportedBy = new("director") },
                                            ],
                                        },
                                    ],
                                },
                            ],
                        },
                    ],
                },
            ],
        };
}
