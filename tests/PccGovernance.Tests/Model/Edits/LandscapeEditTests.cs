using PccGovernance.Serialization;

namespace PccGovernance.Tests.Model.Edits;

public sealed class LandscapeEditTests
{
    private static readonly Landscape Start = Landscape.Create(
        TestEdition.Edition,
        new()
        {
            Organisations = [.. new[] { "a", "b", "c", "d" }.Select(static id => new Organisation { Id = new(id), Name = id })],
            Posts =
            [
                new()
                {
                    Id = new("head"),
                    Organisation = new("a"),
                    Title = "Head",
                },
            ],
            Duties = [new() { Id = new("own-duty"), Name = "Own duty" }, new() { Id = new("other-duty"), Name = "Other duty" }],
            Partnerships =
            [
                Board("x", Seat("a", SeatRole.Chair) with { Post = new("head") }, Seat("b")) with
                {
                    Duties = [new("own-duty")],
                    Meetings = new() { MeetingsPerYear = 12, MeetingHours = 2 },
                },
                Board("y", Seat("a") with { Post = new("head"), Grade = "ACO" }, Seat("c", SeatRole.Chair), Seat("c")) with
                {
                    Duties = [new("other-duty")],
                    Themes = [TestEdition.Edition.Themes.Themes[0].Id],
                },
                Board("top"),
                Board("sub") with
                {
                    ReportsTo = [new("y")],
                },
            ],
            Strategies =
            [
                new()
                {
                    Id = new("plan"),
                    Name = "Plan",
                    OwnerPartnership = new("y"),
                },
            ],
            Agreements =
            [
                new()
                {
                    Id = new("sharing"),
                    Name = "Sharing",
                    Parties = [new("a")],
                    Partnerships = [new("x"), new("y")],
                },
            ],
            Panels =
            [
                new()
                {
                    Id = new("panel"),
                    Name = "Panel",
                    ForceArea = TestEdition.Alder,
                    Board = new("y"),
                },
            ],
        });

    [Fact]
    public void Merge_OneIntoAnother_HasEverybodyAndEverythingOfBoth()
    {
        Landscape after = Made(new MergePartnerships { Partnerships = [new("y"), new("x")], Into = new("x"), Name = "One" });

        Partnership one = after.Partnership(new("x"))!;
        after.Partnership(new("y")).Should().BeNull();
        one.Name.Should().Be("One");
        one.Seats.Select(static s => $"{s.Organisation} {s.Post} {s.Role} {s.Grade}")
            .Should()
            .Equal("a head Chair ACO", "b  Member ", "c  Member ", "c  Member ");
        one.Duties.Should().Equal(new Id<Duty>("other-duty"), new Id<Duty>("own-duty"));
        one.Themes.Should().Equal(TestEdition.Edition.Themes.Themes[0].Id);
        one.Meetings!.MeetingsPerYear.Should().Be(12);
        after.ChildrenOf(new("x")).Should().Equal(new Id<Partnership>("sub"));
        after.Strategies[0].OwnerPartnership.Should().Be(new Id<Partnership>("x"));
        after.Agreements[0].Partnerships.Should().Equal(new Id<Partnership>("x"));
        after.Panels[0].Board.Should().Be(new Id<Partnership>("x"));
    }

    [Fact]
    public void Merge_IntoANewOne_IsTheFirstUnderAnotherIdentifier()
    {
        LandscapeEditResult result = Start.Apply(
            new MergePartnerships
            {
                Partnerships = [new("y"), new("x")],
                Into = new("new"),
                Meetings = new() { MeetingsPerYear = 4 },
            });

        result.Landscape!.Partnerships.Select(static p => p.Id.Value).Should().Equal("new", "sub", "top");
        Partnership one = result.Landscape.Partnership(new("new"))!;
        (one.Name, one.Meetings!.MeetingsPerYear).Should().Be(("y", 4m));
        one.Seats.Where(static s => s.Role == SeatRole.Chair)
            .Should()
            .ContainSingle()
            .Which.Organisation.Should()
            .Be(new Id<Organisation>("c"));
        result.Untied.Should().BeEmpty();
        result.DutiesDropped.Should().BeEmpty();
    }

    [Fact]
    public void Close_WithoutASuccessor_SaysWhatIsUntiedAndWhichDutiesAreDropped()
    {
        LandscapeEditResult result = Start.Apply(new ClosePartnership { Partnership = new("y") });

        result.Landscape!.Partnership(new("sub"))!.ReportsTo.Should().BeEmpty();
        result.Untied.Select(static r => r.Id).Should().BeEquivalentTo("sub", "plan", "sharing", "panel");
        result.DutiesDropped.Should().Equal(new Id<Duty>("other-duty"));
    }

