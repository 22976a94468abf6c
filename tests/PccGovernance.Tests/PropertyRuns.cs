using System.Globalization;
using FsCheck;

namespace PccGovernance.Tests;

/// <summary>How often a property is tried: the one place that every property of the tests is held from.</summary>
internal static class PropertyRuns
{
    /// <summary>How often a property is tried that says nothing of it: what FsCheck takes.</summary>
    private const int Usual = 100;

    private static readonly int s_least =
        Environment.GetEnvironmentVariable("PCC_LAW_RUNS") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : 0;

    /// <summary>Holds a property; its counterexample is made small and printed with its seed.</summary>
    /// <param name="property">The property.</param>
    /// <param name="usual">How often it is tried in every run; a greater number in PCC_LAW_RUNS goes before it.</param>
    public static void Holds(this Property property, int usual = Usual) =>
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(usual, s_least)));
}
