using PccGovernance.Classification;

namespace PccGovernance.Rules;

/// <summary>
/// Finds which boards carry what ended boards did: by a kind that one also acts as and no board there is of, or by a purpose that says that
/// it took something up, in words that the ended board's record has too and no other one there.
/// </summary>
internal sealed class CarriedWorkSearch
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    private readonly RuleContext _context;
    private readonly BoardsThere _there;
    private readonly HashSet<Id<Partnership>> _succeeded;
    private readonly ILookup<Id<PartnershipKind>, Partnership> _acting;
    private readonly Lazy<(Partnership Board, string[] Words, int Since)[]> _takers;
    private readonly Lazy<string[][]> _purposes;

    public CarriedWorkSearch(RuleContext context, BoardsThere there, Partnership[] ended)
    {
        _context = context;
        _there = there;
        _succeeded = [.. context.InForce.Partnerships.Select(board => context.Landscape.Partnership(board.Id)!)
            .SelectMany(static board => board.Predecessors)];
        HashSet<Id<PartnershipKind>> asked = [.. ended.SelectMany(KindsOf)];
        _acting = context.InForce.Partnerships
            .SelectMany(static board => board.AlsoActsAs.Where(kind => kind != board.Kind).Select(kind => (Board: board, Kind: kind)))
            .Where(entry => asked.Contains(entry.Kind)).ToLookup(static entry => entry.Kind, static entry => entry.Board);
        _takers = new(() => [.. context.InForce.Partnerships.Where(static board => board.Purpose is not null)
            .Select(static board => (Board: board, Words: PlainWords.Of(board.Purpose!)))
            .Select(static board => (board.Board, board.Words, Since: TakenUp.At(board.Words)))
            .Where(static board => board.Since >= 0)]);
        _purposes = new(() => [.. context.InForce.Partnerships.Select(static board => PlainWords.Of(board.Purpose ?? string.Empty))]);
    }

    /// <summary>The boards that carry the work of an ended one; none where its successor is on record.</summary>
    /// <param name="ended">The ended board.</param>
    /// <param name="isCarried">Whether anybody carries it, also where so many do that none is told to be the one.</param>
    public IEnumerable<CarriedWork> Of(Partnership ended, out bool isCarried)
    {
        isCarried = _succeeded.Contains(ended.Id);
        if (isCarried)
        {
            return [];
        }

        CarriedWork[] found = [.. ByKind(ended)];
        found = found.Length > 0 ? found : [.. ByWords(ended)];
        CarriedWork[] there = Array.FindAll(found, static work => work.IsGroundKnown);
        isCarried = found.Length > 0;
        return there.Length > Most ? [] : there.Length > 0 ? there : found.Take(1);
    }

    private IEnumerable<CarriedWork> ByKind(Partnership ended) =>
        KindsOf(ended).Distinct().Where(kind => _acting.Contains(kind) && !_there.HasOneOf(kind, ended))
            .SelectMany(kind => _acting[kind].Where(board => MayBeThere(board, ended)).Select(board => (Board: board, Kind: kind)))
            .GroupBy(static entry => entry.Board.Id)
            .Select(carrier => new CarriedWork(ended, carrier.First().Board,
                [.. carrier.Select(static entry => entry.Kind).Order()], Words: null));

    private IEnumerable<CarriedWork> ByWords(Partnership ended)
    {
        if (ended.Themes.IsEmpty)
        {
            yield break;
        }

        string[] before = PlainWords.Of($"{ended.Name} | {ended.Purpose}");
        foreach ((Partnership board, string[] words, int since) in _takers.Value)
        {
            if (board.Themes.Any(ended.Themes.Contains)
                && (board.Kind is null || board.Kind != ended.Kind)
                && TakenUp.InCommon(words[since..], before) is { } same && IsItsOwn(same, board) && MayBeThere(board, ended))
            {
                yield return new(ended, board, [], string.Join(' ', same));
            }
        }
    }

    // Words that a third board uses too are how things are called there.
    private bool IsItsOwn(string[] same, Partnership board)
    {
        for (int at = 0; at < _purposes.Value.Length; at++)
        {
            if (_context.InForce.Partnerships[at].Id != board.Id && _purposes.Value[at].AsSpan().IndexOf(same) >= 0
                && _there.IsThere(_context.InForce.Partnerships[at], board))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayBeThere(Partnership board, Partnership other) =>
        board.Footprint.IsUnknown || other.Footprint.IsUnknown || _there.IsThere(board, other);

    internal static IEnumerable<Id<PartnershipKind>> KindsOf(Partnership ended) =>
        [
            .. ended.Kind is { } kind ? [kind] : Array.Empty<Id<PartnershipKind>>(), .. ended.AlsoActsAs,
            .. ended.CarriedFunctions.Select(static function => function.Kind),
        ];
}
