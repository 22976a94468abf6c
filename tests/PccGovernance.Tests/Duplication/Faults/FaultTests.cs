using PccGovernance.Duplication;
using PccGovernance.Tests.Duplication.Examples;
using static PccGovernance.PartnershipTier;
using static PccGovernance.Tests.Duplication.Faults.FaultWorld;

namespace PccGovernance.Tests.Duplication.Faults;

/// <summary>Kinds of wrong judgement that were seen on real landscapes, each on an invented one with its right answer.</summary>
public sealed class FaultTests
{
    [Fact]
    public void Analyse_UpperBoardOfTheLowerOnesKind_IsOneDutyAtTwoLevelsToCombine()
    {
        Partnership upper = Board("safer-county", "Safer Fenmarsh County", "community-safety-partnership", Strategic, [County],
            [.. Core, .. Enumerable.Range(0, 5).Select(n => $"council-{n}"), "commissioner"], "asb", "crime-reduction", "reoffending") with
        {
            AlsoActsAs = [new("county-strategy-group")],
        };

        DuplicationReport report = Analyse([upper, .. Enumerable.Range(0, 5).Select(n => Csp(n))]);

        for (int n = 0; n < 5; n++)
        {
            DuplicationPair pair = report.Between("safer-county", $"csp-{n}")!;
            (pair.Pattern, pair.Form, pair.Upper)
                .Should()
                .Be((DuplicationPattern.Layered, DuplicationForm.DutyAtTwoLevels, (Id<Partnership>?)upper.Id));
            (pair.Remedy.Kind, pair.Remedy.Into).Should().Be((DuplicationRemedyKind.Combine, (Id<Partnership>?)upper.Id));
        }

        ParallelGroup group = report.ParallelGroups.Should().ContainSingle().Subject;
        group.Members.Should().HaveCount(5).And.NotContain(upper.Id);
        (group.Remedy.Kind, group.Remedy.Into)
            .Should()
            .Be((DuplicationRemedyKind.Combine, (Id<Partnership>?)upper.Id), "the group and its pairs say the same");
    }

    [Fact]
    public void Analyse_OneKindOnNestedGround_IsOneDutyTwice()
    {
        Partnership joint = Board("csp-south", "Safer South Fenmarsh", "community-safety-partnership", Tactical,
            [Districts[0], Districts[1]], [.. Core, "council-0", "council-1"], "asb", "rural-crime");

        DuplicationReport report = Analyse(joint, Csp(0), Csp(1), Csp(2));

        report.Between("csp-south", "csp-0")!.Form.Should().Be(DuplicationForm.OneKindOnNestedGround);
        report.Between("csp-south", "csp-1")!.Pattern.Should().Be(DuplicationPattern.Layered);
        report.Between("csp-south", "csp-2").Should().BeNull();
    }

    [Fact]
    public void Analyse_NarrowBoardInsideABroadOne_IsToldByContainment()
    {
        DuplicationReport report = Analyse(
            Board("county-board", "Fenmarsh Safety Board", "county-strategy-group", Strategic, [County],
                [.. Core, "commissioner", "yot", "prosecution", "voluntary"], "asb", "hate-crime", "domestic-abuse", "organised-crime",
                    "serious-violence", "terrorism", "prevention"),
            Board("violence", "Fenmarsh Violence Table", "serious-violence-duty-partnership", Strategic, [County],
                [.. Core, "commissioner", "yot"], "serious-violence", "prevention"),
            Board("congress", "Fenmarsh Congress", null, Strategic, [County],
                ["police", "county", "icb", "commissioner", "voluntary", "schools"], "asb", "domestic-abuse", "serious-violence",
                    "mental-health"));

        foreach (string narrow in new[] { "violence", "congress" })
        {
            DuplicationPair pair = report.Between("county-board", narrow)!;
            (pair.Pattern, pair.Form, pair.Remedy.Kind)
                .Should()
                .Be((DuplicationPattern.Overlapping, DuplicationForm.NarrowInBroad, DuplicationRemedyKind.BringUnder));
        }
    }

