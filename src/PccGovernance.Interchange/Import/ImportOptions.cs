using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>How a file is imported.</summary>
public sealed record ImportOptions
{
    /// <summary>The force area whose map the file is; <c>null</c>, the default, has it found out from the names in the file.</summary>
    public ForceArea? ForceArea { get; init; }

    /// <summary>The day on which the map holds: it decides which local policing body 'PCC' is.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// What the columns hold; <c>null</c>, the default, has it found out. Sheets that the map does not name are found out.
    /// </summary>
    public ColumnMap? Columns { get; init; }

    /// <summary>Answers to questions of an import before.</summary>
    public ImportDecisions Decisions { get; init => field = value ?? ImportDecisions.None; } = ImportDecisions.None;

    /// <summary>How the table is read.</summary>
    public TableOptions Table { get; init => field = value ?? new(); } = new();

    /// <summary>The name of the landscape; <c>null</c> for that of the force area.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The language of the notes that the landscape keeps of guesses; <c>null</c>, the default, for English. What it lacks is said in
    /// English.
    /// </summary>
    public Phrasebook? Phrasebook { get; init; }

    /// <summary>Whether names of persons are kept. Default false: names are personal data, and a seat needs none.</summary>
    public bool KeepPersons { get; init; }
}
