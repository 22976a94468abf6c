namespace PccGovernance.Scenarios;

/// <summary>The boards of two landscapes that are not the same on both sides.</summary>
internal sealed class ChangedBoards
{
    private ChangedBoards(Partnership[] before, Partnership[] after) => (Before, After) = (before, after);

    /// <summary>The boards of the first side that are gone or other ones, in the order of identifiers.</summary>
    public Partnership[] Before { get; }

    /// <summary>The boards of the second side that are new or other ones, in the order of identifiers.</summary>
    public Partnership[] After { get; }

    public static ChangedBoards Between(Landscape before, Landscape after)
    {
        List<Partnership> left = [];
        List<Partnership> right = [];
        (int i, int j) = (0, 0);
        (ValueList<Partnership> old, ValueList<Partnership> now) = (before.Partnerships, after.Partnerships);
        while (i < old.Count || j < now.Count)
        {
            int order = i == old.Count ? 1 : j == now.Count ? -1 : old[i].Id.CompareTo(now[j].Id);
            if (order == 0 && !ReferenceEquals(old[i], now[j]) && old[i] != now[j])
            {
                left.Add(old[i]);
                right.Add(now[j]);
            }
            else if (order < 0)
            {
                left.Add(old[i]);
            }
            else if (order > 0)
            {
                right.Add(now[j]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new([.. left], [.. right]);
    }
}
