namespace PccGovernance.Reference;

/// <summary>An organisation that takes a seat.</summary>
/// <param name="Seated">The organisation.</param>
/// <param name="IsNamed">Whether the edition or the law knows this very organisation: false for a placeholder or a guess.</param>
internal readonly record struct SeatHolder(SeatedOrganisation Seated, bool IsNamed);
