using System.Globalization;
using System.Reflection;
using PccGovernance.Costing;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Serialization;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>What is unknown is not fine: a fact that is taken away makes nothing better, in any room.</summary>
public sealed class MissingFactTests
{
    private static readonly LocalDate s_day = new(2026, 11, 28);

    // Without usual values: nothing steps into the place of what is missing.
    private static readonly LandscapeReviewer s_reviewer = new(new ReviewOptions
    {
        Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly },
        Demand = new() { ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value },
        Reports = [.. Analyses.All.Select(static analysis => analysis.Name)],
        MaximumThreads = 1,
    });

    public static TheoryData<string> Named =>
        ["cambridgeshire-and-peterborough", "apcc-business-plan-2020-22-illustrative-progress", "lincolnshire", "random-1", "random-2",
            "random-3"];

    [Theory]
    [MemberData(nameof(Named))]
    public void AnyFact_TakenAway_MakesNothingBetter(string name)
    {
        Landscape landscape = Read(name);
        LandscapeReview before = s_reviewer.Review(landscape, s_day);
        int most = int.Parse(Environment.GetEnvironmentVariable("PCC_FACTS_PER_FIELD") ?? "1", CultureInfo.InvariantCulture);
        SortedDictionary<string, string> better = new(StringComparer.Ordinal);
        int tried = 0;
        foreach (IGrouping<string, FactRemoval> field in FactRemovals.Of(landscape.Contents).GroupBy(static removal => removal.Path))
        {
            FactRemoval[] all = [.. field];
            for (int i = 0; i < all.Length; i += Math.Max(1, all.Length / most))
            {
                if (Landscape.TryCreate(landscape.Edition, all[i].Make()).Landscape is { } less)
                {
                    tried++;
                    foreach (string one in Improvements.Of(before, s_reviewer.Review(less, s_day), ReferenceTo(all[i].Owner)))
                    {
                        better.TryAdd($"{field.Key}: {one}", $"{ReferenceTo(all[i].Owner)}");
                    }
                }
            }
        }

        tried.Should().BePositive();
        if (Environment.GetEnvironmentVariable("PCC_FACTS_OUT") is { } folder)
        {
            File.WriteAllLines(Path.Combine(folder, name + ".txt"), better.Select(static one => $"{one.Key} ({one.Value})"));
        }

        better.Should().BeEmpty();
    }

    private static EntityReference ReferenceTo(object owner) =>
        (EntityReference)typeof(EntityReference).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(static m => m is { Name: "Of", IsGenericMethod: true })
            .MakeGenericMethod(owner.GetType())
            .Invoke(null, [owner.GetType().GetProperty("Id")!.GetValue(owner)])!;

    private static Landscape Read(string name)
    {
        if (name == "lincolnshire")
        {
            return EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        }

        if (name.StartsWith("random-", StringComparison.Ordinal))
        {
            return new RandomLandscape(int.Parse(name[7..], CultureInfo.InvariantCulture), 6).Landscape();
        }

        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Landscapes", $"{name}.json"));
        return LandscapeJson.Read(file).GetLandscapeOrThrow();
    }
}
