namespace PccGovernance.Tests.Rules.Missing;

/// <summary>A fact that is taken away.</summary>
internal sealed record FactRemoval
{
    /// <summary>Where it stood, as in <c>Partnerships.Seats[].Role</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The thing of the landscape that it was a fact of.</summary>
    public required object Owner { get; init; }

    /// <summary>Makes the contents without it.</summary>
    public required Func<LandscapeContents> Make { get; init; }
}
