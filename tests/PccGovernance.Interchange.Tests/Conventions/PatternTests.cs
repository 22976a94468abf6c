using System.Reflection;
using System.Text.RegularExpressions;

namespace PccGovernance.Interchange.Tests.Conventions;

public sealed class PatternTests
{
    /// <summary>
    /// The bound of a pattern is one of the clock: on a machine that does much else a second passes while hardly anything is done, and what
    /// an import says would depend on that.
    /// </summary>
    [Fact]
    public void Patterns_OfTheImport_HaveAMinute()
    {
        (string Name, int Bound)[] patterns =
        [
            .. typeof(LandscapeImport).Assembly.GetTypes()
                .SelectMany(static type =>
                    type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Select(static method => (method.Name, Pattern: method.GetCustomAttribute<GeneratedRegexAttribute>()))
                .Where(static method => method.Pattern is not null)
                .Select(static method => (method.Name, method.Pattern!.MatchTimeoutMilliseconds)),
        ];

        patterns.Should().HaveCountGreaterThan(40).And.OnlyContain(static pattern => pattern.Bound == 60_000);
    }
}
