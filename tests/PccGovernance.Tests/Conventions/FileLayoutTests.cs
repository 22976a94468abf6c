namespace PccGovernance.Tests.Conventions;

public sealed class FileLayoutTests
{
    /// <summary>Files that are longer than others for a reason.</summary>
    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal);

    /// <summary>The most lines of a file beside the library: a table of cases may be longer than code.</summary>
    private const int MostLinesOfOthers = 400;

    private static readonly SourceFile[] Written =
    [
        .. Repository.LibraryCode.Where(static file => !file.Path.EndsWith(".g.cs", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Namespace_OfEveryFile_IsItsRoom() => FileLayout.FindNamespaces(Written).Should().BeEmpty();

    [Fact]
    public void Types_OfEveryFile_AreOneOfItsName() => FileLayout.FindTypes(Written).Should().BeEmpty();

    [Fact]
    public void Length_OfFiles_IsMostlyShort() => FileLayout.FindLong(Written, Long).Should().BeEmpty();

    [Fact]
    public void Folders_OfTheLibrary_AreNotCrowded() => FileLayout.FindCrowded(Written).Should().BeEmpty();

    [Fact]
    public void Folders_OfTestsBenchmarksAndSamples_AreNotCrowded() =>
        FileLayout.FindCrowded(Code("tests/", "benchmarks/", "samples/")).Should().BeEmpty();

    [Fact]
    public void Length_OfTestsBenchmarksAndSamples_IsBounded() =>
        Code("tests/", "benchmarks/", "samples/")
            .Where(static file => file.Lines.Count() > MostLinesOfOthers)
            .Select(static file => file.Path)
            .Should()
            .BeEmpty();

    [Fact]
    public void MedianLines_OfTheLibrary_AreFew() => FileLayout.MedianLines(Written).Should().BeLessThan(FileLayout.MedianBound);

    [Fact]
    public void Lines_OfEveryProjectButTheTests_AreNotWide() =>
        FileLayout.FindWide(Code("src/", "samples/", "benchmarks/")).Should().BeEmpty();

    [Fact]
    public void Names_OfTypesOfEveryPackage_AreThereOnce() => FileLayout.FindNamesTwice(Code("src/")).Should().BeEmpty();

    [Fact]
    public void FindWide_Line_IsFoundBeyondTheBound() =>
        FileLayout.FindWide([File("A.cs", $"{new string('x', 140)}\n{new string('x', 141)}\n")]).Should()
            .Equal("src/PccGovernance/A.cs:2: the line has 141 characters and may have 140.");

    [Fact]
    public void FindNamesTwice_NestedOrInTwoRooms_IsFound() =>
        FileLayout
            .FindNamesTwice([
                File("Costing/A.cs", "public sealed class A\n{\n    private readonly record struct B(int C);\n}\n"),
                File("Demand/B{T}.cs", "internal sealed class B<T>\n"),
            ])
            .Should()
            .Equal("B is declared in src/PccGovernance/Costing/A and in src/PccGovernance/Demand/B.");

    [Fact]
    public void FindNamesTwice_PartsAndParameters_AreNotFound() =>
        FileLayout
            .FindNamesTwice([
                File("Costing/A.cs", "public static partial class A\n"),
                File("Costing/A.More.cs", "public static partial class A\n"),
                File("Costing/A{T}.cs", "public sealed class A<T>\n"),
            ])
            .Should()
            .BeEmpty();

    [Fact]
    public void FindCrowded_TooMany_IsFound()
    {
        SourceFile[] files = [.. Enumerable.Range(0, 26).Select(static i => File($"Costing/A{i}.cs", "x"))];

        FileLayout.FindCrowded(files).Should().Equal("src/PccGovernance/Costing: it has 26 files and may have 25.");
        FileLayout.FindCrowded(files[1..]).Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "Model/Values/A.cs",
        "namespace PccGovernance.Values;",
        "the namespace is 'PccGovernance.Values' and should be 'PccGovernance'.")]
    [InlineData(
        "Rules/Families/Data/A.cs",
        "namespace PccGovernance.Rules.Families.Data;",
        "the namespace is 'PccGovernance.Rules.Families.Data' and should be 'PccGovernance.Rules'.")]
    [InlineData("Costing/A.cs", "", "the namespace is '' and should be 'PccGovernance.Costing'.")]
    public void FindNamespaces_Misplaced_IsFound(string path, string text, string problem) =>
        FileLayout.FindNamespaces([File(path, text)]).Should().Equal($"src/PccGovernance/{path}: {problem}");

    [Theory]
    [InlineData("A.cs", "namespace Microsoft.Extensions.DependencyInjection;")]
    [InlineData("Model/Values/A.cs", "namespace PccGovernance;")]
    [InlineData("Rules/DataQuality/A.cs", "namespace PccGovernance.Rules;")]
    public void FindNamespaces_InPlace_IsNotFound(string path, string text) =>
        FileLayout.FindNamespaces([File(path, text)]).Should().BeEmpty();

    [Theory]
    [InlineData("A.cs", "public sealed class A\n{\n}\n\npublic enum B\n", "it has 2 public types and should have one.")]
    [InlineData("A.cs", "public sealed record B\n", "no type in it is called 'A'.")]
    [InlineData("A.cs", "internal sealed class A\n{\n}\n\npublic readonly record struct B\n", "its public type is not called 'A'.")]
    [InlineData("A.cs", "internal sealed record B\n", "no type in it is called 'A'.")]
    [InlineData("A{T}.cs", "public interface A<TItem>\n", "no type in it is called 'A{T}'.")]
    public void FindTypes_MisnamedOrCrowded_IsFound(string name, string text, string problem) =>
        FileLayout.FindTypes([File($"Costing/{name}", text)]).Should().Equal($"src/PccGovernance/Costing/{name}: {problem}");

    [Theory]
    [InlineData("A.cs", "public static partial class A\n{\n    public struct Nested\n")]
    [InlineData("A.cs", "public readonly struct A<T> : IEquatable<A<T>>\n")]
    [InlineData("A{T}.cs", "public sealed class A<T>\n")]
    [InlineData("A.Part.cs", "internal sealed partial class A\n")]
    [InlineData("A.cs", "internal sealed class A;\n\ninternal readonly record struct B\n")]
    [InlineData("Entries.cs", "internal sealed record AEntry;\n\ninternal sealed record BEntry;\n")]
    public void FindTypes_OfTheFilesName_IsNotFound(string name, string text) =>
        FileLayout.FindTypes([File($"Costing/{name}", text)]).Should().BeEmpty();

    [Fact]
    public void FindLong_TooLongOrTooMany_IsFound()
    {
        SourceFile huge = File("Costing/Huge.cs", Lines(301));
        SourceFile[] few =
        [
            .. Enumerable.Range(0, 95).Select(static i => File($"Costing/A{i}.cs", Lines(250))),
            .. Enumerable.Range(0, 5).Select(static i => File($"Costing/B{i}.cs", Lines(300))),
        ];

        FileLayout.FindLong(few, new Dictionary<string, string>(StringComparer.Ordinal)).Should().BeEmpty();
        FileLayout
            .FindLong([.. few, File("Costing/B5.cs", Lines(251))], new Dictionary<string, string>(StringComparer.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("6 of 101 files have more than 250 lines");
        FileLayout
            .FindLong([.. few[..60], huge], new Dictionary<string, string>(StringComparer.Ordinal))
            .Should()
            .Equal("src/PccGovernance/Costing/Huge.cs: it has 301 lines and may have 300.");
        FileLayout.FindLong([huge], new Dictionary<string, string>(StringComparer.Ordinal) { [huge.Path] = "a table" }).Should().BeEmpty();
    }

    [Fact]
    public void Long_EveryException_IsStillNeeded() =>
        Long
            .Keys.Except(
                Written.Where(static file => file.Lines.Count() > FileLayout.UsualLines).Select(static file => file.Path),
                StringComparer.Ordinal)
            .Should()
            .BeEmpty();

    private static SourceFile[] Code(params string[] folders) =>
    [
        .. Repository.Files.Where(file =>
            file.Path.EndsWith(".cs", StringComparison.Ordinal)
            && folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))),
    ];

    private static SourceFile File(string path, string text) => new($"src/PccGovernance/{path}", text);

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("x\n", count));
}
