using System.Text;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// Finds out the encoding of text and says what it found. A character that cannot be read is an error or said, never replaced in silence.
/// </summary>
internal static class TextDecoder
{
    public static DecodedText Decode(TableInput content, string name, string? wanted, List<Statement> notes)
    {
        if (wanted is not null)
        {
            return Strict(content, Named(wanted, name), name, wanted);
        }

        ReadOnlySpan<byte> bytes = content.Head(512);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return Strict(content, new UTF8Encoding(true, true), name, "utf-8");
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            bool big = bytes[0] == 0xFE;
            notes.Add(Statement.Of("import.file.utf-sixteen"));
            return Strict(content, new UnicodeEncoding(big, true, true), name, big ? "utf-16be" : "utf-16");
        }

        if (LooksLikeUtf16(bytes) is { } bigEndian)
        {
            notes.Add(Statement.Of("import.file.utf-sixteen-unmarked"));
            return Strict(content, new UnicodeEncoding(bigEndian, false, true), name, bigEndian ? "utf-16be" : "utf-16");
        }

        if (Check(content, new UTF8Encoding(false, true)) is null)
        {
            return new(content, new UTF8Encoding(false, true), "utf-8");
        }

        notes.Add(Statement.Of("import.file.windows"));
        int undefined = 0;
        foreach (ArraySegment<byte> block in content.Blocks())
        {
            foreach (byte b in block.AsSpan())
            {
                undefined += b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? 1 : 0;
            }
        }

        if (undefined > 0)
        {
            notes.Add(Statement.Of("import.file.undefined-bytes", ("bytes", undefined)));
        }

        return new(content, Named("windows-1252", name), "windows-1252");
    }

    private static Encoding Named(string encoding, string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                    encoding,
                    EncoderFallback.ExceptionFallback,
                    DecoderFallback.ExceptionFallback
                ) ?? Encoding.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException e)
        {
            throw new InterchangeException(
                $"'{encoding}' is no encoding known here, so '{name}' cannot be read: give one such as utf-8, utf-16 or windows-1252.",
                e);
        }
    }

    /// <summary>The text, once it is known that every byte is a character or part of one.</summary>
    private static DecodedText Strict(TableInput content, Encoding encoding, string name, string called)
    {
        return Check(content, encoding) is not { } problem
            ? new(content, encoding, called)
            : throw new InterchangeException(
                $"'{name}' is not {encoding.WebName} throughout: byte {problem.At} is no character. Give another encoding or save the file "
                + "again.",
                problem.Error);
    }

    /// <summary>The first byte that is no character or part of one; <c>null</c> when there is none.</summary>
    private static (long At, DecoderFallbackException Error)? Check(TableInput content, Encoding encoding)
    {
        Decoder decoder = encoding.GetDecoder();
        long at = 0;
        char[] characters = [];
        try
        {
            foreach (ArraySegment<byte> block in content.Blocks())
            {
                int most = encoding.GetMaxCharCount(block.Count);
                characters = characters.Length < most ? new char[most] : characters;
                decoder.GetChars(block.AsSpan(), characters, flush: false);
                at += block.Count;
            }

            decoder.GetChars([], characters, flush: true);
            return null;
        }
        catch (DecoderFallbackException e)
        {
            return (at + e.Index, e);
        }
    }

    /// <summary>Whether every other byte is nil, as in UTF-16 of Western text; true is big-endian.</summary>
    private static bool? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 512)];
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                (even, odd) = i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        int half = head.Length / 2;
        return half < 4 ? null : odd > half * 0.6 && even == 0 ? false : even > half * 0.6 && odd == 0 ? true : null;
    }
}
