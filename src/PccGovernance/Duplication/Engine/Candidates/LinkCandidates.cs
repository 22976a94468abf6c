namespace PccGovernance.Duplication;

/// <summary>Pairs that are linked beside by their people.</summary>
internal sealed class LinkCandidates(PartnershipPositions positions, SharedAtMost shared, DuplicationOptions options, PairCollector pairs)
{
    private readonly DuplicationShares _shares = new(options);

    public void Add()
    {
        for (int position = 0; position < positions.Partnerships.Count; position++)
        {
            PartnershipLinks links = positions.Partnerships[position].Links;
            if (links != PartnershipLinks.None)
            {
                foreach (LinkKind kind in PartnershipLinks.Kinds)
                {
                    if (kind == LinkKind.Broader)
                    {
                        AddBroader(links[kind], position);
                    }
                    else
                    {
                        Add(links[kind], position);
                    }
                }
            }
        }
    }

    private void Add(int[] others, int position)
    {
        foreach (int other in others)
        {
            if (positions.TryFind(other, out int second))
            {
                pairs.Add(position, second);
            }
        }
    }

    // A broad board holds a narrow one only where enough of the narrow one sit there.
    private void AddBroader(int[] others, int position)
    {
        foreach (int other in others)
        {
            if (positions.TryFind(other, out int second)
                && (positions.Partnerships[position].Weights is not null || MayHold(position, shared.Of(position, second))))
            {
                pairs.Add(position, second);
            }
        }
    }

    private bool MayHold(int narrow, int most) =>
        most >= options.SmallestTable && (double)most / shared.SizeOf(narrow) >= _shares.ContainedPeopleFloor;
}
