extern alias tool;

using EditionComparison = tool::PccGovernance.ReferenceDataTool.EditionComparison;

namespace PccGovernance.Tests.Reference;

/// <summary>What the tool's command <c>compare</c> says of two editions' documents.</summary>
public sealed class EditionComparisonTests
{
    [Fact]
    public void Compare_TwoEditions_SaysWhatBeganEndedAndChanged()
    {
        using Folders folders = new();
        folders.Write("before", "areas.json", """
            {"version": 1, "authorities": [{"code": "E1", "name": "Old"}, {"code": "E2", "name": "Same"}, {"code": "E3", "to": "2023-04-01"}]}
            """);
        folders.Write("after", "areas.json", """
            {"version": 2, "authorities": [{"code": "E1", "name": "New"}, {"code": "E2", "name": "Same"}, {"code": "E4"}]}
            """);
        folders.Write("after", "kinds.json", """{"kinds": [{"id": "csp"}]}""");

        EditionComparison.Compare(folders.Before, folders.After).Should().Equal(
            "changed  areas.json: authorities E1.name: \"Old\" -> \"New\"",
            "ended    areas.json: authorities E3: {\"code\":\"E3\",\"to\":\"2023-04-01\"}",
            "began    areas.json: authorities E4: {\"code\":\"E4\"}",
            "changed  areas.json: version: 1 -> 2",
            "began    kinds.json: kinds csp: {\"id\":\"csp\"}");
        EditionComparison.Compare(folders.After, folders.After).Should().BeEmpty();
    }

    [Fact]
    public void Compare_TwoOfOneName_AreToldApartByTheirOrder()
    {
        using Folders folders = new();
        folders.Write("before", "changes.json", """{"changes": [{"of": "E1", "on": "2019"}, {"of": "E1", "on": "2020"}]}""");
        folders.Write("after", "changes.json", """{"changes": [{"of": "E1", "on": "2019"}, {"of": "E1", "on": "2021"}]}""");

        EditionComparison.Compare(folders.Before, folders.After).Should().Equal(
            "changed  changes.json: changes E1 (1).on: \"2020\" -> \"2021\"");
    }

    [Fact]
    public void Compare_NoSuchFolder_SaysSo()
    {
        using Folders folders = new();

        FluentActions.Enumerating(() => EditionComparison.Compare(Path.Combine(folders.Before, "none"), folders.After))
            .Should().Throw<DirectoryNotFoundException>().WithMessage("*give the folder of an edition's documents.");
    }

    /// <summary>The edition in the package: what is compared with itself differs in nothing, and every document is read.</summary>
    [Fact]
    public void Compare_TheEditionOfThePackage_IsReadWhole()
    {
        string data = Path.Combine(Repository.Root, "src", "PccGovernance", "Reference", "Data");
        using Folders folders = new();

        EditionComparison.Compare(data, data).Should().BeEmpty();
        EditionComparison.Compare(folders.Before, data).Should().HaveCountGreaterThan(1_000).And
            .OnlyContain(static line => line.StartsWith("began", StringComparison.Ordinal));
    }

    private sealed class Folders : IDisposable
    {
        private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("editions");

        public Folders()
        {
            Directory.CreateDirectory(Before);
            Directory.CreateDirectory(After);
        }

        public string Before => Path.Combine(_root.FullName, "before");

        public string After => Path.Combine(_root.FullName, "after");

        public void Write(string edition, string file, string json) => File.WriteAllText(Path.Combine(_root.FullName, edition, file), json);

        public void Dispose() => _root.Delete(recursive: true);
    }
}
