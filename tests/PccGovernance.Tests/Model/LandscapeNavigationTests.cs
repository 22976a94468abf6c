namespace PccGovernance.Tests.Model;

public sealed class LandscapeNavigationTests
{
    private static readonly Landscape Alder = TestLandscape.Landscape;

    [Fact]
    public void ChildrenOf_EveryPartnership_IsTheOtherEndOfReportsTo()
    {
        (Id<Partnership>, Id<Partnership>)[] down =
        [
            .. Alder.Partnerships.SelectMany(parent => Alder.ChildrenOf(parent.Id).Select(child => (child, parent.Id))),
        ];

        down.Should().NotBeEmpty();
        down.Should().BeEquivalentTo(Alder.Partnerships.SelectMany(static child => child.ReportsTo.Select(parent => (child.Id, parent))));
        Alder.ChildrenOf(new("none")).Should().BeEmpty();
    }

    [Fact]
    public void SeatsOf_OrganisationPostAndPerson_AreTheirSeats()
    {
        PartnershipSeat[] all =
        [
            .. Alder.Partnerships.SelectMany(static p => p.Seats.Select(s => new PartnershipSeat { Partnership = p.Id, Seat = s })),
        ];

        foreach (PartnershipSeat seat in all)
        {
            Alder.SeatsOf(seat.Seat.Organisation).Should().Equal(all.Where(s => s.Seat.Organisation == seat.Seat.Organisation));
            Alder
                .SeatsOf(seat.Seat.Post ?? new("none"))
                .Should()
                .Equal(all.Where(s => s.Seat.Post is not null && s.Seat.Post == seat.Seat.Post));
            Alder
                .SeatsOf(seat.Seat.Person ?? new("none"))
                .Should()
                .Equal(all.Where(s => s.Seat.Person is not null && s.Seat.Person == seat.Seat.Person));
        }

        all.Should().Contain(static s => s.Seat.Post != null).And.Contain(static s => s.Seat.Person != null);
    }

    [Fact]
    public void ChairsOf_Partnership_AreItsChairs()
    {
        Alder.Partnerships.Should().Contain(static p => p.Seats.Any(static s => s.Role == SeatRole.Chair));
        Alder
            .Partnerships.Should()
            .OnlyContain(static p => Alder.ChairsOf(p.Id).SequenceEqual(p.Seats.Where(static s => s.Role == SeatRole.Chair)));
    }

    [Fact]
    public void PlansOf_AreaAndBody_AreThoseOfTheirTime()
    {
        PoliceAndCrimePlan plan = Alder.PoliceAndCrimePlans.Single();
        LocalPolicingBody[] bodies = [.. Alder.LocalPolicingBodies.Where(b => b.ForceArea == plan.ForceArea)];

        Alder.PlansOf(plan.ForceArea).Should().Equal(plan);
        Alder.PlansOf(AreaCode.Wales).Should().BeEmpty();
        bodies.Should().OnlyContain(b => Alder.PlansOf(b.Id).Contains(plan) == b.Period.Overlaps(plan.Period));
        bodies.Select(b => Alder.PlansOf(b.Id).Count).Should().Contain([0, 1]);
        Alder.CorporatePlansOf(Alder.CorporatePlans[0].Owner!.Value).Should().Contain(Alder.CorporatePlans[0]);
        Alder.BusinessPlansOf(Alder.BusinessPlans[0].Owner!.Value).Should().Contain(Alder.BusinessPlans[0]);
        Alder.BusinessPlansOf(new("none")).Should().BeEmpty();
    }

    [Fact]
    public void ReferencesTo_Things_AreWhatNamesThem()
    {
        Id<PlanPriority> objective = Alder.Strategies.SelectMany(static s => s.Priorities).SelectMany(static p => p.Serves).First();

        Alder
            .ReferencesTo(EntityReference.Of(objective))
            .Should()
            .Equal(
                Alder
                    .Strategies.SelectMany(static s => s.Priorities)
                    .Where(p => p.Serves.Contains(objective))
                    .Select(static p => EntityReference.Of(p.Id))
                    .Concat(
                        Alder
                            .CorporatePlans.SelectMany(static c => c.Priorities)
                            .Where(p => p.Serves.Contains(objective))
                            .Select(static p => EntityReference.Of(p.Id)))
                    .Order());
        Organisation organisation = Alder.Organisations.First(o => !Alder.SeatsOf(o.Id).IsEmpty);
        Alder
            .ReferencesTo(EntityReference.Of(organisation.Id))
            .Should()
            .Contain(EntityReference.Of(Alder.SeatsOf(organisation.Id)[0].Partnership))
            .And.BeInAscendingOrder()
            .And.OnlyHaveUniqueItems();
        Alder.ReferencesTo(EntityReference.Of(new Id<Strategy>("none"))).Should().BeEmpty();
    }

    [Fact]
    public void Find_AnyList_IsTheThingOrTheEditions()
    {
        Alder.Find(Alder.Strategies[0].Id).Should().BeSameAs(Alder.Strategies[0]);
        Alder.Find(new Id<Strategy>("none")).Should().BeNull();
        Alder.Find(Alder.Edition.Duties[0].Id).Should().BeSameAs(Alder.Edition.Duties[0]);
    }
}
