using System.Text;

namespace PccGovernance.Interchange;

/// <summary>The characters of a file, decoded as they are read: the whole text never stands in memory beside its bytes.</summary>
internal sealed class DecodedText(TableInput content, Encoding encoding, string name)
{
    /// <summary>The encoding, as reports call it.</summary>
    public string Name => name;

    /// <summary>Reads from the first character on, after a mark of byte order.</summary>
    public TextReader Open()
    {
        StreamReader reader = new(content.Open(), encoding, detectEncodingFromByteOrderMarks: false, 65_536);
        if (reader.Peek() == '\uFEFF')
        {
            _ = reader.Read();
        }

        return reader;
    }

    /// <summary>The characters, from the first on.</summary>
    public IEnumerable<char> Characters()
    {
        using TextReader reader = Open();
        char[] block = new char[4_096];
        int read;
        while ((read = reader.Read(block, 0, block.Length)) > 0)
        {
            for (int i = 0; i < read; i++)
            {
                yield return block[i];
            }
        }
    }
}