    [Fact]
    public void Analyse_FewAgenciesThatSitOnEverything_MakeNoSharedTable() =>
        Analyse(
            Board("channel", "Fenmarsh Channel", "channel-panel", Operational, [County], ["police", "county"], "terrorism"),
            Board("outcomes", "Outcomes Panel", null, Operational, [County], ["police", "county"],
                "restorative-justice") with
            { Function = PartnershipFunction.Casework },
            Board("review", "Trigger reviews", "asb-case-review", Operational, [Districts[0]], ["council-0", "landlords", "police"], "asb",
                "victims"),
            Board("living", "Healthy Living Table", null, Tactical, [Districts[0]], ["council-0", "landlords", "police"], "prevention"),
            Board("forum", "Resilience Forum", "local-resilience-forum", Strategic, [Force],
                ["council-0", "council-1", "council-2", "police", "county", "fire", "icb"], "national-threats"),
            Board("abuse", "Abuse Board", "domestic-abuse-local-partnership-board", Strategic, [County],
                ["council-0", "council-1", "council-2", "police", "county", "icb"], "domestic-abuse"))
            .Pairs.Should().BeEmpty();

    [Fact]
    public void Analyse_DeliveryGroupsThatOneBoardSetUp_AreNeitherLayersNorATable()
    {
        DuplicationReport report = Analyse(
            Board("top", "Safer Fenmarsh Board", "county-strategy-group", Strategic, [County],
                [.. Core, "council-0", "council-1", "commissioner", "yot"], "reoffending", "substance-misuse", "serious-violence"),
            Board("drugs", "Drugs Group", "combating-drugs-partnership", Tactical, [County],
                ["police", "county", "probation", "icb", "commissioner"], "drug-supply", "substance-misuse")
                .Below("top"),
            Board("offenders", "Offenders Group", "reducing-reoffending-board", Tactical, [County],
                ["police", "county", "probation", "commissioner"], "reoffending")
                .Below("top"),
            Board("violence", "Violence Group", "serious-violence-duty-partnership", Tactical, [County],
                ["police", "county", "probation", "icb", "commissioner", "fire"], "serious-violence")
                .Below("top"));

        report.Pairs.Should().BeEmpty();
        report.SetAside.Should().NotBeEmpty();
    }

    [Fact]
    public void Analyse_TwoScrutineers_EachHoldSomebodyElseToAccount()
    {
        string[] councillors = ["council-0", "council-1", "council-2", "council-3", "county"];

        DuplicationReport report = Analyse(
            Board("panel", "Police and Crime Panel", "police-and-crime-panel", Strategic, [Force], [.. councillors, "voluntary"],
                "efficiency", "standards"),
            Board("scrutiny", "Partnership Scrutiny Committee", null, Strategic, [Force], councillors, "crime-reduction"));

        report.Pairs.Should().BeEmpty();
        report.Clusters.Should().BeEmpty();
    }

    [Fact]
    public void Analyse_StatutoryPanelAndExecutive_AreNoFlexibleGroup() =>
        Analyse(
            Board("children", "Children Partnership", "safeguarding-children-partnership", Strategic, [County],
                ["police", "county", "icb", "schools"], "child-abuse", "vulnerability"),
            Board("executive", "Partnership Executive", null, Strategic, [County], ["police", "county", "icb"], "vulnerability")
                .Below("children"),
            Board("deaths", "Child Death Panel", "child-death-review-partners", Tactical, [County], ["county", "icb"], "vulnerability")
                .Below("children"))
            .Joins().Should().BeFalse();

    [Fact]
    public void Analyse_OneSittingOfTwoBoards_MergesNothingAndCountsOnce()
    {
        DuplicationReport report = Analyse(
            Board("wellbeing", "Wellbeing Board", "health-and-wellbeing-board", Strategic, [County],
                ["county", "icb", "healthwatch", "police"], "prevention", "mental-health"),
            Board("care", "Care Partnership", "integrated-care-partnership", Strategic, [County], ["county", "icb"], "prevention"),
            Board("sitting", "Joint meeting of the two", null, Strategic, [County], ["county", "icb", "police"], "prevention",
                "partnership")
                .Below("wellbeing", "care"));

        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;
        (pair.Form, pair.Remedy.Kind).Should().Be((DuplicationForm.OneSitting, DuplicationRemedyKind.CountOnce));
    }

