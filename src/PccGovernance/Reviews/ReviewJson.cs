using System.Buffers;
using System.Text;
using System.Text.Json;
using PccGovernance.Serialization;

namespace PccGovernance.Reviews;

/// <summary>Writes a review as JSON, with everything that its figures were computed from.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, members in the order of the types, names in camel case, enumerations in lower case with hyphens, line feeds. What is
/// unknown is <c>null</c>. Statements have their text in English beside code and arguments; a finding's stands as <c>message</c> too. The same review gives the same bytes.
/// </remarks>
public static class ReviewJson
{
    /// <summary>The version of the form: 1. It changes when a member changes its meaning or goes, not when one is added.</summary>
    public static int Version => 1;

    /// <summary>Writes a review to a stream.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">The stream; it is left open.</param>
    /// <param name="indented">Whether the text is indented for a reader; else it is as short as can be.</param>
    public static void Write(LandscapeReview review, Stream output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented));
        JsonSerializer.Serialize(writer, review, ReviewFormat.For(review));
    }

    /// <summary>Writes a review to a buffer.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">The buffer.</param>
    /// <param name="indented">Whether the text is indented for a reader; else it is as short as can be.</param>
    public static void Write(LandscapeReview review, IBufferWriter<byte> output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented));
        JsonSerializer.Serialize(writer, review, ReviewFormat.For(review));
    }

    /// <summary>A review as UTF-8 bytes.</summary>
    /// <param name="review">The review.</param>
    public static byte[] WriteToUtf8Bytes(LandscapeReview review)
    {
        ArrayBufferWriter<byte> buffer = new();
        Write(review, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A review as text.</summary>
    /// <param name="review">The review.</param>
    public static string WriteToString(LandscapeReview review) => Encoding.UTF8.GetString(WriteToUtf8Bytes(review));
}
