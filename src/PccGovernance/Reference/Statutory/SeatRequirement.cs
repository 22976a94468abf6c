namespace PccGovernance.Reference;

/// <summary>A kind of member that a kind of partnership has.</summary>
/// <param name="Member">The kind of member.</param>
/// <param name="ByLaw">Whether by law; else by usage.</param>
/// <param name="Seats">Who takes its seats.</param>
internal sealed record SeatRequirement(MemberRequirement Member, bool ByLaw, string? Seats);
