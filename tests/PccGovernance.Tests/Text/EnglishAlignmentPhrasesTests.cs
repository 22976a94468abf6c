using PccGovernance.Alignment;
using PccGovernance.Text;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Text;

/// <summary>What alignment says, as a reader of a board paper reads it.</summary>
public sealed class EnglishAlignmentPhrasesTests
{
    private static readonly LandscapeContents Contents = new()
    {
        PoliceAndCrimePlans =
        [
            Plan(
                Objective("p1", "asb") with { Text = "Safer streets" },
                Objective("p2", "crime-reduction") with { Text = "Less crime" },
                Objective("p3", "victims", "prevention") with { Text = "Support for victims" },
                Objective("p4") with { Text = "Tuesday" }),
        ],
        Strategies =
        [
            Strategy(
                "one",
                Priority("s1", "asb") with
                {
                    Text = "Fewer nuisances",
                },
                Priority("s2", "fraud") with
                {
                    Text = "Stop fraud",
                },
                Priority("s3", "road-safety", "prevention") with
                {
                    Text = "Slow down",
                }
            ) with
            {
                Name = "Safety Strategy",
                Period = new(new(2024, 1, 1), new(2029, 3, 1)),
                OwnerOrganisation = new("council"),
            },
            Strategy("two") with
            {
                Name = "Town Strategy",
                Themes = Themes("asb"),
                OwnerOrganisation = new("office"),
            },
            Strategy("three", Priority("s4") with { Text = "Monday" }) with
            {
                Name = "Day Strategy",
                Period = new(new(2025, 4, 1)),
            },
        ],
        Organisations = [new() { Id = new("council"), Name = "The Council" }, new() { Id = new("office"), Name = "The Office" }],
    };

    private static readonly Landscape Known = Landscape(Contents);

    private static readonly AlignmentReport Report = AlignmentAnalysis.Analyse(Known, Day);

    private static PlanAlignment Found => Report.Plans[0];

    [Fact]
    public void Say_Links_SayTheGradeAndWhatDecided() =>
        Found
            .Links.Select(static link => Say(link.Reason))
            .Should()
            .Equal(
                "The strategy priority ‘Fewer nuisances’ of Safety Strategy and the plan priority ‘Safer streets’ are directly linked: "
                + "both are about asb (strength 1).",
                "The strategy Town Strategy, whose own themes stand in for its priorities, which are not on record, and the plan priority "
                + "‘Safer streets’ are directly linked: both are about asb (strength 1).",
                "The strategy priority ‘Fewer nuisances’ of Safety Strategy and the plan priority ‘Less crime’ are linked in part: asb "
                + "counts in part towards crime-reduction (strength 0.4).",
                "The strategy priority ‘Stop fraud’ of Safety Strategy and the plan priority ‘Less crime’ are linked in part: fraud "
                + "counts in part towards crime-reduction (strength 0.4).",
                "The strategy Town Strategy, whose own themes stand in for its priorities, which are not on record, and the plan priority "
                + "‘Less crime’ are linked in part: asb counts in part towards crime-reduction (strength 0.4)."
            );

    [Fact]
    public void Say_GapsAndOrphans_CountWhatWasNotCompared()
    {
        Say(Found.Gaps.Single().Reason)
            .Should()
            .Be(
                "No strategy priority on record was found to serve the plan priority ‘Support for victims’: 3 strategy priorities were compared and "
                + "2 could not be, "
                    + "of which 1 is a strategy with no priorities on record; the nearest is ‘Slow down’, of strength 0.087."
            );
        Say(Found.Orphans.Single().Reason)
            .Should()
            .Be(
                "The strategy priority ‘Slow down’ of Safety Strategy was found to serve no priority of Police and Crime Plan: 3 plan "
                + "priorities were compared and 1 could not be; the nearest is ‘Support for victims’, of strength 0.087."
            );
        Say(Gap(compared: 2, notCompared: 0))
            .Should()
            .EndWith("‘Safer streets’: all 2 strategy priorities were compared; none has anything in common with it.");
        Say(Gap(compared: 1, notCompared: 0)).Should().EndWith(": 1 strategy priority was compared; none has anything in common with it.");
    }

