using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads a map of partnerships from a workbook or separated values, as offices keep them, into a landscape.</summary>
/// <remarks>
/// <para>What a cell plainly says is taken. What it says in a way that has more than one reading is asked about or taken with a score, a
/// reason and the other readings; nothing is guessed or left out without an entry in the report. Answers to questions are given as
/// <see cref="ImportDecisions"/>.</para>
/// <para>The same file, options and decisions give the same landscape, byte for byte.</para>
/// </remarks>
public static class LandscapeImport
{
    /// <summary>
    /// Methods that hand on what they do not need themselves: compiled in haste they would hold the whole table until they end.
    /// </summary>
    private const MethodImplOptions HoldsNothing = MethodImplOptions.AggressiveOptimization;

    /// <summary>Imports a file.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="InterchangeException">The file cannot be read, or holds no table of boards.</exception>
    [MethodImpl(HoldsNothing)]
    public static ImportResult Import(byte[] content, string fileName, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Import(TableReader.Read(content, fileName, options.Table), options);
    }

    /// <summary>Imports a file from a stream.</summary>
    /// <remarks>
    /// A stream that can seek, as that of a file, is read several times, and the bytes of the file do not stand in memory: the way to
    /// import long lists.
    /// </remarks>
    /// <param name="content">The stream, read from its position to its end; it is not closed.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="InterchangeException">The file cannot be read, or holds no table of boards.</exception>
    [MethodImpl(HoldsNothing)]
    public static ImportResult Import(Stream content, string fileName, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Import(TableReader.Read(content, fileName, options.Table), options);
    }