    [Fact]
    public void Close_WithASuccessor_LeavesItEverything()
    {
        LandscapeEditResult result = Start.Apply(new ClosePartnership { Partnership = new("y"), Successor = new("top") });

        result.Landscape!.Partnership(new("top"))!.Duties.Should().Equal(new Id<Duty>("other-duty"));
        result.Landscape.ChildrenOf(new("top")).Should().Equal(new Id<Partnership>("sub"));
        result.Untied.Should().BeEmpty();
        result.DutiesDropped.Should().BeEmpty();
    }

    [Fact]
    public void Split_EveryOrganisationAndDutyPlaced_NamesTheFirst()
    {
        Landscape after = Made(
            new SplitPartnership
            {
                Partnership = new("y"),
                Into =
                [
                    Board("y1", Seat("a"), Seat("c")) with
                    {
                        Duties = [new("other-duty")],
                    },
                    Board("y2", Seat("c")) with
                    {
                        Themes = [TestEdition.Edition.Themes.Themes[0].Id],
                    },
                ],
            });

        after.Partnerships.Select(static p => p.Id.Value).Should().Equal("sub", "top", "x", "y1", "y2");
        after.ChildrenOf(new("y1")).Should().Equal(new Id<Partnership>("sub"));
    }

    [Fact]
    public void Edits_OneAfterTheOther_SeeWhatTheOnesBeforeLeft()
    {
        Landscape after = Made(
            new MergePartnerships { Partnerships = [new("y"), new("x")], Into = new("new") },
            new BringUnder { Partnership = new("new"), Parent = new("top") },
            new MoveDuty { Duty = new("own-duty"), From = new("new"), To = new("top") },
            new Retime { Partnership = new("new"), Meetings = new() { MeetingsPerYear = 6 } },
            new ChangeSeats { Partnership = new("top"), Add = [Seat("d")] },
            new MoveSeat { Seat = Seat("d"), From = new("top"), To = new("new") },
            new AddPartnership { Partnership = Board("x", Seat("d")) });

        Partnership one = after.Partnership(new("new"))!;
        one.ReportsTo.Should().Equal(new Id<Partnership>("top"));
        one.Duties.Should().Equal(new Id<Duty>("other-duty"));
        one.Meetings!.MeetingsPerYear.Should().Be(6);
        one.Seats.Should().Contain(static s => s.Organisation == new Id<Organisation>("d"));
        after.Partnership(new("top"))!.Duties.Should().Equal(new Id<Duty>("own-duty"));
        after.Partnership(new("top"))!.Seats.Should().BeEmpty();
        after
            .Agreements[0]
            .Partnerships.Should()
            .Equal(new[] { new Id<Partnership>("new") }, "the new partnership 'x' is not the one that was closed");
    }

    [Fact]
    public void ReplaceOrganisation_WhereBothSit_MakesTheirSeatsOne()
    {
        Landscape after = Made(new ReplaceOrganisation { Organisation = new("a"), By = new("b") });

        after.Organisations.Select(static o => o.Id.Value).Should().Equal("b", "c", "d");
        after.Post(new("head"))!.Organisation.Should().Be(new Id<Organisation>("b"));
        after.Partnership(new("x"))!.Seats.Select(static s => $"{s.Organisation} {s.Post}").Should().Equal("b ", "b head");
        after.Partnership(new("y"))!.Seats.Should().NotContain(static s => s.Organisation == new Id<Organisation>("a"));
        after.Agreements[0].Parties.Should().Equal(new Id<Organisation>("b"));
    }

    [Fact]
    public void Apply_UnsoundEdits_NamesEachWithItsPlace()
    {
        LandscapeEditResult result = Start.Apply(
            new ClosePartnership { Partnership = new("gone") },
            new MergePartnerships { Partnerships = [new("x")], Into = new("x") },
            new MergePartnerships { Partnerships = [new("x"), new("y")], Into = new("top") },
            new SplitPartnership { Partnership = new("y"), Into = [Board("y1", Seat("a"))] },
            new MoveDuty { Duty = new("own-duty"), From = new("y"), To = new("x") },
            new ChangeSeats { Partnership = new("x"), Remove = [Seat("d")] },
            new ReplaceOrganisation { Organisation = new("a"), By = new("e") });

        result.IsValid.Should().BeFalse();
        result
            .Errors.Select(static e => $"{e.Edit}: {e.Message}")
            .Should()
            .Equal(
                "0: The edit names the partnership 'gone', which the landscape does not have: correct the identifier, or make the edit "
                + "before it is closed.",
                "1: Merging into 'x' takes two partnerships or more, each named once: name them.",
                "2: The partnership 'top' is there and is not one of those that are merged: name it among them, or give the new one "
                + "another identifier.",
                "3: The partnership 'y' is to be split into fewer than two: give two or more.",
                "3: The organisation 'c' sits on the partnership 'y' and on none that it is split into: give it a seat, or take its seat "
                + "off first.",
                "3: The partnership 'y' discharges the duty 'other-duty', and none that it is split into does: give it to one of them.",
                $"3: The partnership 'y' is about the theme '{TestEdition.Edition.Themes.Themes[0].Id}', and none that it is split into "
                + "is: give it to one of them.",
                "4: The partnership 'y' does not discharge the duty 'own-duty': name the one that does, or none.",
                "5: The partnership 'x' has no such seat of 'd' as the edit takes off it: give the seat as it is.",
                "6: The edit names the organisation 'e', which the landscape does not have: add it or correct the identifier."
            );
        result
            .Invoking(static r => r.GetLandscapeOrThrow())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("The edit names the partnership 'gone'*");
    }

