namespace PccGovernance.Tests.Conventions;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void Surface_OfTheLibrary_IsTheRecordedOne() => RecordedSurface.ShouldBeThatOf(typeof(Landscape).Assembly);

    [Fact]
    public void Describe_Type_WritesItsMembersInOrder() =>
        PublicSurface.Describe([typeof(Sample), typeof(SampleKind)]).Should().Be(
            """
            sealed record PccGovernance.Tests.Conventions.PublicSurfaceTests.Sample : IEquatable<PublicSurfaceTests.Sample>
                ValueList<Id<Partnership>> Boards { get; init; }
                const int Most = 3
                decimal? Share { get; }
                new()
                required string Name { get; init; }
                static PublicSurfaceTests.Sample? Find(string? name, int from = 0, params string[] words)
                static bool TryFind<T>(T item, out string? name)

            enum PccGovernance.Tests.Conventions.PublicSurfaceTests.SampleKind
                One = 1
                Two = 2


            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Differences_LineMoreOrLess_IsShownWithItsType() =>
        RecordedSurface.Differences("class A\n    int X { get; }\n\nclass B\n", "class A\n    long X { get; }\n\nclass B\n")
            .Should()
            .Equal("- class A: int X { get; }", "+ class A: long X { get; }");

    public enum SampleKind
    {
        One = 1,
        Two = 2,
    }

    public sealed record Sample
    {
        public const int Most = 3;

        public required string Name { get; init; }

        public ValueList<Id<Partnership>> Boards { get; init => field = value ?? []; } = [];

        public decimal? Share => Name.Length;

        public static Sample? Find(string? name, int from = 0, params string[] words) =>
            name is null || from > words.Length ? null : new() { Name = name };

        public static bool TryFind<T>(T item, out string? name)
        {
            name = item?.ToString();
            return name is not null;
        }
    }
}
