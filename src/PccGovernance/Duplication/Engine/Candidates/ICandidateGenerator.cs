namespace PccGovernance.Duplication;

/// <summary>Says which pairs of boards are worth comparing.</summary>
/// <remarks>
/// A generator may leave out only pairs that fit no pattern. It gives each pair at most once, so that the result does not depend on which
/// generator is used.
/// </remarks>
internal interface ICandidateGenerator
{
    /// <summary>
    /// The positions, each greater than <paramref name="first"/> and ascending, of the boards to compare with the board there. Valid until
    /// the next call.
    /// </summary>
    ReadOnlySpan<int> LaterCandidates(int first);

    /// <summary>
    /// How many pairs of nearly the same members a limit of the options has left out; some of them may be given for another reason.
    /// </summary>
    long LeftOut => 0;

    /// <summary>How many boards of nearly the same members one board has at the most; 0 where that limits nothing.</summary>
    long Reach => 0;
}