    [Fact]
    public void Analyse_BoardWithADutyOfItsOwnBelowTwoAtItsTier_IsNoSittingOfTheirs()
    {
        DuplicationReport report = Analyse(
            Board("safety", "Safety Partnership", "community-safety-partnership", Strategic, [County],
                ["county", "icb", "police", "fire", "probation"], "asb", "drug-supply"),
            Board("wellbeing", "Wellbeing Board", "health-and-wellbeing-board", Strategic, [County],
                ["county", "icb", "healthwatch", "voluntary"], "prevention", "mental-health"),
            Board("drugs", "Drugs Partnership", "combating-drugs-partnership", Strategic, [County],
                ["county", "icb", "police", "probation", "treatment"], "drug-supply", "substance-misuse")
                .Below("safety", "wellbeing"));

        report.Pairs.Should().NotContain(static pair => pair.Form == DuplicationForm.OneSitting);
    }

    [Fact]
    public void Analyse_BoardsThatMeetAsOneByRecord_AreNeverToldToHoldDutiesTogether()
    {
        Partnership first = Board("adults", "Adults Board", "safeguarding-adults-board", Strategic, [County],
            ["police", "county", "icb", "voluntary"], "vulnerability");
        Partnership second = Board("children", "Children Board", "safeguarding-children-partnership", Strategic, [County],
            ["police", "county", "icb", "voluntary"], "child-abuse") with
        { MeetsWith = [first.Id] };

        Analyse(first, second).Pairs.Should().ContainSingle().Which.Remedy.Kind.Should().Be(DuplicationRemedyKind.CountOnce);
    }

    [Fact]
    public void Analyse_BoardWithoutSeatsOnTheSameSubject_IsAQuestionAndNoMerger()
    {
        DuplicationReport report = Analyse(
            Board("abuse", "Abuse Executive", "domestic-abuse-local-partnership-board", Strategic, [County],
                ["police", "county", "icb", "refuge"], "domestic-abuse"),
            Board("abuse-group", "Abuse Management Group", null, Tactical, [County], [], "domestic-abuse"));

        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;
        (pair.Form, pair.IsQuestion, pair.Remedy.Kind).Should().Be((DuplicationForm.PerhapsOneBody, true, DuplicationRemedyKind.Clarify));
        report.NotCompared.Should().ContainSingle().Which.Reason.Should().Be(NotComparedReason.NoSeats);
    }

    [Fact]
    public void Analyse_SeveralCoordinatingGroupsBelowOneBoard_AreAskedAbout()
    {
        DuplicationReport report = Analyse(
            Board("adults", "Adults Board", "safeguarding-adults-board", Strategic, [County], ["police", "county", "icb"], "vulnerability"),
            Board("executive", "Adults Executive", null, Strategic, [County], [], "vulnerability").Below("adults"),
            Board("chairs", "Adults Chairs Group", null, Tactical, [County], [], "vulnerability").Below("adults"));

        report.Between("adults", "executive")!.Form.Should().Be(DuplicationForm.TwoLevelsOfOneTier);
        report.Between("executive", "chairs")!.Form.Should().Be(DuplicationForm.CoordinatingGroups);
        report.Pairs.Should().OnlyContain(pair => pair.IsQuestion);
    }

    [Fact]
    public void Analyse_PanelsOfABoardsOwn_AreNoFurtherVoices()
    {
        DuplicationReport report = Analyse(
            Board("abuse", "Abuse Partnership", "domestic-abuse-local-partnership-board", Strategic, [County],
                ["police", "county", "icb", "refuge"], "domestic-abuse"),
            Board("cases", "Case conference", "marac", Operational, [County], [], "domestic-abuse").Below("abuse"),
            Board("deaths", "Death reviews", "domestic-abuse-related-death-review", Operational, [County], [], "domestic-abuse")
                .Below("abuse"),
            Board("adults", "Adults Board", "safeguarding-adults-board", Strategic, [County],
                ["police", "county", "icb", "trust", "healthwatch", "landlords"], "vulnerability", "domestic-abuse"));

        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;
        (pair.First.Value, pair.Second.Value, pair.Pattern).Should().Be(("abuse", "adults", DuplicationPattern.SharedTheme));
    }

    [Fact]
    public void Analyse_GeneralHeadingOfAFamily_IsNoSharedTheme() =>
        Analyse([Board("wellbeing", "Wellbeing Board", "health-and-wellbeing-board", Strategic, [County],
            ["county", "icb", "police", "healthwatch"], "prevention", "crime-reduction"), .. Enumerable.Range(0, 5)
            .Select(n => Csp(n))])
            .Pairs.Should().BeEmpty();

