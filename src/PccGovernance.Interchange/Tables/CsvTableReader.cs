using CsvHelper;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads separated values of any encoding and separator.</summary>
internal static class CsvTableReader
{
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    public static TableFile Read(TableInput content, string name, TableOptions options)
    {
        List<Statement> notes = [];
        DecodedText text = TextDecoder.Decode(content, name, options.Encoding, notes);
        if (text.Characters().Contains('\0'))
        {
            throw new InterchangeException($"'{name}' is neither a workbook nor text: it holds bytes that no table has.");
        }

        char separator = options.Separator ?? Detect(text);
        if (options.Separator is null && separator != ',')
        {
            notes.Add(Statement.Of("import.file.separator", ("separator", (separator == '\t' ? "tab" : separator.ToString()))));
        }

        return new()
        {
            Name = name,
            Format = TableFormat.Csv,
            Encoding = text.Name,
            Separator = separator,
            Notes = [.. notes],
            Sheets = [new() { Name = string.Empty, Lines = Rows(text, separator, name, options) }],
        };
    }

    private static TableRows Rows(DecodedText text, char separator, string name, TableOptions options)
    {
        TableRowsBuilder rows = new();
        int number = 0;
        int cellsLeft = options.MaxCells;
        using TextReader characters = text.Open();
        using CsvReader csv = CsvReader.Create(
            characters,
            new()
            {
                HasHeader = false,
                Separator = separator,
                SkipEmptyLines = false,
                DetectSeparatorHint = true,
                MaxRecordSize = 4 * 1024 * 1024,
            });
        while (Next(csv, name, number))
        {
            number++;
            if (number > options.MaxRows)
            {
                throw new InterchangeException(
                    $"'{name}' has more than {options.MaxRows} rows: it is no map of partnerships, or raise the limit.");
            }

            int cells = 0;
            for (int i = 0; i < csv.FieldCount; i++)
            {
                string value = csv.GetString(i);
                if (value.Length > options.MaxCellCharacters)
                {
                    throw new InterchangeException(
                        $"'{name}' has a cell of {value.Length} characters in row {number}, column {TableColumns.Letter(i + 1)}; a cell "
                        + $"may have {options.MaxCellCharacters}. A quotation mark may not be closed."
                    );
                }

                if (value.Length > 0)
                {
                    rows.Add(i + 1, value);
                    cells++;
                }
            }

            cellsLeft -= cells;
            if (cellsLeft < 0)
            {
                throw new InterchangeException($"'{name}' has more than {options.MaxCells} cells: raise the limit if you trust it.");
            }

            rows.End(number, isHidden: false);
        }

        return rows.Build();
    }

    private static bool Next(CsvReader csv, string name, int number)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception e)
            when (e is InvalidDataException or FormatException or InvalidOperationException || e.GetType().Namespace == nameof(CsvHelper))
        {
            throw new InterchangeException(
                $"'{name}' cannot be read after row {number}: a record is too long or a quotation mark is not closed.",
                e);
        }
    }

    /// <summary>The separator that parts most lines into the same number of values, outside quotation marks.</summary>
    private static char Detect(DecodedText text)
    {
        char best = ',';
        int bestScore = 0;
        foreach (char separator in Separators)
        {
            Dictionary<int, int> counts = [];
            foreach (int count in Counts(text, separator).Take(40))
            {
                counts[count] = counts.GetValueOrDefault(count) + 1;
            }

            int score = counts
                .Where(static pair => pair.Key > 0)
                .Select(static pair => pair.Value * (4 + Math.Min(pair.Key, 12)))
                .DefaultIfEmpty()
                .Max();
            if (score > bestScore)
            {
                (best, bestScore) = (separator, score);
            }
        }

        return best;
    }

    private static IEnumerable<int> Counts(DecodedText text, char separator)
    {
        int count = 0;
        bool quoted = false;
        foreach (char c in text.Characters())
        {
            switch (c)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\n' when !quoted:
                    yield return count;
                    count = 0;
                    break;
                default:
                    count += c == separator && !quoted ? 1 : 0;
                    break;
            }
        }

        yield return count;
    }
}
