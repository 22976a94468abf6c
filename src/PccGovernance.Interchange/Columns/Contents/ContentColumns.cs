using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Tells columns of members, levels, kinds, areas and lines by what they hold, where no header says so: "The usual faces", "Layer".
/// </summary>
internal static class ContentColumns
{
    /// <summary>Fewer cells than this tell nothing of a column.</summary>
    public const int LeastValues = 3;

    /// <summary>So many of the first cells are looked at.</summary>
    public const int MostValues = 60;
    private const int LongestInitials = 14;

    public static void Take(List<MappedColumn> columns, TableSheet sheet, TableRow header, ContentReaders readers)
    {
        if (!Has(columns, ColumnField.Name))
        {
            return;
        }

        OfRows(columns, sheet, header, readers);
        void Find(ColumnField field, string reason, Predicate<string[]> holds)
        {
            if (!Has(columns, field))
            {
                TakeFirst(columns, sheet, header, field, reason, holds);
            }
        }

        if (!Has(columns, ColumnField.Organisation) && !Has(columns, ColumnField.OrganisationSeat))
        {
            Find(ColumnField.Members, "import.column.values-members", values => AreMembers(values, readers.IsOrganisation));
        }

        Find(ColumnField.Chair, "import.column.values-chairs", static values => Many(values, SaysWhoChairs));
        Find(ColumnField.Frequency, "import.column.values-frequencies", static values => Most(values, CellContent.IsFrequency));
        Find(ColumnField.Rag, "import.column.values-ratings", AreRatings);
        Find(ColumnField.Tier, "import.column.values-levels", static values =>
            Most(values, static value => CellMarks.Tier(value) is { HasValue: true }));
        if (!Has(columns, ColumnField.Meaning))
        {
            Find(ColumnField.ShortName, "import.column.values-initials", values =>
                Most(values, IsInitials) && !IsRepeated(values) && values.Count(readers.IsOrganisation) * 2 < values.Length);
        }

        HashSet<string> boards = Names(columns, sheet, header);
        Find(ColumnField.ReportsTo, "import.column.values-boards", values =>
            Most(values, value => boards.Contains(TextKey.Expanded(value))) && IsRepeated(values));
        Find(ColumnField.Footprint, "import.column.values-areas", values => Most(values, readers.IsArea));
    }

    /// <summary>Where rows are of seats: roles, posts and persons.</summary>
    private static void OfRows(List<MappedColumn> columns, TableSheet sheet, TableRow header, ContentReaders readers)
    {
        if (!Has(columns, ColumnField.Organisation) && !Has(columns, ColumnField.Members) && !Has(columns, ColumnField.OrganisationSeat)
            && (AreRowsOfSeats(columns, sheet, header) || ArePostsOnBoards(columns, sheet, header, readers.IsBoard)))
        {
            TakeFirst(columns, sheet, header, ColumnField.Organisation, "import.column.values-each-a-body", values =>
                Many(values, text => readers.IsOrganisation(text)));
        }

        if (!Has(columns, ColumnField.Organisation))
        {
            return;
        }

        if (!Has(columns, ColumnField.Role))
        {
            TakeFirst(columns, sheet, header, ColumnField.Role, "import.column.values-roles", static values =>
                Many(values, static text => RoleText.Of(text).Role != SeatRole.Unknown));
        }

        if (!Has(columns, ColumnField.Post))
        {
            TakeFirst(columns, sheet, header, ColumnField.Post, "import.column.values-posts", static values =>
                Most(values, PostTitles.IsPost));
        }

        if (!Has(columns, ColumnField.Person))
        {
            TakeFirst(columns, sheet, header, ColumnField.Person, "import.column.values-persons", values =>
                Most(values, IsPerson)
                && !Array.Exists(values, readers.IsOrganisation.Invoke)
                && !Array.Exists(values, readers.IsArea.Invoke));
        }
    }

    /// <summary>Whether a text says that somebody chairs: <c>Chair: Kent Police</c>, <c>CPS (chair)</c>, <c>ACC chairs</c>.</summary>
    public static bool SaysWhoChairs(string text) => text.Length <= 160
        && TextKey.Of(text).Split(' ') is { Length: > 1 } words
        && Array.Exists(words, static word => word is "chair" or "chairs" or "chaired" or "cadeirydd");

    /// <summary>Whether boards stand in several rows each, as where each row is a seat.</summary>
    private static bool AreRowsOfSeats(List<MappedColumn> columns, TableSheet sheet, TableRow header) =>
        columns.Find(static column => column.Field == ColumnField.Name) is { } name
            && Texts(name, sheet, header, fewestFilled: 2) is { Length: > 0 } values
            && values.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 3 <= values.Length * 2;