    [Fact]
    public void Analyse_BoardOfAWiderArea_IsNotMergedWithTheLocalOne()
    {
        DuplicationReport report = Analyse(
            Board("local", "Fenmarsh Justice Board", "local-criminal-justice-board", Strategic, [Force],
                ["police", "prosecution", "courts", "probation", "prison", "commissioner"], "criminal-justice", "victims"),
            Board("regional", "Regional Justice Board", "local-criminal-justice-board", Strategic, ["E12000004"],
                ["prosecution", "courts", "probation", "commissioner"], "criminal-justice"));

        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;
        (pair.Form, pair.Remedy.Kind).Should().Be((DuplicationForm.WiderArea, DuplicationRemedyKind.DivideWork));
    }

    [Fact]
    public void Analyse_FunctionThatMoved_CountsOnlyInItsYears()
    {
        Partnership wellbeing = Board("wellbeing", "Wellbeing Board", "health-and-wellbeing-board", Strategic, [County],
            [.. Core, "healthwatch", "council-0", "council-1"], "prevention", "mental-health") with
        {
            CarriedFunctions = [new() { Kind = new("county-strategy-group"), Period = new(new(2019, 1, 1), new(2023, 1, 1)) }],
        };
        Landscape landscape = Of(wellbeing, Csp(0), Csp(1));

        Heard.Analyse(landscape, new(2021, 6, 30), DuplicationOptions.Default)
            .Between("wellbeing", "csp-0")!.Pattern.Should()
            .Be(DuplicationPattern.Layered);
        Heard.Analyse(landscape, new(2024, 6, 30), DuplicationOptions.Default)
            .Between("wellbeing", "csp-0")
            .Should()
            .BeNull();
    }

    [Fact]
    public void Analyse_OneDeliveryGroupATierDown_IsHowABoardWorks()
    {
        DuplicationReport report = Analyse(
            Board("justice", "Justice Board", "local-criminal-justice-board", Strategic, [Force],
                ["police", "prosecution", "courts", "probation", "prison", "commissioner"], "criminal-justice", "reoffending"),
            Board("delivery", "Justice Delivery Group", null, Tactical, [Force], ["police", "prosecution", "courts", "probation"],
                "criminal-justice")
                .Below("justice"));

        report.Pairs.Should().BeEmpty();
        report.SetAside.Should().ContainSingle().Which.Reason.Should().Be(SetAsideReason.PartOfItsBoard);
    }

    [Fact]
    public void Analyse_GroupOfAnotherLine_IsNotAbsorbed()
    {
        DuplicationReport report = Analyse(
            Board("children", "Children Partnership", "safeguarding-children-partnership", Strategic, [County],
                ["police", "county", "icb", "schools"], "child-abuse", "vulnerability"),
            Board("neglect", "Neglect Group", null, Tactical, [County], ["police", "county", "icb"], "vulnerability").Below("children"),
            Board("adults", "Adults Board", "safeguarding-adults-board", Strategic, [County], ["police", "county", "icb"],
                "vulnerability"));

        report.Between("neglect", "adults").Should().BeNull();
        report.Joins().Should().BeFalse();
    }

    [Fact]
    public void Analyse_GroupThatServesTwoBoards_IsNoSecondLayer() =>
        Analyse(
            Board("children", "Children Partnership", "safeguarding-children-partnership", Strategic, [County],
                ["police", "county", "icb", "schools"], "child-abuse", "vulnerability"),
            Board("adults", "Adults Board", "safeguarding-adults-board", Strategic, [County], ["police", "county", "icb", "voluntary"],
                "vulnerability"),
            Board("quality", "Quality Group", null, Tactical, [County], ["police", "county", "icb"], "vulnerability")
                .Below("children", "adults"))
            .Pairs.Should().NotContain(pair => pair.First.Value == "quality" || pair.Second.Value == "quality");

