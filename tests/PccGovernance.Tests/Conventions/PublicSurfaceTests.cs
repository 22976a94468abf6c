namespace PccGovernance.Tests.Conventions;

public sealed class PublicSurfaceTests
{
    private const string Snapshot = "docs/api/PccGovernance.txt";
    private const string Update = "UPDATE_SNAPSHOTS";

    [Fact]
    public void Surface_OfTheLibrary_IsTheRecordedOne()
    {
        string path = Path.Combine(Repository.Root, Snapshot);
        string surface = PublicSurface.Describe(typeof(Landscape).Assembly.GetExportedTypes());
        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, surface);
        }

        string recorded = File.Exists(path) ? File.ReadAllText(path) : string.Empty;

        Differences(recorded, surface)
            .Should()
            .BeEmpty(
                "the public surface is recorded in {0}: where the change is meant, run the tests once with {1}=1, read the difference and "
                + "commit it",
                Snapshot,
                Update
            );
    }

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
        Differences("class A\n    int X { get; }\n\nclass B\n", "class A\n    long X { get; }\n\nclass B\n")
            .Should()
            .Equal("- class A: int X { get; }", "+ class A: long X { get; }");

    private static string[] Differences(string recorded, string surface)
    {
        string[] before = Lines(recorded);
        string[] after = Lines(surface);
        return
        [
            .. before.Except(after, StringComparer.Ordinal).Select(static line => $"- {line}"),
            .. after.Except(before, StringComparer.Ordinal).Select(static line => $"+ {line}"),
        ];
    }

    /// <summary>The lines of a surface, each member with the heading of its type.</summary>
    private static string[] Lines(string text)
    {
        string heading = string.Empty;
        List<string> lines = [];
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isMember = line.StartsWith(' ');
            heading = isMember ? heading : line;
            lines.Add(isMember ? $"{heading}: {line.Trim()}" : line);
        }

        return [.. lines];
    }

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
