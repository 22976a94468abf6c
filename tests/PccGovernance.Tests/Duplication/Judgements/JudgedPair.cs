namespace PccGovernance.Tests.Duplication;

/// <summary>A pair of boards judged by hand.</summary>
/// <param name="First">One board.</param>
/// <param name="Second">The other.</param>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Tell">Whether an analysis ought to tell of the pair.</param>
/// <param name="Why">Why, in a few words.</param>
/// <param name="Candidate">Whether merging them deserves a look; to call any other pair duplicates is a false alarm.</param>
internal sealed record JudgedPair(string First, string Second, JudgedRelation Relation, bool Tell, string Why, bool Candidate = false);
