using PccGovernance.Rules.DataQuality;
using PccGovernance.Rules.Reviewing;

namespace PccGovernance.Rules;

/// <summary>Every rule of this library.</summary>
internal static class BuiltInRules
{
    public static ValueList<IGovernanceRule> All { get; } =
    [
        new BoardHasSeats(), new BoardHasMeetingPattern(), new BoardHasThemes(), new BoardHasFootprint(), new BoardIsConfirmed(),
        new StrategyHasPriorities(), new StrategyHasOwner(), new SeatIsRecorded(),
        new BoardWasReviewed(), new BoardHasChair(), new BoardHasTermsOfReference(), new ParentIsInForce(),
    ];
}
