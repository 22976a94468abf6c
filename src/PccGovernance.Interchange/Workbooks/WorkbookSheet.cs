using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Interchange;

/// <summary>A sheet to be written.</summary>
internal sealed class WorkbookSheet(string name)
{
    private readonly List<object?[]> _rows = [];
    private readonly List<(int Column, string Formula)> _choices = [];
    private readonly Dictionary<int, string> _prompts = [];

    public string Name { get; } = name;

    /// <summary>
    /// Adds a row of text, <see cref="decimal"/>, <see cref="bool"/> or nothing. Text that begins like a formula is made harmless.
    /// </summary>
    public void Row(params object?[] cells) => _rows.Add(cells);

    /// <summary>Offers a list to choose from in a column, from 1.</summary>
    public void Choose(int column, string formula) => _choices.Add((column, formula));

    /// <summary>Shows a note when a cell of a column is chosen.</summary>
    public void Prompt(int column, string text) => _prompts[column] = text;

    public void Write(WorksheetPart part)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(SheetHead.InSight());
        writer.WriteStartElement(new SheetData());
        for (int i = 0; i < _rows.Count; i++)
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)(i + 1) });
            for (int j = 0; j < _rows[i].Length; j++)
            {
                if (Cell(_rows[i][j], i, j) is { } cell)
                {
                    writer.WriteElement(cell);
                }
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        if (_choices.Count + _prompts.Count > 0)
        {
            writer.WriteElement(Validations());
        }

        writer.WriteEndElement();
    }

    private DataValidations Validations()
    {
        List<DataValidation> all = [];
        foreach (int column in _choices.Select(static choice => choice.Column).Concat(_prompts.Keys).Distinct().Order())
        {
            string letter = TableColumns.Letter(column);
            DataValidation validation = new() { SequenceOfReferences = new() { InnerText = $"{letter}2:{letter}5000" }, AllowBlank = true };
            if (_choices.Find(choice => choice.Column == column) is { Formula: { } formula })
            {
                validation.Type = DataValidationValues.List;
                validation.Append(new Formula1(formula));
            }

            if (_prompts.TryGetValue(column, out string? prompt))
            {
                validation.ShowInputMessage = true;
                validation.Prompt = prompt;
            }

            all.Add(validation);
        }

        return new DataValidations(all) { Count = (uint)all.Count };
    }

    private static Cell? Cell(object? value, int row, int column)
    {
        string reference = string.Create(CultureInfo.InvariantCulture, $"{TableColumns.Letter(column + 1)}{row + 1}");
        uint style = row == 0 ? 1u : 0u;
        return value switch
        {
            null => null,
            decimal number => new Cell
            {
                CellReference = reference,
                StyleIndex = row == 0 ? 1u : 2u,
                CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)),
            },
            bool truth => new Cell
            {
                CellReference = reference,
                StyleIndex = style,
                DataType = CellValues.Boolean,
                CellValue = new CellValue(truth ? "1" : "0"),
            },
            string { Length: > 32_767 } text => throw new InterchangeException(
                $"A text of {text.Length} characters, or a list of values as one text, does not go into a cell, which holds 32,767: "
                + "shorten it, or write the landscape as JSON."),
            string text => new Cell
            {
                CellReference = reference,
                StyleIndex = style,
                DataType = CellValues.InlineString,
                InlineString = new(
                    new DocumentFormat.OpenXml.Spreadsheet.Text(FormulaGuard.Neutralise(text))
                    {
                        Space = SpaceProcessingModeValues.Preserve,
                    }),
            },
            _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
        };
    }
}
