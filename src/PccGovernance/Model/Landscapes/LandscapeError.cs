using System.Globalization;

namespace PccGovernance;

/// <summary>One thing that keeps contents or a document from being a landscape.</summary>
public sealed record LandscapeError
{
    /// <summary>What is wrong.</summary>
    public required LandscapeErrorKind Kind { get; init; }

    /// <summary>
    /// Where: a path into the contents, such as <c>$.partnerships[3].seats[2].organisation</c>, with places counted from 0 as they were
    /// given.
    /// </summary>
    public required string Location { get; init; }

    /// <summary>A full sentence with the identifier, the value, the bound and the remedy.</summary>
    public required string Message { get; init; }

    /// <summary>The line of the document, counted from 1; <c>null</c> when there was no document.</summary>
    public int? Line { get; init; }

    /// <summary>The byte in that line, counted from 1; <c>null</c> when there was no document.</summary>
    public int? Position { get; init; }

    /// <summary>The location, the line and position where known, and the message.</summary>
    public override string ToString() =>
        (Line, Position) switch
        {
            ({ } line, { } position) => string.Create(
                CultureInfo.InvariantCulture,
                $"{Location} (line {line}, position {position}): {Message}"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"{Location} (line {line}): {Message}"),
            _ => $"{Location}: {Message}",
        };
}
