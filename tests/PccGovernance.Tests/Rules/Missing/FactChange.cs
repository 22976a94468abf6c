namespace PccGovernance.Tests.Rules.Missing;

/// <summary>A date or number with another value in its place.</summary>
internal sealed record FactChange
{
    /// <summary>The field, as in <c>TermsOfReference.AgreedOn</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The thing of the landscape that it is a fact of.</summary>
    public required object Owner { get; init; }

    /// <summary>Makes the contents with the other value; <c>null</c> where the type refuses it.</summary>
    public required Func<LandscapeContents>? Changed { get; init; }

    /// <summary>Makes the contents without any, or without what cannot be without it.</summary>
    public required Func<LandscapeContents> Without { get; init; }
}
