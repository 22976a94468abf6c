using PccGovernance.Costing;
using PccGovernance.Scenarios;
using PccGovernance.Tests.Snapshots;

namespace PccGovernance.Tests.Scenarios;

/// <summary>
/// What reports say, word for word, of one small area in which nothing is left out: ranges and unknown figures, posts, plans that
/// strategies serve, boards above boards, and members whom the law asks for.
/// </summary>
public sealed class ScenarioSnapshotTests
{
    private const string Lincolnshire = "E23000020";

    private static readonly ScenarioOptions Everything = new()
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
    };

    private static Landscape Area { get; } = CaseWorld.Landscape(
        [
            CaseWorld.Body("boston", "Boston", "district-council", "E07000136"),
            CaseWorld.Body("charity", "Charity", "voluntary-sector"),
            CaseWorld.Body("county", "County", "upper-tier-authority", "E10000019"),
            CaseWorld.Body("icb", "Health", "integrated-care-board", "E10000019"),
            CaseWorld.Body("lincoln", "Lincoln", "district-council", "E07000138"),
            CaseWorld.Body("opcc", "OPCC", "local-policing-body", Lincolnshire),
            CaseWorld.Body("police", "Police", "chief-officer-of-police", Lincolnshire),
            CaseWorld.Body("watch", "Healthwatch", "local-healthwatch", "E10000019"),
            CaseWorld.Body("gwent", "Newport", "local-authority", "W06000022"),
        ],
        [
            CaseWorld.Board("above", "Strategic board", null, ["opcc*", "police+", "county"], ["serious-violence"], Lincolnshire) with
            {
                Function = PartnershipFunction.Oversight,
            },
            CaseWorld.Board("csp-b", "Boston CSP", "community-safety-partnership", ["boston*", "police"], ["asb", "business-crime"],
                "E07000136") with
            {
                ReportsTo = [new("above")],
            },
            CaseWorld.Board("csp-l", "Lincoln CSP", "community-safety-partnership", ["lincoln*", "police", "charity"], ["asb"],
                "E07000138") with
            {
                Themes = [new("asb"), new("neighbourhood-crime")],
                ReportsTo = [new("above")],
                Meetings = new() { MeetingsPerYearRange = NumberRange.Between(4, 6), MeetingHoursRange = NumberRange.Between(1, 2) },
            },
            CaseWorld.Board("csp-n", "Newport CSP", "community-safety-partnership", ["gwent*"], ["asb"], "W06000022"),
            CaseWorld.Board("hwb", "Health board", "health-and-wellbeing-board", ["county*", "icb", "watch"], ["vulnerability"],
                "E10000019"),
            CaseWorld.Board("forum", "Forum", null, ["police*", "charity"], ["road-safety", "rural-crime"], Lincolnshire) with
            {
                Meetings = new() { MeetingHoursRange = NumberRange.Exactly(2), DecisionsPerYear = 3 },
                Duties = [new("road-safety-programme")],
            },
            CaseWorld.Board("group", "Group", null, ["opcc*", "charity"], ["victims"], Lincolnshire) with
            {
                ReportsTo = [new("above"), new("forum")],
                AlsoActsAs = [new("combating-drugs-partnership")],
                Seats =
                [
                    CaseWorld.Seat("opcc*") with { Post = new("chief"), Pay = PayBand.Between(60_000, 70_000) },
                    CaseWorld.Seat("charity"),
                    CaseWorld.Seat("police") with { Role = SeatRole.Observer, Post = new("constable"), Pay = PayBand.Of(40_000),
                        Attendance = .5m },
                ],
                Meetings = new() { MeetingsPerYearRange = NumberRange.AtLeast(6), MeetingHoursRange = NumberRange.Exactly(2) },
            },
            CaseWorld.Board("mirror", "Mirror group", null, ["opcc*", "charity", "police"], ["victims"], Lincolnshire),
        ],
        new()
        {
            Posts =
            [
                new() { Id = new("chief"), Title = "Chief executive", Organisation = new("opcc") },
                new() { Id = new("constable"), Title = "Chief constable", Organisation = new("police") },
            ],
            LocalPolicingBodies =
            [
                new() { Id = new("pcc"), Name = "The Commissioner", Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
                    ForceArea = new(Lincolnshire), Organisation = new("opcc") },
            ],
            PoliceAndCrimePlans =
            [
                new()
                {
                    Id = new("plan"), Name = "The plan", ForceArea = new(Lincolnshire),
                    Priorities =
                    [
                        new() { Id = new("plan.asb"), Text = "Less anti-social behaviour", Themes = [new("asb")] },
                        new() { Id = new("plan.roads"), Text = "Safer roads", Themes = [new("road-safety")] },
                    ],
                },
            ],
            Strategies =
            [
                Strategy("of-boston", "boston", null, "asb", "plan.asb"),
                Strategy("of-forum", null, "forum", "road-safety", "plan.roads"),
                Strategy("of-lincoln", "lincoln", null, "asb", "plan.asb"),
            ],
        });

    /// <summary>What is done, and who has agreed to it.</summary>
    private static readonly (string Title, ScenarioStep[] Steps)[] Cases =
    [
        ("Two boards of one kind side by side are combined; one of those asked has agreed",
            [Step(new CombineAreas { Partnerships = [new("csp-b"), new("csp-l")], Into = new("csp"), Name = "One CSP" }, "boston",
                "opcc")]),
        ("Two boards of two countries are merged, under a power and with a board for which there is none",
            [Step(new MergePartnerships { Partnerships = [new("csp-l"), new("csp-n"), new("hwb")], Into = new("csp-n") })]),
        ("Boards are closed, one without a successor",
        [
            Step(new ClosePartnership { Partnership = new("hwb") }, "county", "icb", "watch"),
            Step(new ClosePartnership { Partnership = new("group"), Successor = new("mirror") }, "charity", "opcc"),
        ]),
        ("Seats are taken from a board of the law, moved and given",
        [
            Step(new ChangeSeats { Partnership = new("hwb"), Remove = [CaseWorld.Seat("watch"), CaseWorld.Seat("icb")] }),
            Step(new MoveSeat { Seat = CaseWorld.Seat("opcc*"), From = new("mirror"), To = new("forum") }),
            Step(new ChangeSeats { Partnership = new("csp-b"), Add = [CaseWorld.Seat("charity"), CaseWorld.Seat("county")] }),
        ]),
        ("Two councils become one",
            [Step(new ReorganiseCouncils { Councils = [new("boston"), new("lincoln")],
                Into = [CaseWorld.Body("greater", "Greater Lincoln", "district-council")] })]),
        ("Steps are dated out of order, one of them after the day",
        [
            Step(new ChangeMeetingLength { Partnership = new("mirror"), MeetingHours = 1 }) with { On = new(2025, 1, 3) },
            Step(new Retime { Partnership = new("mirror"),
                Meetings = new() { MeetingsPerYearRange = NumberRange.Between(1, 2),
                MeetingHoursRange = NumberRange.Exactly(3) } }) with { On = new(2025, 1, 2) },
            Step(new ClosePartnership { Partnership = new("mirror") }) with { On = new(2025, 2, 19) },
            Step(new BringUnder { Partnership = new("mirror"), Parent = new("above") }),
        ]),
        ("Boards are replaced, and their work goes to others or to task and finish",
            [Step(new ReplacePartnerships
            {
                Partnerships = [new("forum"), new("mirror")],
                By = CaseWorld.Board("new", "New board", null, ["police*"], [], Lincolnshire),
                TaskAndFinish = [new("rural-crime")],
                Elsewhere = [new() { Theme = new("victims"), Partnership = new("group") }],
            })]),
        ("Reporting lines are taken away and given",
        [
            Step(new BringUnder { Partnership = new("csp-b"), Parent = null }),
            Step(new BringUnder { Partnership = new("csp-l"), Parent = new("group") }),
            Step(new BringUnder { Partnership = new("hwb"), Parent = new("above") }),
        ]),
        ("A board above another is merged with it",
            [Step(new MergePartnerships { Partnerships = [new("above"), new("group")], Into = new("above") }, "charity", "county", "opcc",
                "police")]),
        ("A board is added that does what another does, and one that duplicates is closed",
        [
            Step(new AddPartnership { Partnership = CaseWorld.Board("twin", "Twin forum", null, ["police*", "charity"],
                ["road-safety", "rural-crime"], Lincolnshire) }),
            Step(new ClosePartnership { Partnership = new("mirror") }),
        ]),
        ("A function and a duty move, and two strategies become one that serves less",
        [
            Step(new MoveFunction { Function = new("combating-drugs-partnership"), From = new("group"), To = new("hwb") }),
            Step(new MoveDuty { Duty = new("road-safety-programme"), From = new("forum"), To = new("mirror") }),
            Step(new JoinStrategies { Strategies = [new("of-boston"), new("of-forum")],
                Into = Strategy("one", "boston", null, "asb", "plan.asb") with { Name = "One strategy" } }, "boston"),
        ]),
        ("The owner of a strategy is closed and its plan put otherwise",
        [
            Step(new ClosePartnership { Partnership = new("forum") }),
            Step(new PutItems { Take = [EntityReference.Of(new Id<Strategy>("of-boston"))] }),
        ]),
        ("Boards of a kind without a power to combine are merged",
        [
            Step(new AddPartnership { Partnership = Adults("sab-1", "E10000019") }),
            Step(new AddPartnership { Partnership = Adults("sab-2", "E10000024") }),
            Step(new MergePartnerships { Partnerships = [new("sab-1"), new("sab-2"), new("forum")], Into = new("sab") }),
        ]),
        ("A board of the law is replaced by one of its kind without a member, and a member of one goes to another",
        [
            Step(new ReplacePartnerships { Partnerships = [new("hwb")],
                By = CaseWorld.Board("hwb-next", "Next health board", "health-and-wellbeing-board", ["county*", "icb"], [], "E10000019") }),
            Step(new MoveSeat { Seat = CaseWorld.Seat("police"), From = new("csp-b"), To = new("csp-n") }),
        ]),
        ("Of one board it is no longer known how often it meets, of another it is known now",
        [
            Step(new Retime { Partnership = new("hwb"), Meetings = new() { DecisionsPerYear = 2 } }),
            Step(new Retime { Partnership = new("forum"), Meetings = new() { MeetingsPerYear = 3, MeetingHours = 2 } }),
        ]),
        ("Two that duplicate each other come to be one above the other, and others come to share their members",
        [
            Step(new BringUnder { Partnership = new("mirror"), Parent = new("group") }),
            Step(new ChangeSeats { Partnership = new("forum"), Add = [CaseWorld.Seat("opcc"), CaseWorld.Seat("county")] }),
            Step(new ChangeSeats { Partnership = new("mirror"), Remove = [CaseWorld.Seat("charity")] }),
        ]),
        ("The third step cannot be made",
        [
            Step(new AddOrganisation { Organisation = CaseWorld.Body("other", "Other") }),
            Step(new ReplaceOrganisation { Organisation = new("charity"), By = new("other") }),
            Step(new ClosePartnership { Partnership = new("nowhere") }),
        ]),
    ];

    [Fact]
    public void Transfers_OfFunctions_SayWhatTheLawAllows()
    {
        (LocalPolicingBodyKind Kind, string Area)[] transfers =
        [
            (LocalPolicingBodyKind.PolicingAndCrimeBoard, Lincolnshire),
            (LocalPolicingBodyKind.CombinedAuthorityMayor, Lincolnshire),
            (LocalPolicingBodyKind.CombinedAuthorityMayor, "W15000002"),
            (LocalPolicingBodyKind.PoliceAndCrimeCommissioner, "W15000002"),
        ];
        Repository.ShouldHold(
            string.Concat(transfers.Select(static to => ReportLines.Of(
                $"Functions go to a {to.Kind} in {to.Area}", ("Run", Report("transfer", [Step(Transfer(to.Kind, to.Area))]).Run)))),
            "tests", "PccGovernance.Tests", "Snapshots", "scenarios-transfers.txt");
    }

    [Fact]
    public void Reports_OfTheCases_SayWhatTheSnapshotSays() => Repository.ShouldHold(
        string.Concat(Cases.Select(static one => ReportLines.Of(one.Title, ("", Report(one.Title, one.Steps))))),
        "tests", "PccGovernance.Tests", "Snapshots", "scenarios.txt");

    [Fact]
    public void Analyse_OptionsOfAnyAnalysisThatAreNotSound_AreRefused()
    {
        ScenarioOptions[] unsound =
        [
            new() { Costing = Everything.Costing! with { FundingHorizonDays = -1 } },
            new() { Duplication = new() { Threshold = 2 } },
            new() { Alignment = new() { MinimumStrength = 2 } },
            new() { Statute = new() { YearsAhead = -1 } },
        ];
        foreach (ScenarioOptions options in unsound)
        {
            FluentActions.Invoking(() => ScenarioAnalysis.Analyse(Area, CaseWorld.Day, Scenario.Of("none"), options))
                .Should().Throw<ArgumentException>().WithParameterName("options");
        }
    }

    /// <summary>The report without the answers of the law, which its differences say again.</summary>
    private static ScenarioReport Report(string title, ScenarioStep[] steps) =>
        ScenarioAnalysis.Analyse(Area, CaseWorld.Day, new Scenario { Name = title, Steps = [.. steps] },
            Everything) with
        { Requirements = [] };

    private static ScenarioStep Step(LandscapeEdit edit, params string[] agreed) =>
        new() { Edit = edit, AgreedBy = [.. agreed.Select(static one => new Id<Organisation>(one))] };

    private static Partnership Adults(string id, string area) =>
        CaseWorld.Board(id, $"Adults board {id}", "safeguarding-adults-board", ["county*", "icb", "police"], [], area);

    private static TransferFunctions Transfer(LocalPolicingBodyKind kind, string area) => new()
    {
        From = new("opcc"),
        To = new() { Id = new("next"), Name = "Who is next" },
        Body = new()
        {
            Id = new("next-body"),
            Name = "The next body",
            Kind = kind,
            ForceArea = new(area),
            Organisation = new("next"),
            Period = new(new LocalDate(2025, 5, 1), null)
        },
    };

    private static Strategy Strategy(string id, string? organisation, string? board, string theme, string serves) => new()
    {
        Id = new(id),
        Name = $"Strategy {id}",
        OwnerOrganisation = organisation is null ? null : new Id<Organisation>(organisation),
        OwnerPartnership = board is null ? null : new Id<Partnership>(board),
        Footprint = Footprint.Of(new AreaCode(Lincolnshire)),
        Priorities = [new() { Id = new($"{id}.1"), Text = theme, Themes = [new(theme)], Serves = [new(serves)] }],
    };
}
