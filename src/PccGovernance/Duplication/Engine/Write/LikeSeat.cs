namespace PccGovernance.Duplication;

/// <summary>Two bodies that may be the same people, one on each board, with posts of one title.</summary>
/// <param name="One">The body on the first board.</param>
/// <param name="Other">The body on the second.</param>
/// <param name="Post">The post of the first.</param>
internal readonly record struct LikeSeat(Id<Organisation> One, Id<Organisation> Other, Id<Post> Post);
