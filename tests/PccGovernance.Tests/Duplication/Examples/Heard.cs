using System.Reflection;
using PccGovernance.Duplication;
using Xunit.Sdk;

namespace PccGovernance.Tests.Duplication.Examples;

/// <summary>
/// A landscape that an example of other tests asks about, so that more can be held of it than the one fact that the example is there for.
/// </summary>
internal sealed record Heard(Landscape Landscape, LocalDate AsOf, DuplicationOptions Options, DuplicationReport Report)
{
    private static readonly AsyncLocal<List<Heard>?> s_listening = new();

    /// <summary>The report of an example; kept where somebody listens.</summary>
    public static DuplicationReport Analyse(Landscape landscape, LocalDate asOf, DuplicationOptions options)
    {
        DuplicationReport report = DuplicationAnalysis.Analyse(landscape, asOf, options);
        s_listening.Value?.Add(new(landscape, asOf, options, report));
        return report;
    }

    /// <summary>Each example of a class with what it asks, by the name of the example.</summary>
    public static IEnumerable<(string Example, IReadOnlyList<Heard> Asked)> From(Type tests)
    {
        foreach (MethodInfo method in tests.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(static method => method.IsDefined(typeof(FactAttribute)))
            .OrderBy(static method => method.Name, StringComparer.Ordinal))
        {
            IEnumerable<object?[]> rows = method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method));
            foreach (object?[] row in method.IsDefined(typeof(TheoryAttribute)) ? rows : [[]])
            {
                s_listening.Value = [];
                method.Invoke(Activator.CreateInstance(tests), row);
                yield return ($"{method.Name}({string.Join(", ", row)})", s_listening.Value);
                s_listening.Value = null;
            }
        }
    }
}
