using PccGovernance.Reference;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Fuzzing;

/// <summary>Recorded, statutory and random landscapes, whole and cut to a board or two.</summary>
internal static class BaseLandscapes
{
    public static IEnumerable<Landscape> Small()
    {
        foreach (Landscape whole in Recorded())
        {
            int pieces = whole.Partnerships.IsEmpty ? 2 : 10;
            for (int part = 0; part < pieces; part++)
            {
                yield return Piece.Of(whole, part, 1 + (part % 2));
            }
        }

        yield return Piece.Of(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire), 3, 1);
        yield return Piece.Of(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent), 1, 1);

        // Every list and every member in use.
        for (int seed = 1; seed <= 12; seed++)
        {
            yield return Piece.Of(new RandomLandscape(seed, 3).Landscape(), 0, 1);
        }
    }

    public static IEnumerable<Landscape> Large()
    {
        foreach (Landscape whole in Recorded())
        {
            yield return whole;
        }

        yield return EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent);
        for (int seed = 21; seed <= 28; seed++)
        {
            yield return new RandomLandscape(seed, 1 + (seed % 5)).Landscape();
        }
    }

    private static IEnumerable<Landscape> Recorded()
    {
        foreach (string name in typeof(BaseLandscapes).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using Stream stream = typeof(BaseLandscapes).Assembly.GetManifestResourceStream(name)!;
            yield return LandscapeJson.Read(stream).GetLandscapeOrThrow();
        }
    }
}
