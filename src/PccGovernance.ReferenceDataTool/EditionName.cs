namespace PccGovernance.ReferenceDataTool;

/// <summary>What the edition that is written is called.</summary>
/// <param name="Id">Its identifier, which landscapes made on it name: of the map.</param>
/// <param name="Version">The version of the facts on that map, from 1.</param>
/// <param name="Vintage">The month of the map, for a reader.</param>
internal sealed record EditionName(string Id, int Version, string Vintage);
