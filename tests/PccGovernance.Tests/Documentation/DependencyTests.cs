using System.Xml.Linq;

namespace PccGovernance.Tests.Documentation;

/// <summary>What a user of a package brings in with it is listed with its version and licence.</summary>
public sealed class DependencyTests
{
    private static readonly string[] s_shipped = ["The packages", "Interchange", "Optimisation", "Samples"];

    [Fact]
    public void Dependencies_OfPackagesAndSamples_AreListedAsTheyAre()
    {
        string[] listed = File.ReadAllLines(Path.Combine(Conventions.Repository.Root, "docs", "dependencies.md"));
        string[] missing =
        [
            .. XDocument
                .Load(Path.Combine(Conventions.Repository.Root, "Directory.Packages.props"))
                .Descendants("ItemGroup")
                .Where(static group => s_shipped.Contains(group.Attribute("Label")?.Value, StringComparer.Ordinal))
                .Elements("PackageVersion")
                .Select(static package => (Name: package.Attribute("Include")!.Value, Version: package.Attribute("Version")!.Value))
                .Where(package => !listed.Any(line =>
                    line.StartsWith($"| {package.Name}", StringComparison.Ordinal)
                    && line.Contains($" | {package.Version} | ", StringComparison.Ordinal)))
                .Select(static package => $"{package.Name} {package.Version}"),
        ];

        missing.Should().BeEmpty();
    }
}
