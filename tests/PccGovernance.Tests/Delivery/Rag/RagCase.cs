using PccGovernance.Delivery;

namespace PccGovernance.Tests.Delivery;

/// <summary>A milestone on a day under a policy, and how it stands and why.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Day">The day.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Expected">The colour, or the standing where there is no colour.</param>
/// <param name="Reason">The statement of the reason or of an indicator: its code, with every argument.</param>
internal sealed record RagCase(Milestone Milestone, LocalDate Day, RagPolicy Policy, string Expected, string Reason);
