namespace PccGovernance.Tests.Conventions;

public sealed class TypeShapeTests
{
    private static readonly Type[] Exported = typeof(Landscape).Assembly.GetExportedTypes();

    [Fact]
    public void Classes_OfTheLibrary_AreSealedStaticOrAbstract() => TypeShape.FindUnsealed(Exported).Should().BeEmpty();

    [Fact]
    public void Statics_OfTheLibrary_CannotBeSet() =>
        TypeShape.FindChangeableStatics(typeof(Landscape).Assembly.GetTypes()).Should().BeEmpty();

    [Fact]
    public void Members_OfTheLibrary_CannotBeChanged() => TypeShape.FindChangeableMembers(Exported).Should().BeEmpty();

    [Fact]
    public void Records_OfTheLibrary_AreNotPositional() => TypeShape.FindPositionalRecords(Exported).Should().BeEmpty();

    [Fact]
    public void Structs_OfTheLibrary_DoNotBreakAsDefault() => TypeShape.FindBreakableDefaults(Exported).Should().BeEmpty();

    [Fact]
    public void FindUnsealed_OpenClass_IsFound() =>
        TypeShape
            .FindUnsealed([typeof(Open), typeof(Exact), typeof(TypeShape), typeof(Stream)])
            .Should()
            .Equal($"{typeof(Open).FullName} is neither sealed, static nor abstract.");

    [Fact]
    public void FindChangeableStatics_StaticThatCanBeSet_IsFound() =>
        TypeShape
            .FindChangeableStatics([typeof(Open), typeof(Exact)])
            .Should()
            .Equal($"{typeof(Open).FullName}._count is a static field that can be set.");

    [Fact]
    public void FindChangeableMembers_SetterFieldOrArray_IsFound() =>
        TypeShape.FindChangeableMembers([typeof(Open), typeof(Exact)]).Should().Equal(
            $"{typeof(Open).FullName}.Field is a public field.",
            $"{typeof(Open).FullName}.Settable can be set after the value was made.",
            $"{typeof(Open).FullName}.Items is of a type whose content can be changed.",
            $"{typeof(Open).FullName}.Numbers is of a type whose content can be changed.");

    [Fact]
    public void FindPositionalRecords_Positional_IsFound() =>
        TypeShape
            .FindPositionalRecords([typeof(Positional), typeof(PositionalStruct), typeof(Exact), typeof(EntityReference)])
            .Should()
            .HaveCount(2)
            .And.OnlyContain(static problem => problem.Contains("Positional"));

    [Fact]
    public void FindBreakableDefaults_StructThatNeedsItsConstructor_IsFound() =>
        TypeShape
            .FindBreakableDefaults([typeof(Breakable), typeof(Money), typeof(Id<>), typeof(PartialDate), typeof(ValueList<>.Enumerator)])
            .Should()
            .Equal($"{typeof(Breakable).FullName}: its default throws in ToString, GetHashCode or Equals.");

    private sealed record Exact
    {
        public const int Most = 3;

        private static readonly string Name = "exact";

        public string Text { get; init; } = Name;

        public ValueList<int> Numbers { get; init => field = value ?? []; } = [];
    }

    private sealed record Positional(int One, int Two);

    private readonly record struct PositionalStruct(int One, int Two);

    private readonly struct Breakable(string text)
    {
        public override string ToString() => text.Trim();
    }

#pragma warning disable MA0053, CA1051, CA1852, CS0649
    private class Open
    {
        public int Field;
        private static int _count;

        public int Settable { get; set; }

        public List<int> Items { get; } = [];

        public int[] Numbers { get; init; } = [];

        public static void Count() => _count++;
    }
#pragma warning restore MA0053, CA1051, CA1852, CS0649
}