    [Fact]
    public void Analyse_TwoSuperiorsOnDifferentGround_IsForTheTermsOfReference()
    {
        DuplicationReport report = Analyse(
            Board("county", "County Board", "county-strategy-group", Strategic, [County], ["police", "county", "probation"],
                "substance-misuse", "asb"),
            Csp(0),
            Board("drugs", "Local Drugs Table", "combating-drugs-partnership", Tactical, [Districts[0]],
                ["police", "council-0", "treatment"], "substance-misuse")
                .Below("county", "csp-0"));

        report.Between("county", "drugs")!.Form.Should().Be(DuplicationForm.TwoSuperiors);
        report.Joins().Should().BeFalse();
    }

    [Fact]
    public void Analyse_TwoSittingsOfTheSameTwoBodies_AreOneBody()
    {
        DuplicationReport report = Analyse(
            Board("public", "Accountability in Public", null, Strategic, [Force], ["commissioner", "police"], "standards",
                "efficiency") with
            { Function = PartnershipFunction.Oversight },
            Board("private", "Accountability in Private", null, Strategic, [Force], ["commissioner", "police"],
                "standards") with
            { Function = PartnershipFunction.Oversight });

        DuplicationPair pair = report.Pairs.Should().ContainSingle().Subject;
        (pair.Form, pair.Remedy.Kind).Should().Be((DuplicationForm.TwoSittingsOfOneBody, DuplicationRemedyKind.CoordinateAgendas));
    }

    [Fact]
    public void Analyse_TableOfWhichOneSeatIsKnown_ProvesNothing() =>
        Analyse(
            Board("adults", "Adults Board", "safeguarding-adults-board", Strategic, [County], ["police", "county", "icb"], "vulnerability",
                "mental-health"),
            Board("hoarding", "Hoarding Group", null, Tactical, [County], ["county"], "vulnerability"))
            .Joins().Should().BeFalse();

    [Fact]
    public void Analyse_OneDutyWithTwoHomes_IsToldWhateverTheKindsFunction()
    {
        DuplicationReport report = Analyse(
            Board("unit", "Violence Reduction Partnership", "violence-reduction-unit", Tactical, [Force], [.. Core, "commissioner"],
                "serious-violence"),
            Board("duty", "Violence Duty Table", "serious-violence-duty-partnership", Strategic, [Force], [.. Core, "commissioner"],
                "serious-violence"));

        report.Pairs.Should().ContainSingle().Which.Form.Should().Be(DuplicationForm.OneDutyTwoHomes);
    }

    [Fact]
    public void Analyse_StatutoryMembersOfAWiderClass_AreMatched()
    {
        Partnership upper = Board("safer-county", "Safer Fenmarsh County", "community-safety-partnership", Strategic, [County],
            [.. Core, "council-0"], "asb") with
        { AlsoActsAs = [new("county-strategy-group")] };

        Analyse(upper, Csp(0)).Pairs.Should()
            .ContainSingle().Which.StatutoryCore.Should()
            .HaveCount(6, "the Act names district and county councils as responsible authorities");
    }

    [Fact]
    public void Analyse_KindsTakenAway_GivesNoMergerThatTheFullRecordWouldNot()
    {
        Partnership[] full =
        [
            Board("a", "Table A", "health-and-wellbeing-board", Strategic, [County], [.. Core, "voluntary"], "asb", "domestic-abuse"),
            Board("b", "Table B", "safeguarding-adults-board", Strategic, [County], [.. Core, "voluntary"], "asb", "domestic-abuse"),
            .. Enumerable.Range(0, 3).Select(n => Csp(n)),
        ];

        Analyse(full).Joins().Should().BeFalse();
        Analyse(full.Select(board => board with { Kind = null }))
            .Joins()
            .Should()
            .BeFalse("nothing is joined while what a board is for is unknown");
    }

    [Fact]
    public void Analyse_UnrelatedBoard_ChangesNothingSaidOfOthers()
    {
        Partnership[] boards =
        [
            Board("county-board", "Fenmarsh Safety Board", "county-strategy-group", Strategic, [County], [.. Core, "commissioner", "yot"],
                "asb", "domestic-abuse", "serious-violence"),
            Board("violence", "Fenmarsh Violence Table", "serious-violence-duty-partnership", Strategic, [County],
                [.. Core, "commissioner"], "serious-violence"),
            Csp(0), Csp(1),
        ];

        Analyse([.. boards, Board("far", "Far Garden Circle", null, Tactical, ["W06000022"], ["gardeners", "botanists", "beekeepers"],
            "rural-crime")]).Pairs
            .Should().Equal(Analyse(boards).Pairs);
    }
}
