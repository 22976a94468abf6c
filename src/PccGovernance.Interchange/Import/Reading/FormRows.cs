using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the boards of a sheet that is a form: what stands beside its labels, and below them where a label goes on.</summary>
internal sealed class FormRows(ImportContext context, MappedSheet map, TableSheet sheet)
{
    private readonly ILookup<int, MappedColumn> _labels = map.Columns.Where(static label => label.Row is not null)
        .ToLookup(static label => label.Row!.Value);

    private readonly List<Form> _forms = [];
    private MappedColumn? _going;
    private MappedSheet? _seats;

    public List<BoardRow> Read()
    {
        foreach (TableRow row in sheet.Lines.Where(static row => !row.IsBlank))
        {
            MappedColumn[] labels = [.. _labels[row.Number].OrderBy(static label => TableColumns.Number(label.Letter))];
            TableCell[] cells = [.. row.Cells.Where(static cell => !cell.IsBlank)];
            if (labels.Any(static label => label.Field == ColumnField.Organisation) && labels.Length > 1)
            {
                _seats = new() { Sheet = sheet.Name, HeaderRow = row.Number, Layout = SheetLayout.Seats, Columns = [.. labels] };
                _going = null;
            }
            else if (labels.Length > 0)
            {
                _seats = null;
                Labels(row, labels, cells);
            }
            else if (_seats is { } seats && _forms is [.., var form])
            {
                context.UsedRows.Add(sheet.Name, row.Number);
                form.Seats.Add((seats, row));
            }
            else if (
                _going is { } label
                && _forms.Count > 0
                && Array.TrueForAll(cells, cell => cell.Column >= TableColumns.Number(label.Letter)))
            {
                Take(row, label, cells);
            }
            else
            {
                Ignore(row, cells[0]);
            }
        }

        return [.. _forms.Where(static form => form.Cells.Count > 0).Select(Board)];
    }

    private void Labels(TableRow row, MappedColumn[] labels, TableCell[] cells)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            int from = TableColumns.Number(labels[i].Letter);
            int to = i + 1 < labels.Length ? TableColumns.Number(labels[i + 1].Letter) : int.MaxValue;
            TableCell[] values = [.. cells.Where(cell => cell.Column > from && cell.Column < to)];
            if (labels[i].Field == ColumnField.Name || _forms.Count == 0)
            {
                Begin(labels[i], values);
            }

            _going = labels[i];
            Take(row, labels[i], values);
        }
    }

    /// <summary>A form begins with the name of its board, or with its first label where it gives none.</summary>
    private void Begin(MappedColumn label, TableCell[] values)
    {
        bool isName = label.Field == ColumnField.Name;
        bool isSame = _forms.Count > 0 && !_forms.Exists(static form => form.Cells.Exists(static one => one.Field == ColumnField.Name));
        if (isSame)
        {
            return;
        }

        int group = _forms.Count == 0 ? 0 : _forms[^1].Group + 1;
        _forms.AddRange((isName && values.Length > 1 ? values.Select(static value => value.Column) : [0])
            .Select(column => new Form(group, column)));
    }

    private void Take(TableRow row, MappedColumn label, TableCell[] values)
    {
        if (values.Length == 0)
        {
            return;
        }

        context.UsedRows.Add(sheet.Name, row.Number);
        Statement? why = ColumnNotes.WhyLeft(label.Field);
        bool isList = label.Field is ColumnField.Members or ColumnField.Advisers or ColumnField.Observers or ColumnField.PolicingBodySeat;
        HashSet<Form> given = [];
        foreach (TableCell value in values)
        {
            Form? form = _forms.Find(one => one.Group == _forms[^1].Group && (one.Column == 0 || one.Column == value.Column));
            if (why is not null)
            {
                Say(row, value, ImportEntryKind.NotImported, Statement.Of("import.form.left-out", ("label", label.Header), ("why", why)));
            }
            else if (label.Field is ColumnField.LeadOrganisation or ColumnField.Organisation)
            {
                Lead(row, label, value);
            }
            else if (form is null || (!given.Add(form) && !isList)
                || (!isList && form.Cells.Exists(one => one.Field == label.Field && one.Field != ColumnField.Purpose)))
            {
                Say(row, value, ImportEntryKind.NotImported, Statement.Of("import.form.beside", ("label", label.Header)));
            }
            else
            {
                // A copy: rows may share cells, and each of a form must know its own.
                form.Cells.Add((value with { }, label.Field, row.Number));
            }
        }
    }

    private void Lead(TableRow row, MappedColumn label, TableCell value) =>
        context.Log.Add(new()
        {
            Sheet = sheet.Name,
            Row = row.Number,
            Column = value.Letter,
            Kind = ImportEntryKind.Ambiguous,
            Field = "column",
            Value = label.Header,
            Score = 0,
            Statement = Statement.Of("import.column.lead-organisation", ("column", label.Header)),
            Alternatives = ["Secretariat", "Chair", "Members", "Unknown"],
        });

    private BoardRow Board(Form form)
    {
        if (!form.Cells.Exists(static one => one.Field == ColumnField.Name))
        {
            TableCell name = new()
            {
                Column = form.Cells[0].Cell.Column,
                Kind = TableCellKind.Text,
                Text = sheet.Name.Length > 0 ? sheet.Name : Path.GetFileNameWithoutExtension(context.FileName)
            };
            int at = form.Cells[0].Row;
            form.Cells.Insert(0, (name, ColumnField.Name, at));
            context.Log.Add(new()
            {
                Sheet = sheet.Name,
                Kind = ImportEntryKind.Guessed,
                Value = sheet.Name,
                Score = 0.8m,
                Statement = Statement.Of("import.form.name-of-sheet", ("sheet", sheet.Name)),
            });
        }

        return BoardRow.OfForm(sheet.Name, form.Cells, form.Seats);
    }

    private void Ignore(TableRow row, TableCell cell) =>
        Say(
            row,
            cell,
            ImportEntryKind.RowIgnored,
            Statement.Of(
                "import.row.ignored",
                ("row", row.Number),
                ("why", Statement.Of(_forms.Count == 0 ? "import.row.title" : "import.row.heading"))));

    private void Say(TableRow row, TableCell cell, ImportEntryKind kind, Statement statement) => context.Log.Add(new()
    {
        Sheet = sheet.Name,
        Row = row.Number,
        Column = cell.Letter,
        Kind = kind,
        Value = cell.Text,
        Statement = statement,
    });

    /// <summary>A board of the form: one of those that begin together, and the column of its values; 0 where it has them all.</summary>
    private sealed record Form(int Group, int Column)
    {
        public List<(TableCell Cell, ColumnField Field, int Row)> Cells { get; } = [];

        public List<(MappedSheet Map, TableRow Row)> Seats { get; } = [];
    }
}