    [Fact]
    public void Apply_EditsThatLeaveNoLandscape_SaysWhatTheLandscapeSays()
    {
        LandscapeEditResult result = Start.Apply(new BringUnder { Partnership = new("y"), Parent = new("sub") });

        result
            .Errors.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("The reporting line 'sub' -> 'y' -> 'sub' leads back to where it began: take one of its steps out.");
    }

    [Fact]
    public void Apply_WhatClosedBoardsHadOnRecord_IsSaidWhereNothingHasIt()
    {
        Landscape start = Start.Apply(
            new ClosePartnership { Partnership = new("y") },
            new AddPartnership
            {
                Partnership = Board("y") with
                {
                    Purpose = "To reduce harm",
                    TermsOfReference = new() { AgreedOn = new(2024, 4, 1) },
                    Support = new() { SupportHoursPerYear = 40 },
                    LastReviewed = new(2025, 1, 2),
                },
            }).GetLandscapeOrThrow();

        EntityChange closed = start.Apply(new ClosePartnership { Partnership = new("y") }).Dropped.Should().ContainSingle().Subject;
        (closed.Subject, closed.Name).Should().Be((EntityReference.Of(new Id<Partnership>("y")), start.Partnership(new("y"))!.Name));
        closed
            .Fields.Select(static field => (field.Field, field.Before, field.After))
            .Should()
            .Equal(
                ("Purpose", "To reduce harm", null),
                ("TermsOfReference", closed.Fields[1].Before, null),
                ("Support", closed.Fields[2].Before, null),
                ("LastReviewed", "2025-01-02", null));
        start
            .Apply(new MergePartnerships { Partnerships = [new("x"), new("y")], Into = new("x") })
            .Dropped.Should()
            .ContainSingle()
            .Which.Fields.Select(static field => field.Field)
            .Should()
            .Equal(["LastReviewed"], "what is not on record on the one is taken from the other");
        start.Apply(new ClosePartnership { Partnership = new("x") }).Dropped.Should().BeEmpty("nothing of that was on its record");
    }

    [Fact]
    public void Apply_OnADay_MakesWhatHoldsByThen()
    {
        LandscapeEdit[] edits =
        [
            new ClosePartnership { Partnership = new("top"), On = new(2027, 4, 1) },
            new Retime { Partnership = new("x"), Meetings = new() { MeetingsPerYear = 4 }, On = new(2028, 4, 1) },
            new ClosePartnership { Partnership = new("sub") },
        ];

        Boards(new(2027, 3, 31)).Should().Equal("top", "x", "y");
        Boards(new(2027, 4, 1)).Should().Equal("x", "y");
        Start.Apply(new LocalDate(2028, 4, 1), edits).Landscape.Should().Be(Start.Apply(edits).Landscape);
        LandscapeEditsJson.Read(LandscapeEditsJson.WriteToUtf8Bytes(edits)).Edits.Should().Equal(edits);

        IEnumerable<string> Boards(LocalDate day) =>
            Start.Apply(day, edits).GetLandscapeOrThrow().Partnerships.Select(static board => board.Id.Value);
    }

    [Fact]
    public void Apply_NoEdits_IsTheLandscapeItself() => Start.Apply().Landscape.Should().BeSameAs(Start);

    private static Landscape Made(params LandscapeEdit[] edits) => Start.Apply(edits).GetLandscapeOrThrow();

    private static Partnership Board(string id, params Seat[] seats) => new() { Id = new(id), Name = id, Seats = [.. seats] };

    private static Seat Seat(string organisation, SeatRole role = SeatRole.Member) =>
        new() { Organisation = new(organisation), Role = role };
}
