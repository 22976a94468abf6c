namespace PccGovernance.Duplication;

/// <summary>
/// Knows how many boards of one kind name a theme within some ground: what several of a family name is their usual wish, and a matter
/// between the family and the wider board, not between two boards.
/// </summary>
internal sealed class FamilyWishes(PartnershipProfile[] boards)
{
    private Dictionary<(int Kind, int Theme), List<FootprintFacts>>? _grounds;

    /// <summary>Whether more boards of the kind of the smaller of two than these name a theme on the ground of the wider.</summary>
    public bool AreMany(int theme, PartnershipProfile first, PartnershipProfile second, int few)
    {
        (PartnershipProfile smaller, PartnershipProfile wider) =
            first.Ground.Authorities < second.Ground.Authorities ? (first, second) : (second, first);
        if (smaller.Kind.Own < 0 || !smaller.NamesBeyondKind(theme) || smaller.Ground.Number == wider.Ground.Number)
        {
            return false;
        }

        if (!(_grounds ??= Grounds()).TryGetValue((smaller.Kind.Own, theme), out List<FootprintFacts>? there))
        {
            return false;
        }

        int count = 0;
        foreach (FootprintFacts ground in there)
        {
            if (wider.Ground.Extent.Contains(ground.Extent) && ++count > few)
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<(int Kind, int Theme), List<FootprintFacts>> Grounds()
    {
        Dictionary<(int Kind, int Theme), List<FootprintFacts>> grounds = [];
        foreach (PartnershipProfile board in boards)
        {
            foreach (int theme in board.Kind.Own < 0 || board.HasAssumedThemes ? [] : board.Subject)
            {
                if (!board.NamesBeyondKind(theme))
                {
                    continue;
                }

                if (!grounds.TryGetValue((board.Kind.Own, theme), out List<FootprintFacts>? there))
                {
                    grounds.Add((board.Kind.Own, theme), there = []);
                }

                there.Add(board.Ground);
            }
        }

        return grounds;
    }
}
