using NodaTime;

namespace PccGovernance.Statute;

/// <summary>The facts of a landscape as requirements ask for them, gathered once.</summary>
internal sealed class StatuteSurvey
{
    private readonly CompleteRecords _complete;
    private readonly Landscape _inForce;
    private readonly Dictionary<LocalDate, BoardSurvey> _boardsOn = [];

    public StatuteSurvey(Landscape landscape, Landscape inForce, LocalDate asOf, StatuteOptions options)
    {
        (Landscape, _inForce, AsOf, Options) = (landscape, inForce, asOf, options);
        Areas = AreaTrees.Of(landscape.Geography.AsOf(asOf));
        Boards = new(landscape, inForce, asOf, Areas);
        Filings = new(landscape, Areas);
        _complete = new(landscape, Areas);
        Elections = new(landscape);
        Holders = new(this);
        Answering = AnsweringKinds.Of(landscape);
    }

    public Landscape Landscape { get; }

    public LocalDate AsOf { get; }

    public StatuteOptions Options { get; }

    public AreaTree Areas { get; }

    public BoardSurvey Boards { get; }

    /// <summary>The boards in force on another day, as the last of a year that is over.</summary>
    public BoardSurvey BoardsOn(LocalDate day)
    {
        if (day == AsOf)
        {
            return Boards;
        }

        if (!_boardsOn.TryGetValue(day, out BoardSurvey? boards))
        {
            _boardsOn.Add(day, boards = new(Landscape, Landscape.AsOf(day), day, Areas));
        }

        return boards;
    }

    public FilingSurvey Filings { get; }

    public Elections Elections { get; }

    public Holders Holders { get; }

    /// <summary>Which kinds of organisation answer for a member as the law names it.</summary>
    public AnsweringKinds Answering { get; }

    /// <summary>The panel of a force area in force on the day; <c>null</c> when none is on record.</summary>
    public PoliceAndCrimePanel? Panel(AreaScope scope) => Panels(scope) is [var panel, ..] ? panel : null;

    /// <summary>
    /// Whether there is a panel of a force area; <c>null</c> where its days are known only so far that there may be none.
    /// </summary>
    public bool? HasPanel(AreaScope scope)
    {
        bool?[] inForce =
        [
            .. Landscape.Panels
                .Where(panel => panel.ForceArea == scope.ForceArea && panel.Provenance.Basis != FactBasis.Assumed)
                .Select(panel => panel.Period.IsKnownToContain(AsOf)),
        ];
        return Array.IndexOf(inForce, true) >= 0 ? true : Array.IndexOf(inForce, null) >= 0 ? null : false;
    }

    /// <summary>All the panels of a force area in force on the day: more than one is a fault of the record.</summary>
    public PoliceAndCrimePanel[] Panels(AreaScope scope) =>
        [.. _inForce.Panels.Where(panel => panel.ForceArea == scope.ForceArea && panel.Provenance.Basis != FactBasis.Assumed)];

    /// <summary>
    /// The filing of a kind for a force area of which a step is the latest; of several of which nothing tells which it is, what they all
    /// say; <c>null</c> without one.
    /// </summary>
    public FilingView? Latest(string kind, AreaScope scope) =>
        FilingView.Together(TurnFilings.Latest(Filings.Of(kind, scope, scope.ForceArea), AsOf));

    /// <summary>Whether there is anything for a requirement to read in an area: a filing, a board, or that a record is complete.</summary>
    public bool HasAnything(StatutoryRequirement requirement, AreaScope scope, AreaCode area)
    {
        if (!_complete.IsEmpty)
        {
            return true;
        }

        if (!Filings.IsEmpty)
        {
            foreach (string kind in requirement.Filings)
            {
                if (Filings.Of(kind, scope, area).Count > 0)
                {
                    return true;
                }
            }
        }

        // Of years that are over a board may be on record that there no longer is.
        if (requirement.Cycle == RequirementCycle.Year && Landscape.Partnerships.Count > 0 && requirement.Clauses.Any(IsOfABoard))
        {
            return true;
        }

        if (!Boards.IsEmpty)
        {
            foreach (Clause clause in requirement.Clauses)
            {
                if (clause.Entry.Kinds.Length > 0 && Boards.Of(clause.Entry.Kinds, area).Any())
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfABoard(Clause clause) => clause.Entry.Kinds.Length > 0;

    public bool IsComplete(string matter, AreaScope scope, AreaCode area, LocalDate by) =>
        _complete.Is(matter, area, by) || (area != scope.ForceArea && _complete.Is(matter, scope.ForceArea, by));

    public bool AreSeatsComplete(Id<Partnership> board, AreaScope scope, AreaCode area) =>
        _complete.AreSeats(board, AsOf) || IsComplete(CompleteRecord.Seats, scope, area, AsOf);
}
