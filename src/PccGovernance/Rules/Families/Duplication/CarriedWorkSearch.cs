using PccGovernance.Classification;

namespace PccGovernance.Rules;

/// <summary>
/// Finds which boards carry what ended boards did: by a kind that one also acts as and no board there is of, or by a purpose that says that
/// it took something up, in words that the ended board's record has too and no other one there; else, of what ended some years ago at the
/// most, the board that is nearest to it by its subjects.
/// </summary>
internal sealed class CarriedWorkSearch
{
    /// <summary>Of more boards than this none can be told to be the one.</summary>
    private const int Most = 2;

    /// <summary>What nobody has missed for longer is not asked after: plans and terms of office run for four or five years.</summary>
    private const int MostYears = 5;

    /// <summary>How many words at the end of a name say which board it is.</summary>
    private const int FewestOfName = 3;

    private readonly RuleContext _context;
    private readonly HashSet<Id<Partnership>> _succeeded;
    private readonly ILookup<Id<PartnershipKind>, Partnership> _acting;
    private readonly Lazy<ILookup<Id<PartnershipKind>, Partnership>> _ofKind;
    private readonly Lazy<(Partnership Board, string[] Words, int Since)[]> _takers;
    private readonly Lazy<string[][]> _purposes;

    public CarriedWorkSearch(RuleContext context, Partnership[] ended)
    {
        _context = context;
        _succeeded = [.. context.InForce.Partnerships.Select(board => context.Landscape.Partnership(board.Id)!)
            .SelectMany(static board => board.Predecessors)];
        HashSet<Id<PartnershipKind>> asked = [.. ended.SelectMany(KindsOf)];
        _acting = context.InForce.Partnerships
            .SelectMany(static board => board.AlsoActsAs.Where(kind => kind != board.Kind).Select(kind => (Board: board, Kind: kind)))
            .Where(entry => asked.Contains(entry.Kind)).ToLookup(static entry => entry.Kind, static entry => entry.Board);
        _ofKind = new(() => context.InForce.Partnerships.Where(static board => board.Kind is not null)
            .ToLookup(static board => board.Kind!.Value));
        _takers = new(() => [.. context.InForce.Partnerships.Where(static board => board.Purpose is not null)
            .Select(static board => (Board: board, Words: PlainWords.Of(board.Purpose!)))
            .Select(static board => (board.Board, board.Words, Since: TakenUp.At(board.Words)))
            .Where(static board => board.Since >= 0)]);
        _purposes = new(() => [.. context.InForce.Partnerships.Select(static board => PlainWords.Of(board.Purpose ?? string.Empty))]);
    }

    /// <summary>The boards that carry the work of an ended one; none where its successor is on record.</summary>
    public IEnumerable<CarriedWork> Of(Partnership ended)
    {
        if (_succeeded.Contains(ended.Id))
        {
            return [];
        }

        CarriedWork[] found = [.. ByKind(ended)];
        found = found.Length > 0 ? found : [.. ByWords(ended)];
        CarriedWork[] there = Array.FindAll(found, static work => work.IsGroundKnown);
        return there.Length > Most ? []
            : there.Length > 0 ? there
            : found.Length > 0 ? found.Take(1)
            : Nearest(ended) is { } nearest ? [nearest] : [];
    }

    /// <summary>
    /// Whether a board ended not long ago and has no successor: none is on record, and no board of its kind is in force there.
    /// </summary>
    public bool IsMissed(Partnership ended) =>
        !_succeeded.Contains(ended.Id) && ended.Period.To is { } end && end.PlusYears(MostYears) > _context.AsOf
        && !KindsOf(ended).Any(kind => _ofKind.Value[kind].Any(board => IsThere(board, ended)));

    // Of boards that are equally near none can be told to be the one, but where the ended board's note names one of them.
    private CarriedWork? Nearest(Partnership ended)
    {
        Id<Theme>[] subjects = [.. ended.Themes.Where(IsSubject)];
        if (subjects.Length == 0 || !IsMissed(ended))
        {
            return null;
        }

        string[] note = PlainWords.Of(ended.Provenance.Note ?? string.Empty);
        var near = _context.InForce.Partnerships
            .Select(board => (Board: board, Subjects: (Id<Theme>[])[.. board.Themes.Where(subjects.Contains)]))
            .Where(entry => entry.Subjects.Length > 0 && Covers(entry.Board, ended))
            .Select(entry => (entry.Board, entry.Subjects, Nearness: (IsNamed(entry.Board, note), entry.Subjects.Length,
                entry.Board.Footprint == ended.Footprint, -entry.Board.Themes.Count)))
            .OrderByDescending(static entry => entry.Nearness)
            .Take(2)
            .ToArray();
        return near is [] || (near is [var first, var second] && first.Nearness == second.Nearness)
            || 2 * near[0].Subjects.Length < subjects.Length
            ? null
            : new(ended, near[0].Board, [], Words: null) { Subjects = near[0].Subjects };
    }

    // "Passed to the Joint Exploitation Group": the place at the beginning of a name is left out.
    private static bool IsNamed(Partnership board, string[] note) =>
        note.Length > 0 && PlainWords.Of(board.Name) is { Length: >= FewestOfName } name
        && note.AsSpan().IndexOf(name.AsSpan()[^FewestOfName..]) >= 0;

    private bool Covers(Partnership board, Partnership other) =>
        !board.Footprint.IsUnknown && !other.Footprint.IsUnknown
        && _context.InForce.Geography.Resolve(board.Footprint).Contains(_context.InForce.Geography.Resolve(other.Footprint));

    private bool IsSubject(Id<Theme> theme) =>
        _context.InForce.Theme(theme) is not { Nature: ThemeNature.Heading or ThemeNature.People or ThemeNature.PeopleApart };

    private IEnumerable<CarriedWork> ByKind(Partnership ended) =>
        KindsOf(ended).Distinct().Where(kind => _acting.Contains(kind) && !_ofKind.Value[kind].Any(board => IsThere(board, ended)))
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
                && IsThere(_context.InForce.Partnerships[at], board))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayBeThere(Partnership board, Partnership other) =>
        board.Footprint.IsUnknown || other.Footprint.IsUnknown || IsThere(board, other);

    private bool IsThere(Partnership board, Partnership other) =>
        !board.Footprint.IsUnknown && !other.Footprint.IsUnknown
        && _context.InForce.Geography.Resolve(board.Footprint).Intersects(_context.InForce.Geography.Resolve(other.Footprint));

    private static IEnumerable<Id<PartnershipKind>> KindsOf(Partnership ended) =>
        [
            .. ended.Kind is { } kind ? [kind] : Array.Empty<Id<PartnershipKind>>(), .. ended.AlsoActsAs,
            .. ended.CarriedFunctions.Select(static function => function.Kind),
        ];
}
