using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PccGovernance.Serialization;

namespace PccGovernance.Reviews;

/// <summary>Writes a review as JSON, with everything that its figures were computed from, and reads it back.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, members in the order of the types, names in camel case, enumerations in lower case with hyphens, line
/// feeds. What is unknown is <c>null</c>. Statements have their text in English beside code and arguments; a finding's stands as
/// <c>message</c> too. The same review gives the same bytes.
/// </remarks>
public static class ReviewJson
{
    /// <summary>The version of the form: 1. It changes when a member changes its meaning or goes, not when one is added.</summary>
    public static int Version => 1;

    /// <summary>The most findings of a review that is indented where nothing is said of it.</summary>
    internal const int MostIndented = 2_000;

    /// <summary>Reads a review that was written by <see cref="Write(LandscapeReview, Stream, bool?)"/> or its like.</summary>
    /// <param name="utf8">The review as UTF-8.</param>
    /// <returns>
    /// The review: written again, it gives the same bytes. Its <see cref="LandscapeReview.Names"/> are those that its statements and
    /// subjects need.
    /// </returns>
    /// <exception cref="JsonException">The text is no review, or one of another version.</exception>
    public static LandscapeReview Read(ReadOnlySpan<byte> utf8)
    {
        LandscapeReview review =
            Deserialize(utf8) ?? throw new JsonException("The review is null: give an object with 'version' and 'findings'.");
        return review.Version == Version
            ? review
            : throw new JsonException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The review is of version {review.Version}: give one of version {Version}, or use a newer library."));
    }

    /// <summary>What a type of the review refuses, as an identifier that is none, is refused as what it stands in.</summary>
    private static LandscapeReview? Deserialize(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ReviewFormat.ForReading);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException($"The review holds what no review does: {e.Message}", e);
        }
    }

    /// <summary>Reads a review from text.</summary>
    /// <param name="json">The review.</param>
    /// <exception cref="JsonException">The text is no review, or one of another version.</exception>
    public static LandscapeReview Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes a review to a stream.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">The stream; it is left open.</param>
    /// <param name="indented">
    /// Whether the text is indented for a reader; else it is as short as can be, half of that. <c>null</c>, the default, indents what has
    /// no more than 2,000 findings: more nobody reads.
    /// </param>
    public static void Write(LandscapeReview review, Stream output, bool? indented = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented ?? review.Findings.Count <= MostIndented));
        ReviewFormat.Write(writer, review);
    }

    /// <summary>Writes a review to a buffer.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">The buffer.</param>
    /// <param name="indented">
    /// Whether the text is indented for a reader; else it is as short as can be, half of that. <c>null</c>, the default, indents what has
    /// no more than 2,000 findings: more nobody reads.
    /// </param>
    public static void Write(LandscapeReview review, IBufferWriter<byte> output, bool? indented = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, LandscapeWriter.Format(indented ?? review.Findings.Count <= MostIndented));
        ReviewFormat.Write(writer, review);
    }

    /// <summary>A review as UTF-8 bytes, indented where it has no more than 2,000 findings.</summary>
    /// <param name="review">The review.</param>
    public static byte[] WriteToUtf8Bytes(LandscapeReview review)
    {
        using Utf8Chunks buffer = new();
        Write(review, buffer);
        return buffer.ToArray();
    }

    /// <summary>A review as text, indented where it has no more than 2,000 findings.</summary>
    /// <param name="review">The review.</param>
    public static string WriteToString(LandscapeReview review) => Encoding.UTF8.GetString(WriteToUtf8Bytes(review));
}
