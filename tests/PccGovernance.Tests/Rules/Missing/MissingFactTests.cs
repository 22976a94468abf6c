using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>What is unknown is not fine: a fact that is taken away makes nothing better, in any room.</summary>
public sealed class MissingFactTests
{
    public static TheoryData<string> Named =>
        ["cambridgeshire-and-peterborough", "apcc-business-plan-2020-22-illustrative-progress", "lincolnshire"];

    [Theory]
    [MemberData(nameof(Named))]
    public void AnyFact_TakenAwayFromANamedLandscape_MakesNothingBetter(string name)
    {
        SortedDictionary<string, string> better = new(StringComparer.Ordinal);
        int tried = MakesNothingBetter(Read(name), name, 0, better);

        tried.Should().BePositive();
        FactDraws.Note(name, tried, better);
        better.Should().BeEmpty();
    }

    [Fact]
    public void AnyFact_TakenAwayFromAnyLandscape_MakesNothingBetter()
    {
        SortedDictionary<string, string> better = new(StringComparer.Ordinal);
        int tried = Enumerable.Range(FactDraws.First, FactDraws.Seeds)
            .Sum(seed => MakesNothingBetter(new RandomLandscape(seed, 3 + (seed % 6)).Landscape(), $"seed {seed}", seed, better));

        tried.Should().BePositive();
        FactDraws.Note("any", tried, better);
        better.Should().BeEmpty();
    }

    /// <summary>Takes away some facts of every field of a landscape, others for each draw.</summary>
    /// <returns>How many were taken away.</returns>
    private static int MakesNothingBetter(Landscape landscape, string name, int draw, SortedDictionary<string, string> better)
    {
        LandscapeReview before = FactReviews.Reviewer.Review(landscape, FactReviews.Day);
        int tried = 0;
        foreach (IGrouping<string, FactRemoval> field in FactRemovals.Of(landscape.Contents).GroupBy(static removal => removal.Path))
        {
            FactRemoval[] all = [.. field];
            int most = Math.Min(FactDraws.OfAField, all.Length);
            for (int i = 0; i < most; i++)
            {
                FactRemoval removal = all[((draw * 7_919) + (i * (all.Length / most))) % all.Length];
                if (Landscape.TryCreate(landscape.Edition, removal.Make()).Landscape is { } less)
                {
                    tried++;
                    EntityReference owner = FactDraws.ReferenceTo(removal.Owner);
                    foreach (string one in Improvements.Of((landscape, before), (less, FactReviews.Reviewer.Review(less, FactReviews.Day)), owner))
                    {
                        better.TryAdd($"{field.Key}: {one}", $"{name}, {owner}");
                    }
                }
            }
        }

        return tried;
    }

    private static Landscape Read(string name)
    {
        if (name == "lincolnshire")
        {
            return EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        }

        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", $"{name}.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
