using System.Buffers;
using System.Text;

namespace PccGovernance.Serialization;

/// <summary>The JSON document of a <see cref="Landscape"/>: reads it, writes it, and gives its schema.</summary>
/// <remarks>
/// <para>Reading a document that was written gives an equal landscape, and equal landscapes are written as equal bytes, whatever the order
/// in which their contents were given and whatever the culture. What reading puts back by itself is left out: nulls, empty lists, recorded
/// provenance.</para>
/// <para>Reading is strict. A bad document is never an exception: the result lists every error that can be told apart, in the order of the
/// document, with path, line and position. Malformed values are listed together with what is wrong with the contents, except contradictions
/// and reporting cycles, which can rest on a malformed value and are told once there is none.</para>
/// <para>Letters of every language, apostrophes and angle brackets are written as they are: escape the text before putting it into HTML.
/// Half a surrogate pair in a text of the landscape is no character and is written as U+FFFD.</para>
/// <para>All methods are safe for use from any thread.</para>
/// </remarks>
public static class LandscapeJson
{
    /// <summary>The version of the document that is written: 2. Documents of version 1 are read as well.</summary>
    public static int Version => DocumentRoot.CurrentVersion;

    /// <summary>The JSON Schema (2020-12) of the document.</summary>
    public static string Schema => Encoding.UTF8.GetString(LandscapeSchema.Utf8);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <returns>The landscape, or every error with its line and position.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static LandscapeResult Read(ReadOnlySpan<byte> utf8, LandscapeJsonOptions? options = null) =>
        LandscapeReader.Read(utf8, Checked(options));

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document. Positions in errors count the bytes of its UTF-8 form.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <returns>The landscape, or every error with its line and position.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static LandscapeResult Read(string json, LandscapeJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return LandscapeReader.Read(json, Checked(options));
    }

    /// <summary>Reads a document from a stream to its end, or to the limit of the options and no further.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <returns>The landscape, or every error with its line and position.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static LandscapeResult Read(Stream utf8, LandscapeJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        LandscapeJsonOptions given = Checked(options);
        BoundedBuffer buffer = new(given.MaximumBytes);
        while (buffer.Room() is { IsEmpty: false } room && utf8.Read(room.Span) is > 0 and int count)
        {
            buffer.Advance(count);
        }

        return LandscapeReader.Read(buffer.Written, given);
    }

    /// <summary>Reads a document from a stream to its end, or to the limit of the options and no further.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The landscape, or every error with its line and position.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static Task<LandscapeResult> ReadAsync(
        Stream utf8,
        LandscapeJsonOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadToEndAsync(utf8, Checked(options), cancellationToken);
    }

    /// <summary>Writes a landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="output">Where to write it, in UTF-8 without a byte order mark.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static void Write(Landscape landscape, IBufferWriter<byte> output, LandscapeJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(output);
        LandscapeWriter.Write(landscape, output, Checked(options));
    }

    /// <summary>Writes a landscape to a stream.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="output">Where to write it, in UTF-8 without a byte order mark. It is not closed.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static void Write(Landscape landscape, Stream output, LandscapeJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using Utf8Chunks written = Written(landscape, options);
        written.WriteTo(output);
    }

    /// <summary>Writes a landscape to a stream.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="output">Where to write it, in UTF-8 without a byte order mark. It is not closed.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing to the stream.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static Task WriteAsync(
        Landscape landscape,
        Stream output,
        LandscapeJsonOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return WriteToEndAsync(Written(landscape, options), output, cancellationToken);
    }

    /// <summary>Writes a landscape as bytes of UTF-8 without a byte order mark.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static byte[] WriteToUtf8Bytes(Landscape landscape, LandscapeJsonOptions? options = null)
    {
        using Utf8Chunks written = Written(landscape, options);
        return written.ToArray();
    }

    /// <summary>Writes a landscape as a text.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="options">The options; <c>null</c> for <see cref="LandscapeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static string WriteToString(Landscape landscape, LandscapeJsonOptions? options = null) =>
        Encoding.UTF8.GetString(WriteToUtf8Bytes(landscape, options));

    /// <summary>Writes the JSON Schema (2020-12) of the document.</summary>
    /// <param name="output">Where to write it, in UTF-8 without a byte order mark. It is not closed.</param>
    public static void WriteSchema(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(LandscapeSchema.Utf8);
    }

    private static async Task<LandscapeResult> ReadToEndAsync(
        Stream utf8,
        LandscapeJsonOptions options,
        CancellationToken cancellationToken)
    {
        BoundedBuffer buffer = new(options.MaximumBytes);
        while (
            buffer.Room() is { IsEmpty: false } room
            && await utf8.ReadAsync(room, cancellationToken).ConfigureAwait(false) is > 0 and int count)
        {
            buffer.Advance(count);
        }

        return LandscapeReader.Read(buffer.Written, options);
    }

    private static Utf8Chunks Written(Landscape landscape, LandscapeJsonOptions? options)
    {
        Utf8Chunks output = new();
        Write(landscape, output, options);
        return output;
    }

    private static async Task WriteToEndAsync(Utf8Chunks written, Stream output, CancellationToken cancellationToken)
    {
        using (written)
        {
            await written.WriteToAsync(output, cancellationToken).ConfigureAwait(false);
        }
    }

    private static LandscapeJsonOptions Checked(LandscapeJsonOptions? options)
    {
        options ??= LandscapeJsonOptions.Default;
        string[] problems = [.. options.Problems()];
        return problems.Length == 0 ? options : throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
    }
}
