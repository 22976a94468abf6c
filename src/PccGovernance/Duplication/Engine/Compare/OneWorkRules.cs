using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges whether work that one board has set up a group for is done elsewhere too.</summary>
internal sealed class OneWorkRules(DuplicationOptions options, PartnershipProfile[] boards)
{
    private readonly DuplicationShares _shares = new(options);

    /// <summary>
    /// Whether two do the same: a group of one board and a board of its own on the same subject with the same people, two such groups of
    /// different boards, or two meetings on the same cases.
    /// </summary>
    public bool AreOne(PartnershipProfile first, PartnershipProfile second, PairMeasures measures)
    {
        if (!(PeerRules.AreForJointWork(first, second) || DecideTheSameCases(first, second)) || measures.Shared <= options.SmallestTable
            || measures.Place < _shares.PlaceFloor || measures.People.Jaccard < _shares.PeopleFloor)
        {
            return false;
        }

        if (PeerRules.IsGroup(first) == PeerRules.IsGroup(second))
        {
            return PeerRules.IsGroup(first) && AreOneWork(first, second) && measures.People.Jaccard >= _shares.SharedTablePeopleFloor;
        }

        (PartnershipProfile group, PartnershipProfile alone) = PeerRules.IsGroup(first) ? (first, second) : (second, first);
        return alone.Parents.Length == 0
            && PeerRules.MayBeHeldElsewhere(alone)
            && alone.Subject.Length > 0
            && SortedSets.CountShared(alone.Subject, group.Subject) == alone.Subject.Length
            && !IsTheWorkOfItsBoard(group, alone);
    }

    // The board that set the group up is there for the same: what stands beside the other board is that board, not its group.
    private bool IsTheWorkOfItsBoard(PartnershipProfile group, PartnershipProfile alone) =>
        Array.Exists(group.Parents, parent => !PlaceBoards.IsOne(boards[parent]) && boards[parent].Subject is { Length: > 0 } subject
            && SortedSets.CountShared(subject, alone.Subject) == subject.Length);

    /// <summary>Whether two groups of different boards, of one tier and ground, are there for the same and nothing else.</summary>
    private static bool AreOneWork(PartnershipProfile first, PartnershipProfile second) =>
        first.Tier == second.Tier && first.Ground.Number == second.Ground.Number
        && first.Subject.Length > 0 && first.Subject.AsSpan().SequenceEqual(second.Subject);

    // Two meetings on the same cases, none of them one that guidance asks for beside the other. One subject is a field of many cases.
    private static bool DecideTheSameCases(PartnershipProfile first, PartnershipProfile second) =>
        first.Function is PartnershipFunction.Casework or PartnershipFunction.Unknown
        && second.Function is PartnershipFunction.Casework or PartnershipFunction.Unknown
        && (first.Kind.Kinds.IsEmpty || second.Kind.Kinds.IsEmpty)
        && first.Tier == second.Tier
        && (first.Ground.Number == second.Ground.Number || first.Subject.Length > 1)
        && first.Subject.AsSpan().SequenceEqual(second.Subject);
}
