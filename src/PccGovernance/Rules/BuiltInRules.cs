using PccGovernance.Rules.Aligning;
using PccGovernance.Rules.Capacity;
using PccGovernance.Rules.Costs;
using PccGovernance.Rules.DataQuality;
using PccGovernance.Rules.Delivering;
using PccGovernance.Rules.Duplicates;
using PccGovernance.Rules.Reviewing;

namespace PccGovernance.Rules;

/// <summary>Every rule of this library.</summary>
internal static class BuiltInRules
{
    public static ValueList<IGovernanceRule> All { get; } =
    [
        new BoardHasSeats(), new BoardHasMeetingPattern(), new BoardHasThemes(), new BoardHasFootprint(), new BoardIsConfirmed(),
        new StrategyHasPriorities(), new StrategyHasOwner(), new SeatIsRecorded(),
        new BoardWasReviewed(), new BoardHasChair(), new BoardHasTermsOfReference(), new ParentIsInForce(), new SeatHolderIsInForce(),
        new BoardsDoNotOverlap(), new ParallelBoardsAreCombined(), new BoardIsNotRepeatedBelow(), new BoardsDoNotShareATable(), new BoardCanBeCompared(),
        new StrategiesAreJoint(), new LevelsDivideTheirWork(), new ThemeHasALead(),
        new BoardCostIsKnown(), new CostIsRecorded(), new CostlyBoardHasPurpose(), new DuplicateBoardsArePaidOnce(),
        new PostCanGiveWhatIsAsked(), new DecisionMakersCanAttend(), new DutyHolderAttends(),
        new PlanIsInForce(), new PlanPriorityIsServed(), new StrategyPriorityServesThePlan(), new StrategyOutlastsThePlan(), new PrioritiesAreFew(),
        new StrategyKnowsThePlan(), new PlanPriorityIsServedDirectly(), new GapHasALead(),
        new MilestoneIsOnTrack(), new MilestoneHasEvidence(), new ColourIsBorneOut(),
        new DeliverableHasMilestones(), new OverrideIsAccountedFor(), new DependencyIsDueFirst(), new ActionIsDone(),
    ];
}