    [Fact]
    public void Say_WhatIsUndetermined_SaysWhatIsMissing()
    {
        Say(Found.UndeterminedPlanPriorities.Single().Reason)
            .Should()
            .Be("The plan priority ‘Tuesday’ has no themes, its text shows none, and no strategy declares that it serves it.");
        Say(Found.UndeterminedStrategyPriorities.Single().Reason)
            .Should()
            .Be(
                "The strategy priority ‘Monday’ of Day Strategy has no themes, its text shows none, and it declares no link to Police and "
                + "Crime Plan."
            );
        Say(Found.StrategiesWithoutPriorities.Single().Reason)
            .Should()
            .Be(
                "The strategy Town Strategy has no priorities on record; what it is about as a whole links it with 2 priorities of Police "
                + "and Crime Plan."
            );
        Say("alignment.footprint-unknown", ("subject", Of("one")))
            .Should()
            .Be("The strategy Safety Strategy declares no link, and its footprint is not known.");
        Say("alignment.footprint-unknown", ("subject", EntityReference.Of(new Id<StrategyPriority>("s1"))))
            .Should()
            .Be("The strategy priority ‘Fewer nuisances’ declares no link, and the footprint of its strategy is not known.");
        Say(
                "alignment.corporate-priorities-without-themes",
                ("without", 1),
                ("priorities", 2),
                ("plan", EntityReference.Of(new Id<CorporatePlan>("c"))),
                ("priority", EntityReference.Of(new Id<PlanPriority>("p1")))
            )
            .Should()
            .Be(
                "1 of the 2 priorities of the corporate plan 'c' has no themes and shows none: it may serve the plan priority ‘Safer "
                + "streets’."
            );
    }

    [Fact]
    public void Say_TimesOfStrategies_AreDates()
    {
        Found
            .Lapses.Select(static lapse => Say(lapse.Reason))
            .Should()
            .Equal(
                "The strategy Safety Strategy ends on 28 February 2029 and Police and Crime Plan on 31 March 2029: 31 days of the plan "
                + "are left without it.",
                "The end of the strategy Day Strategy is not known, so that it cannot be said whether it lasts as long as Police and "
                + "Crime Plan."
            );
        Say(Found.StrategiesBeforePlan.Single().Reason)
            .Should()
            .Be(
                "The strategy Safety Strategy began on 1 January 2024, before Police and Crime Plan on 1 April 2025, and declares no link "
                + "to it on record."
            );
        Say(
                "alignment.lapse",
                ("strategy", Of("one")),
                ("last-day", PartialDate.Parse("2028")),
                ("plan", Of("two")),
                ("plan-last-day", PartialDate.Parse("2029-03")),
                ("days", 1))
            .Should()
            .Be("The strategy Safety Strategy ends in 2028 and Town Strategy in March 2029: 1 day of the plan is left without it.");
        Say("alignment.ended", ("strategy", Of("one")), ("last-day", new LocalDate(2026, 3, 31)), ("plan", Of("two")))
            .Should()
            .Be(
                "The strategy Safety Strategy ended on 31 March 2026, within the time of Town Strategy, and no other of its owner on the "
                + "same themes is in force."
            );
    }

    [Fact]
    public void Say_OfTheWhole_IsASummary()
    {
        Say(Report.Summary)
            .Should()
            .Be("3 of the 3 strategies in force on 21 November 2026 were considered for 1 Police and Crime Plan in force.");
        Say(AlignmentAnalysis.Analyse(Known, new(2040, 1, 1)).Summary)
            .Should()
            .Be(
                "0 of the 1 strategy in force on 1 January 2040 were considered for 0 Police and Crime Plans in force: nothing was "
                + "compared."
            );
        Say(AlignmentAnalysis.Analyse(Known, new(2040, 1, 1)).AreasWithoutPlan.Single().Reason)
            .Should()
            .Be("The one Police and Crime Plan on record for the force area Cambridgeshire is not in force on 1 January 2040.");
    }

