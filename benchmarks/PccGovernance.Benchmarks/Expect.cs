namespace PccGovernance.Benchmarks;

/// <summary>A benchmark proves its result before it is timed.</summary>
internal static class Expect
{
    public static void That(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The benchmark does not compute what it times: expected that {what}.");
        }
    }
}
