using PccGovernance.Delivery;
using PccGovernance.Text;
using static PccGovernance.Tests.Delivery.DeliveryLandscapes;

namespace PccGovernance.Tests.Text;

/// <summary>What delivery says, as a reader of a board paper reads it.</summary>
public sealed class EnglishDeliveryPhrasesTests
{
    private static readonly LocalDate Soon = Day.PlusDays(10);

    private static Landscape Landscape { get; } = PlanWithLead(Strand("victims", Priority(
        "support",
        Deliverable(
            "toolkit",
            Open(Day.PlusDays(-40), "guidance") with { Text = "Publish the guidance" },
            Open(Soon, "training") with { Text = "Train the call handlers", Reports = [Report(Day.PlusDays(-93), RagStatus.Green)] },
            Open(Soon, "launch") with { Text = "Launch the toolkit", Status = MilestoneStatus.NotStarted, Reports = [] },
            Open(Soon, "gone") with { Text = "Print the toolkit", Status = MilestoneStatus.Cancelled },
            Open(Soon, "done") with { Text = "Agree the text", Status = MilestoneStatus.Complete },
            Open(Soon, "dark") with { Text = "Ask the victims", OriginalDue = null },
            Open(Soon, "silent") with { Text = "Tell the partners", Reports = [] },
            Open(Day.PlusDays(-40), "set") with
            {
                Text = "Find the money",
                Overrides = [new() { On = Day, Colour = RagStatus.Amber, Reason = "a grant is agreed", Author = new("lead") }],
            }) with
        { Text = "A toolkit" },
        Deliverable("evaluation") with { Text = "An evaluation" }) with
    { Text = "Support for victims" }));

    private static EntityNames Names { get; } = EntityNames.Of(Landscape);

    [Theory]
    [InlineData(
        "guidance",
        "The milestone ‘Publish the guidance’ is red. It is open 40 days after the date due, 19 February 2026: more than 31 is red."
    )]
    [InlineData(
        "training",
        "The milestone ‘Train the call handlers’ was last reported on 28 December 2025, more than 92 days before 31 March 2026: report on "
        + "it."
    )]
    [InlineData("launch", "The milestone ‘Launch the toolkit’ has not started and is not due before 10 April 2026.")]
    [InlineData("gone", "The milestone ‘Print the toolkit’ was given up.")]
    [InlineData("done", "The milestone ‘Agree the text’ is complete.")]
    [InlineData("dark", "The milestone ‘Ask the victims’ has no date due: record one.")]
    [InlineData(
        "silent",
        "The milestone ‘Tell the partners’ has neither a dated forecast to come nor a report of its progress or colour within 92 days: "
        + "record one."
    )]
    [InlineData(
        "set",
        "The milestone ‘Find the money’ was set to amber on 31 March 2026 by Portfolio lead, instead of red, because ‘a grant is agreed’."
    )]
    public void Say_WhyAMilestoneStandsAsItDoes_IsASentenceWithItsName(string milestone, string said) =>
        Phrasebook
            .English.Say(DeliveryAnalysis.Analyse(Landscape, Day).Milestones.Single(m => m.Milestone.Value == milestone).Reason, Names)
            .Should()
            .Be(said);

    [Fact]
    public void Say_WhyWhatIsAboveStandsAsItDoes_NamesWhatDecided()
    {
        DeliveryStandings standings = DeliveryAnalysis.RollUp(Landscape, Day);

        standings
            .Deliverables.Concat(standings.Priorities)
            .Concat(standings.Strands)
            .Concat(standings.Plans)
            .Select(static r => Phrasebook.English.Say(r.Reason, Names))
            .Should()
            .Equal(
                "The deliverable ‘An evaluation’ has nothing under it on record: record its milestones.",
                "The deliverable ‘A toolkit’ is red, because the milestone ‘Publish the guidance’ is.",
                "The priority ‘Support for victims’ is red, because the deliverable ‘A toolkit’ is.",
                "The strand victims is red, because the priority ‘Support for victims’ is.",
                "The plan Plan is red, because the strand victims is.");
    }

