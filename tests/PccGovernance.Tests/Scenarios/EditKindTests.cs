using PccGovernance.Scenarios;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Scenarios;

/// <summary>
/// One row for each kind of edit: who has to agree or decide, under which power, how it stands, what refuses it, and that it is read back
/// from JSON.
/// </summary>
public sealed class EditKindTests
{
    internal static readonly Landscape World = CaseWorld.Landscape(
        [
            CaseWorld.Body("north", "North council", "district-council", "E07000136"),
            CaseWorld.Body("south", "South council", "district-council", "E07000138"),
            CaseWorld.Body("police", "Police", "chief-officer-of-police", "E23000020"),
            CaseWorld.Body("opcc", "OPCC", "local-policing-body", "E23000020"),
            CaseWorld.Body("charity", "Charity", "voluntary-sector"),
        ],
        [
            CaseWorld.Board("csp-north", "CSP North", "community-safety-partnership", ["north*", "police"], ["asb"], "E07000136"),
            CaseWorld.Board("csp-south", "CSP South", "community-safety-partnership", ["south*", "police"], ["asb"], "E07000138"),
            CaseWorld.Board("group", "Group", null, ["opcc*", "charity"], ["victims"], "E23000020") with
            {
                Duties = [new("joint-health-and-wellbeing")],
                AlsoActsAs = [new("combating-drugs-partnership")],
            },
            CaseWorld.Board("forum", "Forum", null, ["police*", "charity"], ["road-safety"], "E23000020"),
        ],
        new()
        {
            Strategies =
            [
                new() { Id = new("of-north"), Name = "Of the north", OwnerOrganisation = new("north"), Themes = [new("asb")] },
                new() { Id = new("of-south"), Name = "Of the south", OwnerOrganisation = new("south"), Themes = [new("asb")] },
            ],
        });

    private static readonly Partnership New = CaseWorld.Board("new", "New board", null, ["police*", "charity"], ["victims"], "E23000020");

