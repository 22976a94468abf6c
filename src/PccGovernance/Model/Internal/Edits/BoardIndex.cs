using System.Runtime.InteropServices;

namespace PccGovernance;

/// <summary>
/// What would have to be looked for among all boards after every edit: how many discharge a duty, where the boards of a kind lie. Each is
/// made when it is first asked for, and kept while boards come and go.
/// </summary>
/// <param name="landscape">The landscape, with the kinds that boards are of.</param>
/// <param name="boards">The boards as they are now.</param>
internal sealed class BoardIndex(Landscape landscape, Func<ValueList<Partnership>> boards)
{
    private Dictionary<Id<Duty>, int>? _discharging;
    private Dictionary<Id<PartnershipKind>, Dictionary<Footprint, int>>? _grounds;

    /// <summary>Takes in that a board is another one than it was.</summary>
    /// <param name="before">What it was; <c>null</c> for a new one.</param>
    /// <param name="after">What it is; <c>null</c> for one that is gone.</param>
    public void Replace(Partnership? before, Partnership? after)
    {
        if (_discharging is not null)
        {
            Each(before, landscape.DutiesOf, duty => _discharging[duty]--);
            Each(after, landscape.DutiesOf, duty => CollectionsMarshal.GetValueRefOrAddDefault(_discharging, duty, out _)++);
        }

        if (_grounds is not null)
        {
            Each(before, KindsOf, kind => TakeGround(_grounds[kind], before!.Footprint));
            Each(after, KindsOf, kind => AddGround(_grounds, kind, after!.Footprint));
        }
    }

    /// <summary>Whether some board discharges a duty.</summary>
    public bool IsDischarged(Id<Duty> duty)
    {
        _discharging ??= Made<Dictionary<Id<Duty>, int>>((discharging, board) =>
            Each(board, landscape.DutiesOf, one => CollectionsMarshal.GetValueRefOrAddDefault(discharging, one, out _)++));
        return _discharging.GetValueOrDefault(duty) > 0;
    }

    /// <summary>Where boards lie that are of a kind or also act as it, each ground once.</summary>
    public IReadOnlyCollection<Footprint> GroundsOf(Id<PartnershipKind> kind)
    {
        _grounds ??= Made<Dictionary<Id<PartnershipKind>, Dictionary<Footprint, int>>>((grounds, board) =>
            Each(board, KindsOf, one => AddGround(grounds, one, board.Footprint)));
        return _grounds.TryGetValue(kind, out Dictionary<Footprint, int>? those) ? those.Keys : [];
    }

    private T Made<T>(Action<T, Partnership> add)
        where T : new()
    {
        T made = new();
        foreach (Partnership board in boards())
        {
            add(made, board);
        }

        return made;
    }

    private static void Each<T>(Partnership? board, Func<Partnership, IEnumerable<T>> of, Action<T> act)
    {
        foreach (T one in board is null ? [] : of(board))
        {
            act(one);
        }
    }

    private static void AddGround(
        Dictionary<Id<PartnershipKind>, Dictionary<Footprint, int>> all,
        Id<PartnershipKind> kind,
        Footprint ground)
    {
        if (!all.TryGetValue(kind, out Dictionary<Footprint, int>? grounds))
        {
            all.Add(kind, grounds = []);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(grounds, ground, out _)++;
    }

    private static void TakeGround(Dictionary<Footprint, int> grounds, Footprint ground)
    {
        if (--CollectionsMarshal.GetValueRefOrNullRef(grounds, ground) == 0)
        {
            grounds.Remove(ground);
        }
    }

    private static IEnumerable<Id<PartnershipKind>> KindsOf(Partnership board) =>
        board.Kind is { } kind ? board.AlsoActsAs.Prepend(kind).Distinct() : board.AlsoActsAs.Distinct();
}
