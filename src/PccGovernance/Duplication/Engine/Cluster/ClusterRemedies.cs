using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Says what can be done about a cluster as a whole.</summary>
internal sealed class ClusterRemedies(DuplicationOptions options)
{
    private readonly PairComparer _comparer = new(options);
    private readonly DuplicationShares _shares = new(options);

    public DuplicationRemedy Of(DuplicationPattern pattern, GroupFacts facts) => pattern switch
    {
        DuplicationPattern.SharedTable => SharedTable(facts),
        DuplicationPattern.Layered => Layered(facts),
        _ => Overlapping(facts),
    };

    private static DuplicationRemedy SharedTable(GroupFacts facts) =>
        new()
        {
            Kind = DuplicationRemedyKind.HoldTogether,
            Statement = Statement.Of(
                "duplication.cluster.hold-together",
                ("organisations", facts.Members.Count), ("boards", EvidenceBuilder.Those(facts.Ids)), ("count", facts.Partnerships.Length),
                ("homes", Homes(facts))),
        };

    private static DuplicationRemedy Layered(GroupFacts facts) =>
        new()
        {
            Kind = DuplicationRemedyKind.FlexibleGroup,
            Statement = Statement.Of("duplication.flexible-group", ("parents", EvidenceBuilder.Those(facts.Parents)),
                ("boards", EvidenceBuilder.Those(facts.Ids)), ("homes", Homes(facts))),
        };

    private DuplicationRemedy Overlapping(GroupFacts facts)
    {
        PartnershipProfile? keeper = facts.Partnerships
            .Where(board => facts.Partnerships.All(other => other == board || Has(board, other)))
            .OrderByDescending(static board => board.Organisations.Length).ThenBy(static board => board.Id)
            .FirstOrDefault();
        return keeper is null
            ? new()
            {
                Kind = DuplicationRemedyKind.Merge,
                Statement = Statement.Of("duplication.merge", ("boards", EvidenceBuilder.Those(facts.Ids)), ("homes", Homes(facts))),
            }
            : new()
            {
                Kind = DuplicationRemedyKind.Absorb,
                Into = keeper.Id,
                Statement = Statement.Of(
                    "duplication.absorb",
                    ("kept", EntityReference.Of(keeper.Id)), ("absorbed", EvidenceBuilder.Those(facts.Ids.Where(id => id != keeper.Id))),
                    ("homes", Homes(facts))),
            };
    }

    private bool Has(PartnershipProfile keeper, PartnershipProfile other) =>
        RemedyWriter.KeepsTheLaw(keeper, other)
        && _comparer.People(keeper, other, out _).ContainmentOfSecond >= _shares.AbsorptionFloor
        && _comparer.Remit(keeper, other).ContainmentOfSecond >= _shares.AbsorptionFloor
        && PairComparer.Place(keeper, other).ContainmentOfSecond >= _shares.AbsorptionFloor;

    private static StatementValue? Homes(GroupFacts facts) => facts.Provisions.IsEmpty ? null : (StatementValue)facts.Provisions;
}
