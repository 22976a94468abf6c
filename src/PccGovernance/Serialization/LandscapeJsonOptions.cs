using System.Globalization;
using NodaTime;
using PccGovernance.Reference;

namespace PccGovernance.Serialization;

/// <summary>How documents are read and written. Immutable and safe for use from any thread.</summary>
public sealed record LandscapeJsonOptions
{
    /// <summary>The options used where none are given.</summary>
    public static LandscapeJsonOptions Default { get; } = new();

    /// <summary>
    /// The greatest size of a document to read, in bytes of UTF-8, from 1 to 2,000,000,000. Default 64 MiB (67,108,864): far more than
    /// England and Wales take, and little enough that a document from a stranger cannot fill the memory.
    /// </summary>
    public int MaximumBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of a document to read, from 1 to 1,000. Default 64; a full document needs 13.</summary>
    public int MaximumDepth { get; init; } = 64;

    /// <summary>
    /// The editions of reference facts that a document may name, each once. Default <see cref="EnglandAndWales.Edition"/> alone. A document
    /// on any other is refused, since its references could not be checked.
    /// </summary>
    public ValueList<ReferenceEdition> Editions { get; init => field = value ?? []; } = [EnglandAndWales.Edition];

    /// <summary>
    /// The day to whose areas a document that is read is carried: codes that have ended by then give way to what took their place, as
    /// <see cref="Geography.Translate"/> does, and <see cref="LandscapeResult.Translation"/> says what was carried and what could not be
    /// decided. <c>null</c>, the default, reads codes as they are, and refuses a record that goes on in an area that has ended.
    /// </summary>
    public LocalDate? CarryAreasTo { get; init; }

    /// <summary>
    /// Whether to write one member to a line, indented by two spaces, and a last line end; else no white space at all. Default
    /// <c>true</c>. Lines end in a line feed on every system.
    /// </summary>
    public bool Indented { get; init; } = true;

    internal ReferenceEdition? Edition(Id<ReferenceEdition> id) => Editions.FirstOrDefault(e => e.Id == id);

    /// <summary>What keeps the options from being used.</summary>
    internal IEnumerable<string> Problems()
    {
        if (MaximumBytes is < 1 or > 2_000_000_000)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"'MaximumBytes' is {MaximumBytes}: give 1 to 2000000000.");
        }

        if (MaximumDepth is < 1 or > 1_000)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"'MaximumDepth' is {MaximumDepth}: give 1 to 1000.");
        }

        foreach (
            IGrouping<Id<ReferenceEdition>, ReferenceEdition> twice in Editions.GroupBy(static e => e.Id).Where(static g => g.Count() > 1))
        {
            yield return $"'Editions' has the edition '{twice.Key}' twice: give each edition once.";
        }
    }
}
