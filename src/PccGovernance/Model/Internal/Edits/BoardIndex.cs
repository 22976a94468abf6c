using System.Runtime.InteropServices;

namespace PccGovernance;

/// <summary>
/// What would have to be looked for among all boards after every edit: which boards name one, how many discharge a duty, where the boards
/// of a kind lie. It is kept while boards come and go.
/// </summary>
internal sealed class BoardIndex
{
    private readonly Landscape _landscape;
    private readonly Dictionary<Id<Partnership>, HashSet<Id<Partnership>>> _naming = [];
    private readonly Dictionary<Id<Duty>, int> _discharging = [];
    private readonly Dictionary<Id<PartnershipKind>, Dictionary<Footprint, int>> _grounds = [];
    private readonly HashSet<Id<Partnership>> _namedByOthers = [];
    private readonly ReferenceWalk _walk = new();
    private readonly HashSet<Id<Partnership>> _named = [];

    /// <param name="landscape">The landscape, with the kinds that boards are of.</param>
    public BoardIndex(Landscape landscape)
    {
        _landscape = landscape;
        _walk.Partnerships.Visit = (id, _) =>
        {
            _named.Add(id);
            return id;
        };
        foreach (EntityList list in EntityCatalogue.Lists.Where(static list => list.Kind != EntityKind.Partnership))
        {
            _ = list.Walk(landscape.Contents, _walk);
        }

        _namedByOthers.UnionWith(_named);
        foreach (Partnership board in landscape.Partnerships)
        {
            Put(board);
        }
    }

    public void Put(Partnership board)
    {
        foreach (Id<Partnership> named in NamedBy(board))
        {
            if (!_naming.TryGetValue(named, out HashSet<Id<Partnership>>? naming))
            {
                _naming.Add(named, naming = []);
            }

            naming.Add(board.Id);
        }

        foreach (Id<Duty> duty in _landscape.DutiesOf(board))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_discharging, duty, out _)++;
        }

        foreach (Id<PartnershipKind> kind in KindsOf(board))
        {
            if (!_grounds.TryGetValue(kind, out Dictionary<Footprint, int>? grounds))
            {
                _grounds.Add(kind, grounds = []);
            }

            CollectionsMarshal.GetValueRefOrAddDefault(grounds, board.Footprint, out _)++;
        }
    }

    public void Take(Partnership board)
    {
        foreach (Id<Partnership> named in NamedBy(board))
        {
            _naming[named].Remove(board.Id);
        }

        foreach (Id<Duty> duty in _landscape.DutiesOf(board))
        {
            _discharging[duty]--;
        }

        foreach (Id<PartnershipKind> kind in KindsOf(board))
        {
            if (--CollectionsMarshal.GetValueRefOrNullRef(_grounds[kind], board.Footprint) == 0)
            {
                _grounds[kind].Remove(board.Footprint);
            }
        }
    }

    /// <summary>The boards that name one.</summary>
    public IReadOnlyCollection<Id<Partnership>> BoardsNaming(Id<Partnership> id) => _naming.GetValueOrDefault(id) ?? [];

    /// <summary>Whether anything but a board names one.</summary>
    public bool IsNamedByOthers(Id<Partnership> id) => _namedByOthers.Contains(id);

    /// <summary>Whether some board discharges a duty.</summary>
    public bool IsDischarged(Id<Duty> duty) => _discharging.GetValueOrDefault(duty) > 0;

    /// <summary>Where boards lie that are of a kind or also act as it, each ground once.</summary>
    public IReadOnlyCollection<Footprint> GroundsOf(Id<PartnershipKind> kind) =>
        _grounds.TryGetValue(kind, out Dictionary<Footprint, int>? grounds) ? grounds.Keys : [];

    private static IEnumerable<Id<PartnershipKind>> KindsOf(Partnership board) =>
        board.Kind is { } kind ? board.AlsoActsAs.Prepend(kind).Distinct() : board.AlsoActsAs.Distinct();

    private HashSet<Id<Partnership>> NamedBy(Partnership board)
    {
        _named.Clear();
        _ = PartnershipList.Description.References!(board, _walk);
        return _named;
    }
}
