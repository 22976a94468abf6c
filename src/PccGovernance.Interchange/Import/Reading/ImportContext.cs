namespace PccGovernance.Interchange;

/// <summary>What the readers of one import share.</summary>
internal sealed class ImportContext
{
    public required TableFile File { get; init; }

    public required ImportLog Log { get; init; }

    public required DecisionLookup Decisions { get; init; }

    public required AreaGazetteer Areas { get; init; }

    public required FootprintText Footprints { get; init; }

    public required OrganisationGazetteer Bodies { get; init; }

    public required OrganisationResolver Organisations { get; init; }

    public required SeatReader Seats { get; init; }

    public required KindReader Kinds { get; init; }

    public required ThemeText Themes { get; init; }

    public DraftNames Boards { get; } = new();

    public List<BoardDraft> Drafts { get; } = [];

    public List<StrategyDraft> Strategies { get; } = [];

    /// <summary>Milestones, by sheet.</summary>
    public Dictionary<string, List<Milestone>> Milestones { get; } = new(StringComparer.Ordinal);

    /// <summary>What cells of one text were read as, by what they were read for: most maps say the same thing many times.</summary>
    public Dictionary<(string Field, string Text), object> Readings { get; } = [];

    /// <summary>Rows of the file that were used, each once.</summary>
    public HashSet<(string Sheet, int Row)> UsedRows { get; } = [];
}
