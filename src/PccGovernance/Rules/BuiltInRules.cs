namespace PccGovernance.Rules;

/// <summary>Every rule of this library.</summary>
internal static class BuiltInRules
{
    public static ValueList<IGovernanceRule> All { get; } =
    [
        new PartnershipHasSeats(), new PartnershipHasMeetingPattern(), new PartnershipHasThemes(), new PartnershipHasFootprint(), new PartnershipIsConfirmed(),
        new StrategyHasPriorities(), new StrategyHasOwner(), new SeatIsRecorded(),
        new PartnershipWasReviewed(), new PartnershipHasChair(), new PartnershipHasTermsOfReference(), new ParentIsInForce(), new SeatHolderIsInForce(),
        new PartnershipsDoNotOverlap(), new ParallelPartnershipsAreCombined(), new PartnershipIsNotRepeatedBelow(), new PartnershipsDoNotShareATable(), new PartnershipCanBeCompared(),
        new StrategiesAreJoint(), new LevelsDivideTheirWork(), new ThemeHasALead(), new PartnershipHasTimeForItsFunctions(),
        new PartnershipCostIsKnown(), new CostIsRecorded(), new CostlyPartnershipHasPurpose(), new DuplicatePartnershipsArePaidOnce(),
        new PostCanGiveWhatIsAsked(), new DecisionMakersCanAttend(), new DutyHolderAttends(),
        new PlanIsInForce(), new PlanPriorityIsServed(), new StrategyPriorityServesThePlan(), new StrategyOutlastsThePlan(), new PrioritiesAreFew(),
        new StrategyKnowsThePlan(), new PlanPriorityIsServedDirectly(), new GapHasALead(),
        new MilestoneIsOnTrack(), new MilestoneHasEvidence(), new ColourIsBorneOut(),
        new DeliverableHasMilestones(), new OverrideIsAccountedFor(), new DependencyIsDueFirst(), new ActionIsDone(),
    ];
}
