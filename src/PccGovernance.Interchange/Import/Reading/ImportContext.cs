namespace PccGovernance.Interchange;

/// <summary>What the readers of one import share.</summary>
internal sealed class ImportContext
{
    /// <summary>Whether names of persons are kept.</summary>
    public required bool KeepPersons { get; init; }

    /// <summary>The day of the import: what is said to have happened later has not.</summary>
    public required NodaTime.LocalDate AsOf { get; init; }

    /// <summary>Whether the file has a table of boards, beside which a board that only another sheet names is told.</summary>
    public bool HasRegister => Maps.Values.Any(static map => map.IsRegister);

    /// <summary>The name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>The file; without its sheets once it is released.</summary>
    public required TableFile File { get; set; }

    /// <summary>What the columns of each sheet hold.</summary>
    public Dictionary<TableSheet, MappedSheet> Maps { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Tables of boards by organisations beside a table that has the facts of the boards.</summary>
    public HashSet<TableSheet> SideMatrices { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Tables of posts and the boards of other sheets on which each sits, without whose the posts are.</summary>
    public HashSet<TableSheet> PostSheets { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sheets of boards that have no column of areas.</summary>
    public HashSet<string> WithoutAreas { get; } = new(StringComparer.Ordinal);

    /// <summary>Sheets that were read as logs of who came.</summary>
    public HashSet<string> Logs { get; } = new(StringComparer.Ordinal);

    public required ImportLog Log { get; init; }

    public required DecisionLookup Decisions { get; init; }

    public required AreaGazetteer Areas { get; init; }

    public required FootprintText Footprints { get; init; }

    public required OrganisationGazetteer Bodies { get; init; }

    public required OrganisationResolver Organisations { get; init; }

    public required SeatReader Seats { get; init; }

    public required KindReader Kinds { get; init; }

    public required ThemeText Themes { get; init; }

    /// <summary>How names of boards are shortened.</summary>
    public required ShortNames InShort { get; init; }

    /// <summary>What codes stand for, where the file has a key to them.</summary>
    public FileKey Key { get; } = new();

    public DraftNames Boards { get; } = new();

    /// <summary>Boards by the office's own numbers of them, which lines may give; <c>null</c> for a number of two.</summary>
    public Dictionary<string, BoardDraft?> References { get; } = new(StringComparer.Ordinal);

    /// <summary>The areas of sheets that are called by one, by the name of the sheet; empty unless there are several such.</summary>
    public Dictionary<string, Footprint> SheetAreas { get; } = new(StringComparer.Ordinal);

    public List<BoardDraft> Drafts { get; } = [];

    public List<StrategyDraft> Strategies { get; } = [];

    /// <summary>Milestones, by sheet.</summary>
    public Dictionary<string, List<Milestone>> Milestones { get; } = new(StringComparer.Ordinal);

    /// <summary>What cells of one text were read as, by what they were read for: most maps say the same thing many times.</summary>
    public RecentTexts<(string Field, string Text), object> Readings { get; } = new();

    /// <summary>The order of days of the columns that write the month first somewhere, by sheet and column.</summary>
    public Dictionary<(string Sheet, string Letter), DayOrder> DayOrders { get; } = [];

    /// <summary>Marks of who is responsible, accountable, consulted and informed, which are no marks of seats.</summary>
    public bool IsOfTasks { get; set; }

    /// <summary>Whether columns of how often are of codes, by sheet and column.</summary>
    public Dictionary<(string Sheet, int Column), bool> ColumnsOfCodes { get; } = [];

    /// <summary>Rows of lists of seats that were read as those of their boards, by sheet and number.</summary>
    public HashSet<(string Sheet, int Row)> RegisterRows { get; } = [];

    /// <summary>Columns of lengths in minutes, by sheet and column.</summary>
    public HashSet<(string Sheet, int Column)> ColumnsOfMinutes { get; } = [];

    /// <summary>Rows of the file that were used, each once.</summary>
    public RowMarks UsedRows { get; } = new();

    /// <summary>
    /// Lets go of what the file says, of which all has been read, so that it does not stand in memory beside the landscape that is made of
    /// it.
    /// </summary>
    public void Release()
    {
        File = File with { Sheets = [] };
        Maps.Clear();
        SideMatrices.Clear();
        PostSheets.Clear();
        Log.Release();
        foreach (BoardDraft board in Drafts)
        {
            board.Row.Release();
        }

        Drafts.Clear();
        Drafts.TrimExcess();
        Boards.Clear();
        References.Clear();
        Bodies.ClearBoards();
    }
}
