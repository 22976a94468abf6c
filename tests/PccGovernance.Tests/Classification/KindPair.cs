namespace PccGovernance.Tests.Classification;

/// <summary>An invented pair of a strategy priority and a plan priority that is hard to grade in one of nine ways.</summary>
internal sealed record KindPair(
    string Id,
    string Kind,
    string Strategy,
    string[] Subject,
    string Plan,
    string[] Others,
    int Grade,
    bool IsControl);
