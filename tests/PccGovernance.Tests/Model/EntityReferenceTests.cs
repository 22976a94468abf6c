namespace PccGovernance.Tests.Model;

public sealed class EntityReferenceTests
{
    [Fact]
    public void Of_EveryKindOfThing_HasATypeOfItsKind()
    {
        EntityKind[] kinds =
        [
            .. typeof(Landscape)
                .Assembly.GetExportedTypes()
                .Where(static t => t.IsClass && Array.Exists(t.GetInterfaces(), static i => i.Name is "IEntity`1"))
                .Select(static t =>
                    (EntityKind)typeof(EntityReferenceTests).GetMethod(nameof(KindOf))!.MakeGenericMethod(t).Invoke(null, null)!),
        ];

        kinds.Should().BeEquivalentTo(Enum.GetValues<EntityKind>().Except([EntityKind.None, EntityKind.Area]));
        EntityReference.Of(new Id<Milestone>("m")).Should().Be(EntityReference.Of(EntityKind.Milestone, "m"));
    }

    public static EntityKind KindOf<T>()
        where T : class, IEntity<T> => EntityReference.Of(new Id<T>("x")).Kind;

    [Theory]
    [InlineData(EntityKind.None, "x")]
    [InlineData(EntityKind.None, "")]
    [InlineData((EntityKind)99, "x")]
    [InlineData(EntityKind.Post, "")]
    [InlineData(EntityKind.Post, "Two words")]
    [InlineData(EntityKind.Area, "x")]
    [InlineData(EntityKind.Area, "E23000091")]
    public void Of_TextThatIsNoIdentifierOfTheKind_IsRefused(EntityKind kind, string id)
    {
        Action make = () => _ = EntityReference.Of(kind, id);

        make.Should().Throw<ArgumentException>().WithMessage($"'{id}' is no identifier of the kind '{kind}'*");
        EntityReference.TryOf(kind, id, out EntityReference none).Should().BeFalse();
        none.Should().Be(default(EntityReference));
    }

    [Fact]
    public void Of_KindAndTextOfAnArea_IsTheArea() =>
        EntityReference.Of(EntityKind.Area, "e23000091").Should().Be(EntityReference.Of(TestEdition.Alder));

    [Fact]
    public void Of_AreaCode_IsNamedInLowerCase() => EntityReference.Of(TestEdition.Alder).ToString().Should().Be("Area 'e23000091'");

    [Fact]
    public void CompareTo_KindThenIdentifier_AgreesWithEquality()
    {
        EntityReference[] sorted =
        [
            default,
            EntityReference.Of(default(Id<Organisation>)),
            EntityReference.Of(new Id<Organisation>("b")),
            EntityReference.Of(new Id<Post>("a")),
            EntityReference.Of(new Id<Post>("a.b")),
        ];

        sorted.Reverse().Order().Should().Equal(sorted);
        sorted.Distinct().Should().HaveCount(5);
        default(EntityReference).CompareTo(default).Should().Be(0);
        default(EntityReference).ToString().Should().Be("None ''");
    }

    [Fact]
    public void Of_NullText_Throws()
    {
        Action make = static () => _ = EntityReference.Of(EntityKind.Post, null!);

        make.Should().Throw<ArgumentNullException>();
    }
}
