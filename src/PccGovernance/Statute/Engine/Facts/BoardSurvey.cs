using NodaTime;

namespace PccGovernance.Statute;

/// <summary>
/// The boards in force of the kinds that requirements name, by kind and by area, with those that may be: of an end known to a month or a
/// year alone nothing is known within it. A board that is assumed is no board on record.
/// </summary>
internal sealed class BoardSurvey
{
    private static readonly Lazy<HashSet<string>> s_wanted = new(static () =>
        StatutoryRequirements.All.SelectMany(static requirement => requirement.Clauses).SelectMany(static clause => clause.Entry.Kinds)
            .ToHashSet(StringComparer.Ordinal));

    private readonly Dictionary<(string Kind, AreaCode Area), List<BoardView>> _boards = [];

    /// <param name="landscape">All that is on record.</param>
    /// <param name="inForce">What is in force on the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="areas">The areas of the day of the question.</param>
    public BoardSurvey(Landscape landscape, Landscape inForce, LocalDate day, AreaTree areas)
    {
        foreach (Partnership partnership in inForce.Partnerships)
        {
            Add(partnership, inForce, day, areas);
        }

        foreach (Partnership partnership in landscape.Partnerships)
        {
            if (!partnership.Period.Contains(day) && partnership.Period.IsKnownToContain(day) is null)
            {
                Add(partnership, landscape, day, areas);
            }
        }
    }

    public bool IsEmpty => _boards.Count == 0;

    public IEnumerable<BoardView> Of(string[] kinds, AreaCode area)
    {
        if (_boards.Count == 0)
        {
            return [];
        }

        IEnumerable<BoardView>? found = null;
        foreach (string kind in kinds)
        {
            if (_boards.TryGetValue((kind, area), out List<BoardView>? boards))
            {
                found = found is null ? boards : found.Concat(boards);
            }
        }

        return found ?? [];
    }

    private void Add(Partnership partnership, Landscape landscape, LocalDate day, AreaTree areas)
    {
        if (partnership.Provenance.Basis == FactBasis.Assumed)
        {
            return;
        }

        BoardView? view = null;
        if (partnership.Kind is { } own && s_wanted.Value.Contains(own.Value))
        {
            Add(own.Value, partnership, view ??= BoardView.Of(partnership, landscape, day, areas), areas);
        }

        foreach (Id<PartnershipKind> kind in partnership.AlsoActsAs)
        {
            if (s_wanted.Value.Contains(kind.Value) && partnership.Kind != kind)
            {
                Add(kind.Value, partnership, view ??= BoardView.Of(partnership, landscape, day, areas), areas);
            }
        }
    }

    private void Add(string kind, Partnership partnership, BoardView view, AreaTree areas)
    {
        foreach (AreaCode area in areas.Touched(partnership.Footprint))
        {
            if (!_boards.TryGetValue((kind, area), out List<BoardView>? boards))
            {
                _boards.Add((kind, area), boards = []);
            }

            boards.Add(view);
        }
    }
}
