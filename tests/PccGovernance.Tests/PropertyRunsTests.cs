namespace PccGovernance.Tests;

/// <summary>One switch governs how often every property is tried.</summary>
public sealed class PropertyRunsTests
{
    /// <summary>FsCheck's own ways to hold a property, written so that this file is no use of them.</summary>
    private static readonly string[] s_past = ["Quick" + "CheckThrowOnFailure", "Quick" + "ThrowOnFailure", "Check" + ".One("];

    [Fact]
    public void Properties_OfEveryTest_AreHeldByPropertyRuns() =>
        Conventions.Repository.Files
            .Where(static file => file.Path.StartsWith("tests/", StringComparison.Ordinal) && Path.GetFileName(file.Path) != "PropertyRuns.cs")
            .Where(static file => s_past.Any(way => file.Text.Contains(way, StringComparison.Ordinal)))
            .Select(static file => file.Path)
            .Should().BeEmpty("a property ends in Holds(), so that PCC_LAW_RUNS governs it");
}
