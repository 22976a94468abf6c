using static System.FormattableString;

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
            Text = Invariant($"One board, several duties: look at one board of {facts.Members.Count} organisations in the place of {EvidenceBuilder.Quoted(facts.Ids)}, or let them meet back to back. ")
                + Invariant($"Say beforehand how much time each subject keeps: one board has less bandwidth than {facts.Partnerships.Length}.{Homes(facts)}"),
        };

    private static DuplicationRemedy Layered(GroupFacts facts) =>
        new()
        {
            Kind = DuplicationRemedyKind.FlexibleGroup,
            Text = $"Look at one flexible group of {EvidenceBuilder.Quoted(facts.Parents)} in the place of {EvidenceBuilder.Quoted(facts.Ids)}, "
                + $"which sets up short-lived groups of only those members that a task needs.{Homes(facts)}",
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
                Text = $"Look at merging {EvidenceBuilder.Quoted(facts.Ids)}, or write down what each does that the others do not.{Homes(facts)}",
            }
            : new()
            {
                Kind = DuplicationRemedyKind.Absorb,
                Into = keeper.Id,
                Text = $"Look at letting '{keeper.Id}' take over {EvidenceBuilder.Quoted(facts.Ids.Where(id => id != keeper.Id).ToValueList())}, "
                    + $"nearly all of whose people, remit and ground it has already.{Homes(facts)}",
            };
    }

    private bool Has(PartnershipProfile keeper, PartnershipProfile other) =>
        RemedyWriter.KeepsTheLaw(keeper, other)
        && _comparer.People(keeper, other, out _).ContainmentOfSecond >= _shares.AbsorptionFloor
        && _comparer.Remit(keeper, other).ContainmentOfSecond >= _shares.AbsorptionFloor
        && PairComparer.Place(keeper, other).ContainmentOfSecond >= _shares.AbsorptionFloor;

    private static string Homes(GroupFacts facts) =>
        facts.Provisions.IsEmpty ? string.Empty : $" What the law requires under {string.Join(" and ", facts.Provisions)} must still have a home.";
}