    [Theory]
    [InlineData(DeliveryStanding.Rated, RagStatus.Amber, null, "The plan 'p' is amber, because the strand 's' is.")]
    [InlineData(
        DeliveryStanding.Unknown,
        null,
        RagStatus.Green,
        "The plan 'p' is unknown, because the strand 's' is; the worst colour known under it is green.")]
    [InlineData(
        DeliveryStanding.NotDue,
        null,
        null,
        "The plan 'p' is not due, because the strand 's' is not and nothing under it is open.")]
    [InlineData(DeliveryStanding.Complete, null, null, "The plan 'p' is complete: everything under it is, or was given up.")]
    [InlineData(DeliveryStanding.Cancelled, null, null, "The plan 'p' was given up with everything under it.")]
    public void Say_ByTheWorstChild_SaysEachStanding(DeliveryStanding standing, RagStatus? colour, RagStatus? known, string said) =>
        (RolledUp with { Standing = standing, Colour = colour, WorstKnownColour = known ?? colour }).Reason.Say().Should().Be(said);

    [Fact]
    public void Say_ByMeanShareAndCriticalMilestone_HasTheBounds()
    {
        DeliveryRollUp amber = RolledUp with
        {
            Standing = DeliveryStanding.Rated,
            Colour = RagStatus.Amber,
            WorstKnownColour = RagStatus.Amber,
        };

        (amber with { Method = RollUpMethod.Weighted, Score = 1.5m, GreenBound = 0.5m, AmberBound = 1.5m }).Reason.Say().Should()
            .Be("The plan 'p' is amber: the mean by weight of its children that are due is 1.5, and up to 0.5 is green, up to 1.5 amber.");
        (amber with { Method = RollUpMethod.ShareOfGreen, Score = 0.9m, GreenBound = 0.9m, AmberBound = 0.8m })
            .Reason.Say()
            .Should()
            .Be(
                "The plan 'p' is amber: 90% of its children that are due are green or complete, and more than 90% is green, at least 80% "
                + "amber."
            );
        (
            amber with
            {
                Standing = DeliveryStanding.Unknown,
                Colour = null,
                Method = RollUpMethod.Weighted,
                Score = 1,
                GreenBound = 0.5m,
                AmberBound = 1.5m,
            }
        )
            .Reason.Say()
            .Should()
            .EndWith("up to 1.5 amber; with what is unknown at its worst it is amber.");
        (amber with { IsCriticalOverride = true, DecidingMilestone = new("m") })
            .Reason.Say()
            .Should()
            .Be("The plan 'p' is amber, because the critical milestone 'm' is.");
    }

    [Fact]
    public void Say_WhatChanged_HasTheWordAndTheDays()
    {
        MilestoneAssessment green = Assess(Open(Soon));
        MilestoneAssessment red = Assess(Open(Day.PlusDays(-40)));
        MilestoneChange change = new() { Milestone = green.Milestone, Before = green, After = red, Travel = DirectionOfTravel.Worsened };

        change.Statement.Say().Should().Be("The milestone 'milestone' was green and is red (worsened).");
        (change with { After = green, Travel = DirectionOfTravel.Same, DueMovedDays = 1 })
            .Statement.Say()
            .Should()
            .Be("The milestone 'milestone' is green as before, and its date was put back by 1 day.");
        (change with { After = green, Travel = DirectionOfTravel.Same, DueMovedDays = -7 })
            .Statement.Say()
            .Should()
            .Be("The milestone 'milestone' is green as before, and its date was brought forward by 7 days.");
        (change with { Before = null }).Statement.Say().Should().Be("The milestone 'milestone' is new and red.");
        (change with { After = null })
            .Statement.Say()
            .Should()
            .Be("The milestone 'milestone' was green and is no longer in a plan in force.");
        (change with { Before = null, After = null }).Statement.Say().Should().Be("The milestone 'milestone' is in no plan in force.");
    }

    [Fact]
    public void Say_WhatAMilestoneWaitsFor_IsNamed()
    {
        Statement
            .Of(
                "delivery.waits-for",
                ("milestone", EntityReference.Of(new Id<Milestone>("guidance"))),
                ("colour", StatementValue.Word(RagStatus.Red)))
            .Should()
            .Match<Statement>(static s =>
                Phrasebook.English.Say(s, Names)
                == "It waits for the milestone ‘Publish the guidance’, which is no better than red: it cannot be greener.");
        Statement
            .Of("delivery.waits-for-unknown", ("milestone", EntityReference.Of(new Id<Milestone>("guidance"))))
            .Say()
            .Should()
            .Be("The milestone 'guidance' waits for a milestone that is unknown, and cannot be better than it.");
    }

