namespace PccGovernance.Fuzzing;

/// <summary>A document that something failed at.</summary>
internal sealed record FuzzFailure
{
    /// <summary>The seed that made the document; 0 for one that was given.</summary>
    public required int Seed { get; init; }

    public required Document Document { get; init; }

    /// <summary>What a caller would have seen.</summary>
    public required Exception Problem { get; init; }

    /// <summary>
    /// What is alike in two failures of one cause: what was thrown, and the first place of the library that it went through.
    /// </summary>
    public string Signature => SignatureOf(Problem);

    public static string SignatureOf(Exception problem)
    {
        string place =
            (problem.StackTrace ?? "")
                .Split('\n')
                .Select(static line => line.Trim().Split(" in ")[0])
                .FirstOrDefault(static line =>
                    line.Contains("PccGovernance.", StringComparison.Ordinal)
                    && !line.Contains("PccGovernance.Fuzzing", StringComparison.Ordinal))
            ?? problem.Message[..Math.Min(60, problem.Message.Length)];
        return problem is FuzzException ? problem.Message[..Math.Min(90, problem.Message.Length)] : $"{problem.GetType().Name} {place}";
    }
}