    [Fact]
    public void Say_StrategiesThatCouldBeOne_NamesTheOwners() =>
        Say(
                "alignment.joint",
                ("first", Of("one")),
                ("owner-of-first", EntityReference.Of(new Id<Organisation>("council"))),
                ("second", Of("two")),
                ("owner-of-second", EntityReference.Of(new Id<Organisation>("office"))),
                ("shared", StatementValue.Of(Themes("asb", "fraud"), EntityReference.Of)),
                ("themes", 3),
                ("alone", 1)
            )
            .Should()
            .Be(
                "The strategies Safety Strategy (The Council) and Town Strategy (The Office), on nested ground, share 2 of 3 themes, asb "
                + "and fraud; 1 of their priorities has no counterpart."
            );

    [Theory]
    [InlineData(
        "Domestic abuse",
        "",
        "Tackle violence against women and girls",
        "The two are directly linked: Domestic abuse is at the core of Violence against women and girls (strength 0.612; read from "
        + "‘Domestic abuse’ in the strategy priority and ‘violence against women and girls’ in the plan priority)."
    )]
    [InlineData(
        "Support victims",
        "domestic-abuse",
        "Tackle domestic abuse",
        "The two are directly linked by what the strategy as a whole is about: that is Domestic abuse, as the plan priority is "
        + "(strength 0.576; read from ‘victims’ in the strategy priority and ‘domestic abuse’ in the plan priority)."
    )]
    [InlineData("Tuesday", "", "Fraud", "The two have no theme in common and none that counts towards another.")]
    public void Say_OfTwoTexts_SaysTheWordsAndWhetherTheSubjectDecided(string strategy, string subject, string plan, string said)
    {
        PriorityAligner aligner = new();
        PriorityAlignment found = aligner.Compare(
            aligner.Read(strategy, [], subject.Length == 0 ? [] : [new(subject)]),
            aligner.Read(plan));

        Phrasebook
            .English.Say(
                found.Reason,
                EntityNames.Of(
                    PccGovernance.Reference.EnglandAndWales.Edition.Themes.Themes.Select(static theme =>
                        KeyValuePair.Create(EntityReference.Of(theme.Id), theme.Name))))
            .Should()
            .Be(said);
    }

    [Fact]
    public void Say_GeneralThemeOrTooLittle_IsWeakOrNoLink()
    {
        PriorityAligner aligner = new();
        aligner
            .Compare(aligner.Read("s", Themes("road-safety", "prevention")), aligner.Read("p", Themes("prevention")))
            .Reason.Say()
            .Should()
            .Be("The two are linked in part, but the link is weak: they share only the general theme 'prevention' (strength 0.225).");
        aligner
            .Compare(aligner.Read("s", Themes("road-safety", "prevention")), aligner.Read("p", Themes("victims", "prevention")))
            .Reason.Say()
            .Should()
            .Be("The two share too little for a link: both are about 'prevention' (strength 0.087).");
    }

    [Fact]
    public void Say_WhereNoReasonWasGiven_SaysSo() =>
        new UndeterminedPlanPriority { PlanPriority = new("p1") }.Reason.Say().Should().Be("No reason was given.");

    private static EntityReference Of(string strategy) => EntityReference.Of(new Id<Strategy>(strategy));

    private static Statement Gap(int compared, int notCompared) =>
        (
            Found.Gaps.Single() with
            {
                PlanPriority = new("p1"),
                Compared = compared,
                NotCompared = notCompared,
                StrategiesWithoutPriorities = 0,
                NearestMiss = null,
            }
        ).Reason;

    private static string Say(string code, params (string Name, StatementValue? Value)[] arguments) => Say(Statement.Of(code, arguments));

    private static string Say(Statement statement) => Phrasebook.English.Say(statement, EntityNames.Of(Known));
}
