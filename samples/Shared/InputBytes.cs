using System.Text;

namespace PccGovernance.Samples;

/// <summary>Reads a file of a size that a map of boards can have: a device may have no end.</summary>
internal static class InputBytes
{
    private const int Most = 512 * 1024 * 1024;

    /// <exception cref="IOException">It cannot be read, or has more bytes.</exception>
    public static byte[] Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <summary>Reads what is left of a stream.</summary>
    /// <exception cref="IOException">It cannot be read, or has more bytes.</exception>
    public static byte[] Read(Stream stream)
    {
        using MemoryStream content = new();
        byte[] part = new byte[81_920];
        for (int read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            if (content.Length + read > Most)
            {
                throw new IOException($"it has more than {Most / 1024 / 1024} MB.");
            }

            content.Write(part, 0, read);
        }

        return content.ToArray();
    }

    /// <inheritdoc cref="Read(string)"/>
    public static string ReadText(string path)
    {
        using StreamReader text = new(new MemoryStream(Read(path)), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
