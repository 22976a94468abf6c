using CsvHelper;

namespace PccGovernance.ReferenceDataTool;

/// <summary>The source look-ups as they were given: rows of named cells.</summary>
internal sealed record SourceTables
{
    public required IReadOnlyList<SourceRow> ForceAreas { get; init; }

    public required IReadOnlyList<SourceRow> Authorities { get; init; }

    public required IReadOnlyList<SourceRow> CommunitySafetyAreas { get; init; }

    public required IReadOnlyList<SourceRow> Links { get; init; }

    public required IReadOnlyList<SourceRow> GoverningBodies { get; init; }

    public required IReadOnlyList<SourceRow> PartnershipKinds { get; init; }

    public static SourceTables Read(string folder) => new()
    {
        ForceAreas = Table(folder, "force-areas.csv"),
        Authorities = Table(folder, "local-authorities.csv"),
        CommunitySafetyAreas = Table(folder, "community-safety-partnerships.csv"),
        Links = Table(folder, "local-authority-csp-links.csv"),
        GoverningBodies = Table(folder, "governance-history.csv"),
        PartnershipKinds = Table(folder, "partnership-kinds.csv"),
    };

    private static List<SourceRow> Table(string folder, string file)
    {
        using CsvReader csv = CsvReader.FromFile(Path.Combine(folder, file));
        List<SourceRow> rows = [];
        while (csv.Read())
        {
            rows.Add(new(file, csv.Headers.ToDictionary(static name => name, name => csv[name].ToString().Trim(), StringComparer.Ordinal)));
        }

        return rows;
    }
}
