using System.Globalization;
using System.Reflection;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>How many landscapes and facts are tried: a few seeds in every run, as many as wanted from outside.</summary>
internal static class FactDraws
{
    /// <summary>The first seed.</summary>
    public static int First { get; } = Number("PCC_FACTS_FIRST", 1);

    /// <summary>How many seeds from it.</summary>
    public static int Seeds { get; } = Number("PCC_FACTS_SEEDS", 4);

    /// <summary>How many facts of each field of a landscape.</summary>
    public static int OfAField { get; } = Number("PCC_FACTS_PER_FIELD", 1);

    /// <summary>Writes down what was tried, where a folder for that is given.</summary>
    public static void Note(string name, int tried, IReadOnlyDictionary<string, string> better)
    {
        if (Environment.GetEnvironmentVariable("PCC_FACTS_OUT") is { } folder)
        {
            File.WriteAllLines(
                Path.Combine(folder, $"{name}-{First}.txt"),
                [.. better.Select(static one => $"{one.Key} ({one.Value})"), $"{tried} facts tried"]);
        }
    }

    /// <summary>The reference to a thing of a landscape, whatever its type.</summary>
    public static EntityReference ReferenceTo(object owner) =>
        (EntityReference)typeof(EntityReference).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(static m => m is { Name: "Of", IsGenericMethod: true })
            .MakeGenericMethod(owner.GetType())
            .Invoke(null, [owner.GetType().GetProperty("Id")!.GetValue(owner)])!;

    private static int Number(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : usual;
}
