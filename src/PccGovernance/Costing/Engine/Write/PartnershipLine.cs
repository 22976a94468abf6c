namespace PccGovernance.Costing;

/// <summary>A line in its place: whose it is, and on which seat.</summary>
/// <param name="Line">The line.</param>
/// <param name="Payer">The number of the organisation that pays; -1 when not known.</param>
/// <param name="Seat">The place of the seat on the board; -1 on a line of support.</param>
internal readonly record struct PartnershipLine(CostedLine Line, int Payer, int Seat);
