namespace PccGovernance.Duplication;

/// <summary>Two similar sets, the first with the lower number, and how many tokens they share.</summary>
internal readonly record struct JoinedPair(int First, int Second, int Overlap);
