namespace PccGovernance.Fuzzing;

/// <summary>What a document is, and so who reads it.</summary>
internal enum DocumentKind
{
    Landscape,
    Review,
    Edits,
    Scenario,
    Baseline,
    ColumnMap,
    Decisions,
    Questionnaire,
    Csv,
    Xlsx,
    Workbook,
    Popolo,
    Kumu,
}
