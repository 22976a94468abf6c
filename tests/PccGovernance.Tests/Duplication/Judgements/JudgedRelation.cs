namespace PccGovernance.Tests.Duplication;

/// <summary>How two boards stand to each other in the eyes of somebody who knows them.</summary>
internal enum JudgedRelation
{
    Layered,
    Parallel,
    Overlapping,
    RunTogether,
    Succeeded,
    SharedPeople,
}