    /// <summary>Whether rows are of posts, with the boards of another sheet on which each sits: one, or a list.</summary>
    private static bool ArePostsOnBoards(List<MappedColumn> columns, TableSheet sheet, TableRow header, Func<string, bool> isBoard) =>
        columns.Exists(static column => column is { Field: ColumnField.Post, Score: >= 0.9m })
            && columns.Find(static column => column.Field == ColumnField.Name) is { } name
            && Texts(name, sheet, header, fewestFilled: 2)
                .SelectMany(static text =>
                    text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .ToArray() is { Length: > 0 } boards
            && Many(boards, isBoard);

    /// <summary>Whether something holds of half.</summary>
    private static bool Many(string[] values, Func<string, bool> holds) => values.Count(holds) * 2 >= values.Length;

    /// <summary>Whether a text looks like the name of a person: initials or names, two to four, and nothing else.</summary>
    private static bool IsPerson(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 4 } words
            && text.Length <= 40
            && !PostTitles.IsPost(text)
            && !BoardHeaders.IsLikely(text)
            && Array.TrueForAll(words, static word => char.IsUpper(word[0])
                && word.All(static c => char.IsLetter(c) || c is '.' or '-' or '\''))
            && Array.Exists(words, static word => word.Any(char.IsLower));

    /// <summary>A column of kinds, before themes are looked for: some are called alike.</summary>
    public static void TakeKinds(List<MappedColumn> columns, TableSheet sheet, TableRow header, ContentReaders readers)
    {
        if (Has(columns, ColumnField.Name) && !Has(columns, ColumnField.Kind))
        {
            // The boards of the table are lines, whatever their names show of their kinds.
            HashSet<string> boards = Names(columns, sheet, header);
            TakeFirst(columns, sheet, header, ColumnField.Kind, "import.column.values-kinds", values =>
                Most(values, readers.IsKind)
                && IsRepeated(values)
                && values.Count(value => boards.Contains(TextKey.Expanded(value))) * 2 < values.Length);
        }
    }

    /// <summary>Whether something holds of four in five.</summary>
    public static bool Most(string[] values, Func<string, bool> holds) => values.Count(holds) * 5 >= values.Length * 4;

    /// <summary>Whether a text is short and mostly capitals: <c>WSCSP</c>, <c>BCTLl</c>, <c>V&amp;W</c>.</summary>
    private static bool IsInitials(string text) => text.Length is > 1 and <= LongestInitials
        && text.Count(char.IsUpper) is > 1 and var capitals
        && capitals * 2 >= text.Count(char.IsLetter);

    /// <summary>Whether some value stands more than once: what boards have in common, and are not called by.</summary>
    private static bool IsRepeated(string[] values) => values.Distinct(StringComparer.OrdinalIgnoreCase).Count() < values.Length;

    /// <summary>The names and short names of the boards of the table.</summary>
    private static HashSet<string> Names(List<MappedColumn> columns, TableSheet sheet, TableRow header) =>
    [
        .. columns.Where(static column => column.Field is ColumnField.Name or ColumnField.ShortName)
            .SelectMany(column => sheet.Lines.Where(row => row.Number > header.Number)
                .Select(row => row[TableColumns.Number(column.Letter)]?.Text))
            .OfType<string>()
            .Select(TextKey.Expanded)
            .Where(static key => key.Length > 1),
    ];

    private static bool Has(List<MappedColumn> columns, ColumnField field) => columns.Exists(column => column.Field == field);

    private static void TakeFirst(List<MappedColumn> columns, TableSheet sheet, TableRow header, ColumnField field, string reason,
        Predicate<string[]> holds)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Field == ColumnField.Unknown && columns[i].Header.Length > 0
                && Texts(columns[i], sheet, header, fewestFilled: 2) is { Length: >= LeastValues } values && holds(values))
            {
                columns[i] = columns[i] with { Field = field, Score = 0.7m, Reason = Statement.Of(reason) };
                return;
            }
        }
    }

    /// <summary>The first texts of a column, without what stands for nothing.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="header">The row of headers.</param>
    /// <param name="fewestFilled">How many cells a row has at least: a heading of a group stands alone in its row.</param>
    public static string[] Texts(MappedColumn column, TableSheet sheet, TableRow header, int fewestFilled) =>
        [
            .. sheet.Lines.Where(row => row.Number > header.Number && row.Filled().Length >= fewestFilled)
                .Select(row => row[TableColumns.Number(column.Letter)])
                .OfType<TableCell>()
                .Where(static cell => !cell.IsBlank && cell.Kind == TableCellKind.Text && !CellWords.IsNothing(cell.Text))
                .Select(static cell => cell.Text)
                .Take(MostValues),
        ];

    /// <summary>Whether texts are colours of a rating.</summary>
    public static bool AreRatings(string[] values) => Most(values, static text => text.Length > 2 && RagText.Read(text).HasValue);

    /// <summary>Whether a text lists bodies: more than one thing, and half of them bodies.</summary>
    public static bool IsList(string text, Func<string, bool> isOrganisation) => AreMembers([text], isOrganisation);

    /// <summary>Whether most cells are lists and half of what they list are bodies.</summary>
    private static bool AreMembers(string[] values, Func<string, bool> isOrganisation)
    {
        string[][] lists =
        [
            .. values.Select(static value =>
                value.Split([';', ',', '\n', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];
        string[] items =
        [
            .. lists.SelectMany(static list => list)
                .Select(static item => item.Split('(')[0].Trim())
                .Where(static item => item.Length > 0),
        ];
        return lists.Count(static list => list.Length > 1) * 10 >= values.Length * 6
            && items.Count(isOrganisation) * 2 >= items.Length;
    }
}
