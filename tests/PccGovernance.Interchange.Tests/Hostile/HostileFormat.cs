namespace PccGovernance.Interchange.Tests.Hostile;

/// <summary>What a reader reads.</summary>
public enum HostileFormat
{
    Csv,
    Xlsx,
    WorkbookOfALandscape,
    Kumu,
    Popolo,
    MapOfColumns,
    DecisionsJson,
    DecisionsCsv,
    LandscapeDocument,
}