    [Fact]
    public void Say_Signals_AskWhatShouldBeAsked()
    {
        Milestone milestone = Open(Soon) with
        {
            Forecast = Soon.PlusDays(40),
            Reports = [Report(Day, RagStatus.Green, reason: "funding is agreed")],
        };

        Analyse(milestone)
            .Signals.Single()
            .Statement.Say()
            .Should()
            .Be(
                "The milestone 'milestone' was reported green and its dates and progress make it red; the reason given was ‘funding is "
                + "agreed’. "
                    + "The forecast, 20 May 2026, is 40 days after the date due, 10 April 2026: more than 31 is red."
            );
        Signal("stale", ("reported", Day.PlusDays(-93)), ("days", 93), ("day", Day), ("period", 92))
            .Should()
            .Be("The milestone 'm' was last reported on 28 December 2025, 93 days before 31 March 2026: more than 92 days is stale.");
        Signal(
                "assessors-disagree",
                ("colour", StatementValue.Word(RagStatus.Amber)),
                ("by", EntityReference.Of(new Id<Post>("lead"))),
                ("reported", Day),
                ("other-colour", StatementValue.Word(RagStatus.Green)),
                ("other", EntityReference.Of(new Id<Post>("third"))),
                ("other-reported", Day.PlusDays(-20))
            )
            .Should()
            .Be(
                "The milestone 'm' was reported amber by 'lead' on 31 March 2026 and green by 'third' on 11 March 2026: ask what each of "
                + "them sees."
            );
        Signal("green-to-red", ("green", Day.PlusDays(-20)), ("red", Day))
            .Should()
            .Be(
                "The milestone 'm' was reported green on 11 March 2026 and red on 31 March 2026, with no amber between: ask what was "
                + "known in the meantime."
            );
        Signal("green-and-overdue", ("days", 1), ("day", Day))
            .Should()
            .Be("The milestone 'm' is critical and 1 day overdue on 31 March 2026, and it was last reported green: look at it first.");
        Signal("green-and-overdue", ("days", 2), ("day", Day), ("deliverable", EntityReference.Of(new Id<Deliverable>("d")))).Should()
            .Be("The milestone 'm' is critical and 2 days overdue on 31 March 2026, and its deliverable 'd' is green: look at it first.");
        Signal("green-on-old-evidence", ("reported", Day), ("evidence", Day.PlusDays(-93)), ("days", 93), ("period", 92))
            .Should()
            .Be(
                "The milestone 'm' was reported green on 31 March 2026 on evidence of 28 December 2025, 93 days older: more than 92 days "
                + "is old."
            );
        Signal("green-while-moved", ("moves", 2), ("due", Soon))
            .Should()
            .Be(
                "The milestone 'm' was moved 2 times, to 10 April 2026, and every report from the first move on was green: ask what the "
                + "colour is held to."
            );
    }

    [Theory]
    [InlineData(OverrideLack.ReasonAndAuthor, "a reason and without an author")]
    [InlineData(OverrideLack.Author, "an author")]
    [InlineData(OverrideLack.DateDue, "a date due")]
    [InlineData(OverrideLack.EvidenceInDate, "evidence in date")]
    internal void Say_ColourSetWithoutSomething_NamesIt(OverrideLack lack, string said) =>
        Signal(
                "set-without",
                ("colour", StatementValue.Word(RagStatus.Green)),
                ("set", Day),
                ("without", StatementValue.Word(lack)),
                ("stays", StatementValue.Word(RagStatus.Amber)))
            .Should()
            .Be($"The milestone 'm' was set to green on 31 March 2026 without {said}, so amber stays: record it or take it back.");

    private static DeliveryRollUp RolledUp { get; } = new()
    {
        Subject = EntityReference.Of(new Id<BusinessPlan>("p")),
        Standing = DeliveryStanding.Unknown,
        Counts = new(),
        DecidedBy = EntityReference.Of(new Id<Strand>("s")),
    };

    private static string Signal(string code, params ReadOnlySpan<(string, StatementValue?)> arguments) =>
        Statement.Of($"delivery.{code}", [("milestone", EntityReference.Of(new Id<Milestone>("m"))), .. arguments]).Say();
}
