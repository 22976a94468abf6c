using PccGovernance.Costing;
using PccGovernance.Text;
using static PccGovernance.Tests.Costing.CostingLandscapes;

namespace PccGovernance.Tests.Text;

/// <summary>What the costing says, as a reader of a board paper reads it.</summary>
public sealed class EnglishCostingPhrasesTests
{
    private static readonly CostingOptions Options = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly };

    [Theory]
    [InlineData(PartnershipFunction.Partnership, ": record it, or give a usual one.")]
    [InlineData(PartnershipFunction.Casework, "; there is no usual one for boards that decide on single cases: record it.")]
    [InlineData(
        PartnershipFunction.Service,
        "; there is no usual one for what is on record as a shared service: record it.")]
    [InlineData(
        PartnershipFunction.Unknown,
        "; no usual one is taken, since neither its kind nor its function is on record: record it, or its kind.")]
    public void Say_NoMeetings_HasTheNameAndWhatToDo(PartnershipFunction function, string end) =>
        Said(
                Board("board", Seat("a", 50_000)) with
                {
                    Name = "Safer Boston",
                    Function = function,
                    Meetings = new()
                    {
                        MeetingHours = 2,
                        PreparationHours = 0,
                        TravelHours = 0,
                    },
                })
            .Should()
            .Equal($"Safer Boston has no number of meetings a year on record{end}");

    [Fact]
    public void Say_WhatElseIsMissing_IsAFullSentenceEach()
    {
        Partnership board = Board("board", Seat("a", 50_000), Seat("b"), Seat("c")) with
        {
            Name = "Safer Boston",
            Meetings = new() { MeetingsPerYear = 4, TravelMiles = 10 },
            Support = new() { SupportHoursPerYear = 1, AnalysisHoursPerYear = 1 },
        };

        Said(board)
            .Should()
            .Equal(
                "Safer Boston has no length of its meetings on record; no usual one is taken, since neither its kind nor its "
                + "function is on record: record it, or its kind.",
                "Safer Boston has no hours of preparation on record, and they are left out of its cost; no usual number is taken, since "
                + "neither its kind nor its function is on record: record them, or its kind.",
                "Safer Boston has no hours of travel on record, and they are left out of its cost; no usual number is taken, since "
                + "neither its kind nor its function is on record: record them, or its kind.",
                "Safer Boston has no pay on record for 2 of its 3 seats: record it, or a grade with its grade table, or give a usual band.",
                "Safer Boston has hours of support staff on record and not their pay: record it.",
                "Safer Boston has miles on record and the assumptions have no mileage rate: give one.",
                "Safer Boston has hours of analysts on record and not their pay: record it."
            );
        Said(board with { Seats = [], Meetings = null, Support = null })
            .Should()
            .Equal("Safer Boston has no seats on record: record who sits on it.");
    }

    [Fact]
    public void Say_OverTheLimit_NamesSeatOrPayer()
    {
        EntityReference board = EntityReference.Of(new Id<Partnership>("board"));
        Money limit = new(1_000_000_000);

        Statement
            .Of(
                "costing.over-limit",
                ("partnership", board),
                ("line", StatementValue.Word(CostLineKind.Attendance)),
                ("seat", 2),
                ("holder", EntityReference.Of(Org("b"))),
                ("limit", limit)
            )
            .Say()
            .Should()
            .Be(
                "Seat 2 of 'board', held by 'b', would cost more than £1,000,000,000 a year and is left out: put right its pay, its "
                + "meetings or the productive hours."
            );
        Statement
            .Of(
                "costing.over-limit",
                ("partnership", board),
                ("line", StatementValue.Word(CostLineKind.Venue)),
                ("payer", EntityReference.Of(Org("a"))),
                ("limit", limit)
            )
            .Say()
            .Should()
            .Be(
                "The line for venue of 'board', paid by 'a', would cost more than £1,000,000,000 a year and is left out: put right its "
                + "pay, its meetings or the productive hours."
            );
    }

    [Fact]
    public void Say_WhatASetRestsOn_HasEachNumberWithItsSource()
    {
        string[] lines =
        [
            .. AssumptionSets.Police2025To2026(0.2m, WorkingYears.Apcc2025).RestsOn.Select(static statement => statement.Say()),
        ];

        lines.Should().HaveCount(7);
        lines[0].Should().StartWith("Productive hours 1,764 a year: 7 hours a day × (260 days - 8 public holidays); APCC");
        lines[1].Should().StartWith("Employer's National Insurance 15% of salary above the threshold: HM Revenue and Customs");
        lines[2].Should().StartWith("Threshold of National Insurance £5,000.00 a year: ");
        lines[3].Should().Be("Employer's pension contribution 20% of salary: Given by the caller.");
        lines[4].Should().StartWith("Employer's contribution to ‘Police pension schemes’ 35.3% of salary at 'chief-officer-of-police': ");
        lines[5].Should().StartWith("Apprenticeship levy 0.5% of salary: ");
        lines[6].Should().StartWith("Mileage £0.45 a mile: ");
    }

    [Fact]
    public void Say_Caveat_SaysThatCostIsNotWorth() =>
        CostingAnalysis.Analyse(Of(), Day, Options).Caveat.Say().Should().StartWith("Cost says nothing of worth: ");

    private static IEnumerable<string> Said(Partnership board)
    {
        Landscape landscape = Of(board);
        return CostingAnalysis
            .Analyse(landscape, Day, Options)
            .Partnerships.Single()
            .Reasons.Select(reason => Phrasebook.English.Say(reason, EntityNames.Of(landscape)));
    }
}
