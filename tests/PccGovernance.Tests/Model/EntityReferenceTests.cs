namespace PccGovernance.Tests.Model;

public sealed class EntityReferenceTests
{
    [Fact]
    public void Of_EveryKindOfThing_HasAnOverloadOfItsName()
    {
        EntityKind[] kinds =
        [
            .. typeof(EntityReference).GetMethods().Where(static m => m.Name is "Of" && m.GetParameters().Length == 1)
                .Select(static m => ((EntityReference)m.Invoke(null, [Samples.Make(m.GetParameters()[0].ParameterType, 1)])!).Kind),
        ];

        kinds.Should().BeEquivalentTo(Enum.GetValues<EntityKind>().Except([EntityKind.None]));
        EntityReference.Of(new Id<Milestone>("m")).Should().Be(EntityReference.Of(EntityKind.Milestone, "m"));
    }

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
        default(EntityReference).Should().Be(EntityReference.Of(EntityKind.None, string.Empty));
        default(EntityReference).CompareTo(EntityReference.Of(EntityKind.None, string.Empty)).Should().Be(0);
        default(EntityReference).ToString().Should().Be("None ''");
    }

    [Fact]
    public void Of_NullText_Throws()
    {
        Action make = static () => _ = EntityReference.Of(EntityKind.Post, null!);

        make.Should().Throw<ArgumentNullException>();
    }
}
