using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Writes what speaks against making one board of a group.</summary>
internal static class GroupEvidence
{
    public static ValueList<DuplicationEvidence> AgainstCluster(DuplicationPattern pattern, GroupFacts facts) =>
        EvidenceBuilder.InOrder(
        [
            StatutoryCore(facts),
            Basis(facts),
            Tiers(facts),
            Ground(facts),
            pattern == DuplicationPattern.SharedTable ? Bandwidth.Lost(facts.Partnerships) : null,
            AssumedThemes(facts),
            AssumedSeats(facts),
        ]);

    /// <summary>The same for boards side by side, which share no ground.</summary>
    public static ValueList<DuplicationEvidence> AgainstParallel(GroupFacts facts, DuplicationEvidence? parted) =>
        EvidenceBuilder.InOrder(
        [
            parted,
            StatutoryCore(facts),
            EvidenceBuilder.Of(DuplicationEvidenceKind.SeparateGround, Statement.Of("duplication.against.group-ground")),
            AssumedSeats(facts),
        ]);

    private static DuplicationEvidence? StatutoryCore(GroupFacts facts) =>
        facts.StatutoryCore.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.StatutoryCore,
                Statement.Of("duplication.against.group-core", ("organisations", EvidenceBuilder.Those(facts.StatutoryCore))),
                EvidenceBuilder.Ids("organisation", facts.StatutoryCore));

    private static DuplicationEvidence? Basis(GroupFacts facts) =>
        Array.TrueForAll(facts.Partnerships, board => board.Provisions.AsSpan().SequenceEqual(facts.Partnerships[0].Provisions))
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.DifferentStatutoryBasis,
                Statement.Of("duplication.against.group-law", ("provisions", facts.Provisions)),
                [.. facts.Provisions.Select(static provision => EvidenceBuilder.Text("provision", provision))]);

    private static DuplicationEvidence? Tiers(GroupFacts facts) =>
        facts.Partnerships.Select(static board => board.Tier).Where(static tier => tier != PartnershipTier.Unknown).Distinct().Count() < 2
            ? null
            : EvidenceBuilder.Of(DuplicationEvidenceKind.DifferentTier, Statement.Of("duplication.against.group-tiers"));

    private static DuplicationEvidence? Ground(GroupFacts facts) =>
        Array.TrueForAll(facts.Partnerships, board => board.Ground.Extent.Equals(facts.Partnerships[0].Ground.Extent))
            ? null
            : EvidenceBuilder.Of(DuplicationEvidenceKind.DifferentFootprint, Statement.Of("duplication.against.group-footprints"));

    private static DuplicationEvidence? AssumedThemes(GroupFacts facts)
    {
        ValueList<Id<Partnership>> assumed =
            facts.Partnerships.Where(static board => board.HasAssumedThemes).Select(static board => board.Id).ToValueList();
        return assumed.IsEmpty
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.AssumedThemes,
                Statement.Of("duplication.against.assumed-themes", ("boards", EvidenceBuilder.Those(assumed))),
                EvidenceBuilder.Ids("board", assumed));
    }

    private static DuplicationEvidence? AssumedSeats(GroupFacts facts)
    {
        int assumed = facts.Partnerships.Sum(static board => board.AssumedMembers.Length);
        return assumed == 0
            ? null
            : EvidenceBuilder.Of(
                DuplicationEvidenceKind.AssumedSeats,
                Statement.Of("duplication.against.group-seats", ("assumed", assumed), ("places", facts.Places)),
                EvidenceBuilder.Number("assumed-places", assumed));
    }
}
