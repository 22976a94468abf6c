namespace PccGovernance.Interchange;

/// <summary>Finds what the sheets of a file are and what their columns hold, by what each teaches of the others.</summary>
internal static class SheetMaps
{
    private const int LongestKind = 60;
    private const int LongestInitials = 6;

    public static void Make(TableFile file, ImportOptions options, ImportContext context)
    {
        NamesOfBoards names = new(context);
        ColumnRecogniser recogniser = new(new()
        {
            IsOrganisation = text => context.Organisations.Resolve(text) is { Count: > 0 } found
                && found.All(static body => body.Kind is not null || body.Score == 1),
            IsBoard = names.IsName,
            IsThemes = context.Themes.IsList,
            IsArea = text => context.Footprints.Read(text).HasValue
                && context.Organisations.Resolve(text).All(body => IsCouncilOf(body.Name, text)),
            AsOf = context.AsOf,
            IsKind = text => IsKind(context, text),
            Answer = (header, sheet) => context.Decisions.Find("column", header, sheet, 0) is { } answer
                && Enum.TryParse(answer.Trim(), ignoreCase: true, out ColumnField field) && Enum.IsDefined(field)
                    ? field
                    : null,
        });
        Dictionary<TableSheet, MappedSheet> maps = context.Maps;
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (TableSheet sheet in file.Sheets)
            {
                MappedSheet? given = options.Columns?.Sheets.FirstOrDefault(map => map.Sheet == sheet.Name);
                names.Except(sheet.Name);
                maps[sheet] = given ?? (file.Sheets.Count > 1 ? KeySheets.Recognise(sheet) : null) ?? recogniser.Recognise(sheet);
            }

            Forms(file, options, context, names);
            Across(file, options, context);
            if (file.Sheets.Count == 1)
            {
                break;
            }

            // With the names of boards known, a sheet that has them for headers can be told.
            foreach ((TableSheet sheet, MappedSheet map) in maps.Where(static pair => pair.Value.Layout == SheetLayout.Boards))
            {
                names.Add(sheet, map);
            }
        }

        context.PostSheets.Clear();
        foreach ((TableSheet sheet, MappedSheet map) in maps.ToList())
        {
            if (options.Columns?.Sheets.Any(given => given.Sheet == sheet.Name) == true)
            {
                // A map that was saved, or that somebody wrote, has the layout that it has.
                if (ArePostsAsGiven(map))
                {
                    context.PostSheets.Add(sheet);
                }

                continue;
            }

            if (!ArePostsOfOffice(sheet, map, maps, names))
            {
                continue;
            }

            maps[sheet] = map with { Layout = SheetLayout.Seats };
            context.PostSheets.Add(sheet);
        }