    /// <summary>An edit that can be made, how it stands when nobody has agreed, who is asked, and one that cannot be made.</summary>
    internal static readonly (LandscapeEdit Edit, StepStanding Standing, StepNeedKind? Need, string[] Parties, LandscapeEdit Refused)[] Rows =
    [
        (new MergePartnerships { Partnerships = [new("group"), new("forum")], Into = new("forum") },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new MergePartnerships { Partnerships = [new("group"), new("nowhere")], Into = new("group") }),
        (new CombineAreas { Partnerships = [new("csp-north"), new("csp-south")], Into = new("csp") },
            StepStanding.Unagreed, StepNeedKind.Decision, ["opcc"],
            new CombineAreas { Partnerships = [new("csp-north"), new("group")], Into = new("csp") }),
        (new ClosePartnership { Partnership = new("forum") },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "police"], new ClosePartnership { Partnership = new("nowhere") }),
        (new ReplacePartnerships { Partnerships = [new("group"), new("forum")], By = New },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new ReplacePartnerships { Partnerships = [new("nowhere")], By = New }),
        (new SplitPartnership
        {
            Partnership = new("forum"),
            Into = [New with { Id = new("a"), Themes = [new("road-safety")] }, New with { Id = new("b") }],
        },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "police"],
            new SplitPartnership { Partnership = new("nowhere"), Into = [New with { Id = new("a") }, New with { Id = new("b") }] }),
        (new MoveDuty { Duty = new("joint-health-and-wellbeing"), From = new("group"), To = new("forum") },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new MoveDuty { Duty = new("joint-health-and-wellbeing"), From = new("group"), To = new("nowhere") }),
        (new MoveFunction { Function = new("combating-drugs-partnership"), From = new("group"), To = new("forum") },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new MoveFunction { Function = new("combating-drugs-partnership"), From = new("group"), To = new("nowhere") }),
        (new MoveSeat { Seat = CaseWorld.Seat("opcc*"), From = new("group"), To = new("forum") },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new MoveSeat { Seat = CaseWorld.Seat("north"), From = new("group"), To = new("forum") }),
        (new ChangeSeats { Partnership = new("forum"), Add = [CaseWorld.Seat("opcc")] },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new ChangeSeats { Partnership = new("forum"), Remove = [CaseWorld.Seat("north")] }),
        (new Retime { Partnership = new("forum"), Meetings = new() { MeetingsPerYear = 2, MeetingHours = 1 } },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "police"],
            new Retime { Partnership = new("forum"), Meetings = new() { MeetingsPerYear = 900 } }),
        (new ChangeMeetingLength { Partnership = new("forum"), MeetingHours = 1 },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "police"],
            new ChangeMeetingLength { Partnership = new("forum"), MeetingHours = 30 }),
        (new BringUnder { Partnership = new("forum"), Parent = new("group") },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "opcc", "police"],
            new BringUnder { Partnership = new("forum"), Parent = new("forum") }),
        (new AddPartnership { Partnership = New },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "police"],
            new AddPartnership { Partnership = New with { Id = new("forum") } }),
        (new JoinStrategies { Strategies = [new("of-north"), new("of-south")], Into = new() { Id = new("one"), Name = "One" } },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["north", "south"],
            new JoinStrategies { Strategies = [new("of-north"), new("of-nowhere")], Into = new() { Id = new("one"), Name = "One" } }),
        (new TransferFunctions { From = new("opcc"), To = new() { Id = new("mayor"), Name = "Mayor" } },
            StepStanding.Unagreed, StepNeedKind.Order, [],
            new TransferFunctions { From = new("nobody"), To = new() { Id = new("mayor"), Name = "Mayor" } }),
        (new ReorganiseCouncils
        {
            Councils = [new("north"), new("south")],
            Into = [CaseWorld.Body("whole", "Whole council", "upper-tier-authority", "E10000019")],
        },
            StepStanding.Unagreed, StepNeedKind.Order, [],
            new ReorganiseCouncils { Councils = [new("nobody")], Into = [CaseWorld.Body("whole", "Whole council")] }),
        (new ReplaceOrganisation { Organisation = new("charity"), By = new("north") },
            StepStanding.Free, null, [], new ReplaceOrganisation { Organisation = new("charity"), By = new("nobody") }),
        (new AddOrganisation { Organisation = CaseWorld.Body("another", "Another") },
            StepStanding.Free, null, [], new AddOrganisation { Organisation = CaseWorld.Body("police", "Police") }),
        (new PutItems { Put = new() { Partnerships = [New] } },
            StepStanding.Unagreed, StepNeedKind.Agreement, ["charity", "police"],
            new PutItems { Take = [EntityReference.Of(new Id<Partnership>("nowhere"))] }),
    ];

    public static TheoryData<int> Places { get; } = [.. Enumerable.Range(0, Rows.Length)];

    [Fact]
    public void Rows_OfTheTable_AreAllKindsOfEdits() =>
        Rows.Select(static row => row.Edit.GetType()).Should().BeEquivalentTo(
            typeof(LandscapeEdit).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(LandscapeEdit))));

    [Theory]
    [MemberData(nameof(Places))]
    public void Needs_OfEachKind_AreAskedOfWhoHasToAgree(int place)
    {
        (LandscapeEdit edit, StepStanding standing, StepNeedKind? kind, string[] parties, _) = Rows[place];

        ScenarioReport report = CaseWorld.Analyse(World, edit);

        report.Run.Errors.Should().BeEmpty();
        StepAssessment step = report.Run.Steps.Single();
        step.Standing.Should().Be(standing);
        if (kind is null)
        {
            step.Needs.Should().BeEmpty();
            return;
        }

        StepNeed need = step.Needs.Should().ContainSingle(n => n.Kind == kind).Which;
        need.Parties.Select(static party => party.Value).Should().BeEquivalentTo(parties);
        need.IsMet.Should().BeFalse();
        need.What.Code.Should().StartWith("scenario.need.");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Agreement_OfAllWhoAreAsked_MakesEachKindAgreed(int place)
    {
        StepNeed[] needs = [.. CaseWorld.Analyse(World, Rows[place].Edit).Run.Steps.Single().Needs];
        Scenario agreed = new()
        {
            Name = "agreed",
            Steps = [new() { Edit = Rows[place].Edit, AgreedBy = needs.SelectMany(static need => need.Parties).Distinct().ToValueList() }],
        };

        agreed.Replay(World, CaseWorld.Day).Standing.Should().Be(
            needs.Length == 0 ? StepStanding.Free
            : needs.Any(static need => need.Kind == StepNeedKind.Order) ? StepStanding.Unagreed
            : StepStanding.Agreed,
            "what takes an order is not made by agreement");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Refusal_OfEachKind_IsAFullSentenceAndNothingIsDone(int place)
    {
        ScenarioReport report = CaseWorld.Analyse(World, Rows[place].Refused);

        report.Run.IsPossible.Should().BeFalse();
        report.Run.After.Should().BeNull();
        report.Differences.Should().BeEmpty();
        report.Run.Errors.Should().NotBeEmpty();
        report.Run.Errors.Select(static error => error.Message).Should()
            .OnlyContain(static message => message.Length > 30 && char.IsUpper(message[0]) && message.EndsWith('.') && message.Contains('\''));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Json_OfEachKind_IsReadBack(int place)
    {
        LandscapeEdit[] both = [Rows[place].Edit, Rows[place].Refused];

        LandscapeEditsJson.Read(LandscapeEditsJson.WriteToUtf8Bytes(both)).Edits.Should().Equal(both);
        var scenario = Scenario.Of("one", both);
        ScenarioJson.Read(ScenarioJson.WriteToUtf8Bytes(scenario)).Scenario.Should().Be(scenario);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Undo_OfEachKind_GivesBackTheLandscape(int place)
    {
        ScenarioRun run = Scenario.Of("one", Rows[place].Edit).Replay(World, CaseWorld.Day);

        run.After!.Apply(run.Undo!).GetLandscapeOrThrow().Should().Be(World);
    }

    [Fact]
    public void Power_OfCombining_IsNamedWithItsCountryAndConditions()
    {
        StepAssessment step = CaseWorld.Analyse(World, Rows[1].Edit).Run.Steps.Single();

        StepNeed power = step.Needs.Single(static need => need.Kind == StepNeedKind.Power);
        power.Citation!.Text.Should().Be("Crime and Disorder Act 1998 s.5(1A)");
        power.Citation.Extent.Should().Be(LegalExtent.England);
        step.Needs.Single(static need => need.Kind == StepNeedKind.Agreement).Parties.Select(static party => party.Value).Should()
            .BeEquivalentTo("north", "south", "police");
    }

    [Fact]
    public void Merge_OfSideBySideBoardsIntoAThird_StillTakesThePowerToCombine()
    {
        StepAssessment step = CaseWorld.Analyse(
            World,
            new MergePartnerships { Partnerships = [new("csp-north"), new("csp-south"), new("group")], Into = new("group") })
            .Run.Steps.Single();

        step.Needs.Should().ContainSingle(static need => need.Kind == StepNeedKind.Power);
        step.Needs.Single(static need => need.Kind == StepNeedKind.Decision).Parties.Select(static party => party.Value).Should().Equal("opcc");
        step.Needs.Where(static need => need.Kind == StepNeedKind.Agreement).Should()
            .HaveCount(2, "the responsible authorities agree to combine, and all members to the merger");
    }
}
