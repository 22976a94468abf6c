namespace PccGovernance.Interchange;

/// <summary>Reads files of tables: workbooks and separated values, by their bytes and not by their names.</summary>
/// <remarks>
/// Nothing in a file is run, calculated or fetched: formulas keep the value that the file has, macros and links to other files are left
/// alone.
/// </remarks>
public static class TableReader
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads a file.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name, for messages.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <exception cref="InterchangeException">The file is damaged, too large, or of no kind that can be read.</exception>
    public static TableFile Read(byte[] content, string fileName, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(new TableInput(content), Path.GetFileName(fileName), options ?? new());
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <remarks>A stream that can seek is read several times, and its bytes do not stand in memory; another is copied.</remarks>
    /// <param name="content">The stream, read from its position to its end; it is not closed.</param>
    /// <param name="fileName">The name, for messages.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <exception cref="InterchangeException">The file is damaged, too large, or of no kind that can be read.</exception>
    public static TableFile Read(Stream content, string fileName, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= new();
        string name = Path.GetFileName(fileName);
        if (content.CanSeek)
        {
            TableInput input = new(content);
            if (input.Length > options.MaxFileBytes)
            {
                throw TooLarge(name, options);
            }

            TableFile file = Read(input, name, options);
            content.Position = Math.Max(content.Position, content.Length);
            return file;
        }

        using MemoryStream copy = new();
        byte[] block = new byte[81_920];
        int read;
        while ((read = content.Read(block, 0, block.Length)) > 0)
        {
            copy.Write(block, 0, read);
            if (copy.Length > options.MaxFileBytes)
            {
                throw TooLarge(name, options);
            }
        }

        return Read(new TableInput(copy.ToArray()), name, options);
    }

    private static TableFile Read(TableInput content, string name, TableOptions options)
    {
        if (content.Length > options.MaxFileBytes)
        {
            throw new InterchangeException(
                $"'{name}' has {content.Length} bytes and may have {options.MaxFileBytes}: raise the limit if you trust it.");
        }

        ReadOnlySpan<byte> bytes = content.Head(8);
        if (bytes.StartsWith("PK"u8))
        {
            return XlsxReader.Read(content, name, options);
        }

        if (bytes.StartsWith(CompoundFile))
        {
            throw new InterchangeException(
                $"'{name}' is a workbook of the old binary form (.xls) or is locked with a password: save it as .xlsx without a password.");
        }

        if (bytes.StartsWith("%PDF"u8) || bytes.StartsWith("{\\rtf"u8))
        {
            throw new InterchangeException($"'{name}' is a document, not a table: save the table as .xlsx or .csv.");
        }

        return CsvTableReader.Read(content, name, options);
    }

    private static InterchangeException TooLarge(string name, TableOptions options) =>
        new InterchangeException($"'{name}' has more than {options.MaxFileBytes} bytes: raise the limit if you trust it.");
}