        context.SideMatrices.Clear();
        context.SideMatrices.UnionWith(maps.Where(pair => IsSideMatrix(pair.Key, pair.Value, maps, names)).Select(static pair => pair.Key));
    }

    /// <summary>Whether a body is called by a place and more: the place by itself is as well the place.</summary>
    private static bool IsCouncilOf(string body, string text) => TextKey.Of(text) is { Length: > 2 } place
        && TextKey.Of(body) is var name
        && name.Length > place.Length + 1
        && TextKey.Holds(name, place)
        && KindWords.Of(text) is null;

    /// <summary>
    /// Sheets that are forms. One that stands beside a table of boards, and speaks of none of them, is how to fill the table in.
    /// </summary>
    private static void Forms(TableFile file, ImportOptions options, ImportContext context, NamesOfBoards names)
    {
        (TableSheet Sheet, MappedSheet Map)[] forms =
        [
            .. from sheet in file.Sheets
               where options.Columns?.Sheets.Any(map => map.Sheet == sheet.Name) != true
               let map = FormRecogniser.Recognise(sheet)
               where map is not null && context.Maps[sheet].Layout != SheetLayout.Abbreviations
               select (sheet, map),
        ];
        bool isAnyTable = file.Sheets.Any(sheet => context.Maps[sheet].Layout is SheetLayout.Boards or SheetLayout.Seats
            && !Array.Exists(forms, form => form.Sheet == sheet));
        foreach ((TableSheet sheet, MappedSheet map) in forms)
        {
            if (forms.Length > 1 || !isAnyTable || FormRecogniser.Names(map, sheet).Any(names.IsWhole))
            {
                context.Maps[sheet] = map;
            }
        }
    }

    /// <summary>Sheets with boards across the top, facts of them below, and organisations down the side.</summary>
    private static void Across(TableFile file, ImportOptions options, ImportContext context)
    {
        foreach (TableSheet sheet in file.Sheets.Where(sheet => options.Columns?.Sheets.Any(map => map.Sheet == sheet.Name) != true))
        {
            if (AcrossRecogniser.Recognise(sheet, text => context.Organisations.Resolve(text).Count > 0) is { } map)
            {
                context.Maps[sheet] = map;
            }
        }
    }

    /// <summary>
    /// Whether a table of boards with members, or with a column for each organisation, says who sits on boards of which another sheet has
    /// the facts: it has none itself, and most of its names are theirs, whole or in short.
    /// </summary>
    private static bool IsSideMatrix(
        TableSheet sheet,
        MappedSheet map,
        Dictionary<TableSheet, MappedSheet> maps,
        NamesOfBoards names)
    {
        if (map.Layout != SheetLayout.Boards
            || map.Columns.Any(static column => IsFact(column.Field))
            || map.Columns.All(static column => column.Field is not (ColumnField.OrganisationSeat or ColumnField.Members))
            || !maps.Any(pair => pair.Key != sheet && pair.Value.Layout == SheetLayout.Boards
                && pair.Value.Columns.Any(static column => IsFact(column.Field))))
        {
            return false;
        }

        names.Except(sheet.Name);
        string[] rows = [.. NamesOfBoards.Of(sheet, map, ColumnField.Name)];
        return rows.Length > 0 && rows.Count(names.IsName) * 2 > rows.Length;
    }

    /// <summary>
    /// Whether a table is of posts and the boards of other sheets on which they sit, with nothing that only a table of boards says and
    /// nothing of whose the posts are.
    /// </summary>
    private static bool ArePostsOfOffice(
        TableSheet sheet,
        MappedSheet map,
        Dictionary<TableSheet, MappedSheet> maps,
        NamesOfBoards names)
    {
        if (map.Layout != SheetLayout.Boards
            || map.Columns.All(static column => column.Field != ColumnField.Post || SeatColumns.IsPostOfChair(column))
            || map.Columns.Any(static column => column.Field is ColumnField.Kind or ColumnField.Tier or ColumnField.Footprint
                or ColumnField.Chair or ColumnField.Frequency or ColumnField.Length or ColumnField.ReportsTo or ColumnField.Members
                or ColumnField.OrganisationSeat or ColumnField.PolicingBodySeat)
            || !maps.Any(pair => pair.Key != sheet && pair.Value.Layout == SheetLayout.Boards
                && pair.Value.Columns.Any(static column => IsFact(column.Field))))
        {
            return false;
        }

        names.Except(sheet.Name);
        string[] rows = [.. NamesOfBoards.Of(sheet, map, ColumnField.Name)];
        return rows.Length > 0 && rows.Count(names.IsName) * 2 > rows.Length;
    }

    /// <summary>
    /// Whether a given map of seats has posts and their boards, and no column for whose the posts are: what was found is saved so.
    /// </summary>
    private static bool ArePostsAsGiven(MappedSheet map) => map.Layout == SheetLayout.Seats
        && map.Columns.Any(static column => column.Field == ColumnField.Post && !SeatColumns.IsPostOfChair(column))
        && map.Columns.Any(static column => column.Field == ColumnField.Name)
        && map.Columns.All(static column => column.Field != ColumnField.Organisation);

    /// <summary>
    /// A kind of boards by itself: a word for boards or initials, since kinds are often called by what they are about.
    /// </summary>
    private static bool IsKind(ImportContext context, string text) =>
        text.Length <= LongestKind
            && !text.AsSpan().ContainsAny(";,\n")
            && context.Kinds.OfType(text) is var (kind, function)
            && (function != PartnershipFunction.Unknown
                || (kind is not null && (BoardHeaders.IsLikely(text) || (text.Length <= LongestInitials && !text.Any(char.IsLower)))));

    private static bool IsFact(ColumnField field) => field is ColumnField.Kind or ColumnField.Tier or ColumnField.Footprint
        or ColumnField.Chair or ColumnField.Frequency or ColumnField.Length or ColumnField.ReportsTo or ColumnField.Established
        or ColumnField.Ended or ColumnField.LastReviewed or ColumnField.Purpose or ColumnField.Themes or ColumnField.Secretariat;
}
