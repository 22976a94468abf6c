using System.Collections;
using System.Reflection;

namespace PccGovernance.Tests.Model;

public sealed class EntityCatalogueTests
{
    public static TheoryData<string> Members => [.. EntityCatalogue.Lists.Select(static list => list.Member)];

    [Fact]
    public void Lists_OfTheContents_AreAllDescribedInTheirOrder() =>
        EntityCatalogue
            .Lists.Select(static list => list.Member)
            .Should()
            .Equal(typeof(LandscapeContents).GetProperties().Where(static p => p.PropertyType.IsGenericType).Select(static p => p.Name));

    [Fact]
    public void Landscape_HasEveryListOfTheContents() =>
        EntityCatalogue
            .Lists.Should()
            .OnlyContain(static list =>
                ReferenceEquals(
                    typeof(Landscape).GetProperty(list.Member)!.GetValue(TestLandscape.Landscape),
                    PropertyOf(list.Member).GetValue(TestLandscape.Landscape.Contents)));

    [Theory]
    [MemberData(nameof(Members))]
    public void References_OfAThingWithEveryMember_AreAllVisitedAndPutInTheirPlaceAgain(string member)
    {
        EntityList list = EntityCatalogue.Lists.Single(l => string.Equals(l.Member, member, StringComparison.Ordinal));
        object items = Samples.Make(PropertyOf(member).PropertyType, 1)!;
        var contents = (LandscapeContents)Samples.With(LandscapeContents.Empty, PropertyOf(member), items);
        List<string> visited = [];
        ReferenceWalk walk = new();
        foreach (EntityList other in EntityCatalogue.Lists)
        {
            other.Watch(walk, to => visited.Add($"{to}"));
        }

        walk.Watch<PlanPriority>(to => visited.Add($"{to}"));
        walk.Watch<Milestone>(to => visited.Add($"{to}"));

        LandscapeContents after = list.Walk(contents, walk);

        after.Should().BeSameAs(contents, "nothing was changed");
        visited
            .Order()
            .Should()
            .Equal(ReferencesIn(items).Order(), "every identifier that '{0}' holds of another thing is a reference", member);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Order_OfAThingInOrder_CopiesNothing(string member)
    {
        EntityList list = EntityCatalogue.Lists.Single(l => string.Equals(l.Member, member, StringComparison.Ordinal));
        LandscapeContents contents = TestLandscape.Landscape.Contents;

        list.InOrder(contents).Should().BeSameAs(contents);
    }

    private static PropertyInfo PropertyOf(string member) => typeof(LandscapeContents).GetProperty(member)!;

    /// <summary>Every identifier within a value but those of the things that stand there themselves.</summary>
    private static IEnumerable<string> ReferencesIn(object value)
    {
        Type type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            return [$"{type.GetGenericArguments()[0].Name} '{value}'"];
        }

        if (value is IEnumerable items and not string)
        {
            return items.Cast<object>().SelectMany(ReferencesIn);
        }

        return Samples.IsMakeable(type)
            ? Samples
                .Settable(type)
                .Where(static p => p.Name is not "Id")
                .Select(p => p.GetValue(value))
                .OfType<object>()
                .SelectMany(ReferencesIn)
            : [];
    }
}
