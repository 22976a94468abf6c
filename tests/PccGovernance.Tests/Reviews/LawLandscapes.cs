using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Reviews;

/// <summary>The landscapes that laws of reviews are held to: named ones, and any.</summary>
internal static class LawLandscapes
{
    /// <summary>Holds a law to random landscapes.</summary>
    /// <param name="count">How many in every run.</param>
    /// <param name="law">The law, of a landscape and its seed.</param>
    public static void ForRandom(int count, Action<Landscape, int> law) =>
        Prop.ForAll(RandomLandscape.Arbitrary, spec => law(spec.Landscape(), spec.Seed)).Holds(count);

    /// <summary>The statutory landscape of a force area, or a landscape of the samples by the name of its file.</summary>
    /// <param name="name">The name.</param>
    public static Landscape Read(string name)
    {
        if (EnglandAndWales.ForceAreas.Find(name) is { } area)
        {
            return EnglandAndWales.StatutoryLandscape(area);
        }

        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", $"{name}.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