    /// <summary>Imports a file of tables that was read before.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">How it is understood.</param>
    /// <exception cref="InterchangeException">The file holds no table of boards, or the map of columns is none of it.</exception>
    public static ImportResult Import(TableFile file, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return Finish(Begin(file, options), options);
        }
        catch (RegexMatchTimeoutException exception)
        {
            throw new InterchangeException(
                $"A text of '{file.Name}' takes longer than a minute to read: shorten its longest cells, or read it when less is going on.",
                exception);
        }
    }

    private static ImportContext Begin(TableFile file, ImportOptions options)
    {
        if (options.Columns?.Sheets.SelectMany(static sheet => sheet.FindProblems()).FirstOrDefault() is { } problem)
        {
            throw new InterchangeException(problem);
        }

        ImportLog log = new();
        log.Notes.AddRange(file.Notes);
        file = TickedFrequencies.Fold(TwoLanguages.Fold(DittoMarks.Fill(ListExport.Fold(file, log), log), log), log);
        ImportContext context = Context(file, options, log);
        SheetMaps.Make(file, options, context);
        if (Explain(context))
        {
            // With the file's own key known, columns headed by its abbreviations can be told.
            SheetMaps.Make(file, options, context);
        }

        NamesInFull.Learn(context);
        return context.Maps.Values.All(static map => map.Layout is SheetLayout.Unknown or SheetLayout.Abbreviations)
            ? throw new InterchangeException(
                $"'{file.Name}' has no table of boards: no row was found that names columns such as board, chair, members or frequency. "
                + "Give a map of columns.")
            : context;
    }

    [MethodImpl(HoldsNothing)]
    private static ImportResult Finish(ImportContext context, ImportOptions options)
    {
        Learn(context);
        context.Log.Notes.AddRange(QuestionGroups.NoChoices(options.Decisions));
        Read(context);
        LandscapeAssembler assembler = new(context, options.KeepPersons, options.Phrasebook);
        assembler.Order();
        context.Key.Say(context.Log);
        FileNotes.Say(context);
        ImportCounts counts = context.Log.Count(context.File, context.UsedRows.Count);
        ColumnMap columns = new() { Sheets = [.. context.File.Sheets.Select(sheet => context.Maps[sheet])] };
        string[] sheets = [.. context.File.Sheets.Select(static sheet => sheet.Name)];
        context.Release();
        Landscape landscape = assembler.Assemble(options.Name ?? context.Areas.Home.Name);
        return new()
        {
            Landscape = landscape,
            Columns = columns,
            Report = new()
            {
                File = context.FileName,
                ForceArea = context.Areas.Home.Name,
                Counts = counts,
                Notes = [.. context.Log.Notes],
                Entries = context.Log.InOrder(sheets),
                Rows = assembler.Rows,
            },
        };
    }

    private static ImportContext Context(TableFile file, ImportOptions options, ImportLog log)
    {
        Geography geography = EnglandAndWales.Geography;
        ForceArea? home = options.ForceArea;
        if (home is null)
        {
            (home, Statement? doubt) = HomeForce.Find(file, geography);
            log.Add(new()
            {
                Kind = doubt is null ? ImportEntryKind.Guessed : ImportEntryKind.Ambiguous,
                Value = home.Name,
                Score = doubt is null ? 0.95m : 0.5m,
                Statement = doubt ?? Statement.Of("import.area.home", ("area", home.Name)),
                Alternatives = [home.Name],
            });
        }

        AreaGazetteer areas = new(geography, home);
        FootprintText footprints = new(areas, geography);
        OrganisationGazetteer bodies = new(areas, geography, options.AsOf);
        OrganisationResolver organisations = new(bodies, areas, footprints);
        KindReader kinds = new(EnglandAndWales.Edition.PartnershipKinds, home.IsInWales);
        return new()
        {
            FileName = file.Name,
            File = file,
            AsOf = options.AsOf,
            KeepPersons = options.KeepPersons,
            Log = log,
            Decisions = new(options.Decisions),
            Areas = areas,
            Footprints = footprints,
            Bodies = bodies,
            Organisations = organisations,
            Seats = new(organisations, bodies, new(bodies, areas)) { HasAnswers = !options.Decisions.Answers.IsEmpty },
            Kinds = kinds,
            InShort = new(kinds, areas),
            Themes = new(EnglandAndWales.Edition.Themes),
        };
    }

    /// <summary>What the file teaches of its own words before it is read: the key to its abbreviations.</summary>
    private static bool Explain(ImportContext context)
    {
        List<KeyEntry> found = Abbreviations.Find(context.File, sheet => context.Maps[sheet]);
        context.Key.Learn(found);
        context.Seats.KeyRole = text => text.Length is > 0 and <= 12
            && context.Key.Read(text, static said => MatrixCellText.OfWords(said) ?? CellReading<(SeatRole, decimal?, string?)>.Nothing)
                is { HasValue: true } reading
                ? reading.Value.Role
                : SeatRole.Unknown;
        context.Seats.KeyDoubt = text => TaskMarks.Ask<bool>(context, text)?.Statement
            ?? (text.Length == 1 && char.IsLetter(text[0])
                && context.Key.MeaningsOf(text).ToArray() is { Length: > 0 } said
                && CellMarks.YesNo(text) is { HasValue: false }
                && !said.Any(static one => MatrixCellText.OfWords(one) is { HasValue: true } || MatrixCellText.IsNoSeat(one))
                    ? Statement.Of("import.cell.no-seat", ("text", said[0]))
                    : null);
        Abbreviations.Explain(found, context.Areas, context.Footprints, context.Bodies, context.Organisations);
        return found.Count > 0;
    }

    /// <summary>Whose posts the file shows to be the office's, and whether county and city are two places.</summary>
    private static void Learn(ImportContext context)
    {
        Dictionary<TableSheet, MappedSheet> maps = context.Maps;
        foreach ((SeatColumn kind, ColumnField[] fields) in (ReadOnlySpan<(SeatColumn, ColumnField[])>)[
            (SeatColumn.Chair, [ColumnField.Chair, ColumnField.ViceChair]),
            (SeatColumn.Members, [ColumnField.Members, ColumnField.Advisers, ColumnField.Observers, ColumnField.Secretariat])])
        {
            context.Seats.LearnPostsBeside(
                kind,
                maps.Where(static pair => pair.Value.IsRegister)
                    .SelectMany(pair => pair.Value.Columns.Where(column => fields.Contains(column.Field))
                        .SelectMany(column => Values(pair.Value, pair.Key, column))));
        }

        foreach ((TableSheet sheet, MappedSheet map) in maps)
        {
            context.IsOfTasks |= TaskMarks.Are(map, sheet);
            context.ColumnsOfMinutes.UnionWith(map.Columns
                .Where(static column => column.Field == ColumnField.Length && MinuteColumns.IsOfMinutes(column.Header))
                .Select(column => (sheet.Name, TableColumns.Number(column.Letter))));
            foreach (MappedColumn column in map.Columns.Where(static column =>
                column.Field is ColumnField.Established or ColumnField.Ended or ColumnField.LastReviewed))
            {
                DayOrder order = new();
                foreach (string text in Values(map, sheet, column))
                {
                    order.Learn(text);
                }

                if (!order.IsPlain)
                {
                    context.DayOrders[(sheet.Name, column.Letter)] = order;
                }
            }

            foreach (MappedColumn column in map.Columns.Where(static column =>
                column.Field is ColumnField.Footprint or ColumnField.PolicingBodySeat))
            {
                foreach (string text in Values(map, sheet, column))
                {
                    if (column.Field == ColumnField.Footprint)
                    {
                        context.Areas.CountyIsWithoutCity |= TextKey.Of(text) is "city" or "city only" or "city and county" or "the city";
                        continue;
                    }

                    foreach (string post in text.Split(';', ',', '\n')
                        .Select(TextKey.Of)
                        .Where(static post => post.Length > 3 && post is not "opcc" && !post.StartsWith("pcc", StringComparison.Ordinal)))
                    {
                        context.Seats.OfficePosts.Add(post);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Values(MappedSheet map, TableSheet sheet, MappedColumn column) =>
        column.Row is { } at
            ? sheet.Lines.Where(row => row.Number == at)
                .SelectMany(row => row.Cells.Where(cell => cell.Column > TableColumns.Number(column.Letter)))
                .Select(static cell => cell.Text)
            : sheet.Lines.Where(row => row.Number > map.HeaderRow)
                .Select(row => row[TableColumns.Number(column.Letter)]?.Text)
                .OfType<string>();

    private static void Read(ImportContext context)
    {
        Dictionary<TableSheet, MappedSheet> maps = context.Maps;
        BoardReader reader = new(context);
        OtherSheets others = new(context, new(context), reader);
        Dictionary<string, MappedSheet> bySheet = BoardSheets.Begin(context);
        context.Organisations.Settle();
        context.Footprints.Settle();
        foreach (BoardDraft board in context.Drafts)
        {
            reader.Read(board);
            others.Matrix(board, bySheet[board.Row.Sheet]);
            others.Months(board, bySheet[board.Row.Sheet]);
            others.FormSeats(board);
        }

        foreach ((TableSheet sheet, MappedSheet map) in maps)
        {
            if (context.SideMatrices.Contains(sheet))
            {
                others.SideMatrix(map, sheet);
            }
            else if (map.Layout is not (SheetLayout.Boards or SheetLayout.Form or SheetLayout.Unknown))
            {
                others.Read(map, sheet);
            }
        }

        FormerAreas.Replace(context);
        CalendarMeetings.Take(context);
        new DuplicateFinder(context).Find();
        new LikelyListings(context).Find();
        ReportingLines lines = new(context);
        foreach (BoardDraft board in context.Drafts)
        {
            lines.Read(board);
            SeatChecks.Chairs(board, context.Log);
        }

        NumberedLines.Take(context);
    }
}
