using PccGovernance.Kernel;

namespace PccGovernance.Reviews;

/// <summary>What a landscape has in force on the day of a review, counted.</summary>
public sealed record LandscapeSummary
{
    /// <summary>Partnerships in force.</summary>
    public required int Partnerships { get; init; }

    /// <summary>Partnerships that the whole landscape has and that are not in force on the day.</summary>
    public required int PartnershipsNotInForce { get; init; }

    /// <summary>Seats on the partnerships in force.</summary>
    public required int Seats { get; init; }

    /// <summary>Those of the seats that are assumed rather than recorded.</summary>
    public required int SeatsAssumed { get; init; }

    /// <summary>Partnerships in force whose seats are not known.</summary>
    public required int PartnershipsWithoutSeats { get; init; }

    /// <summary>
    /// Partnerships in force that report to nobody on record and are expected to: all but those of the strategic tier, those that rest on a
    /// law of their own, those that hold others to account, and services. In the order of identifiers.
    /// </summary>
    public ValueList<Id<Partnership>> PartnershipsWithoutLine { get; init => field = value ?? []; } = [];

    /// <summary>Organisations that hold a seat.</summary>
    public required int OrganisationsSeated { get; init; }

    /// <summary>Strategies in force.</summary>
    public required int Strategies { get; init; }

    /// <summary>Priorities of the strategies in force.</summary>
    public required int StrategyPriorities { get; init; }

    /// <summary>Police and Crime Plans in force.</summary>
    public required int PoliceAndCrimePlans { get; init; }

    /// <summary>Priorities of the Police and Crime Plans in force.</summary>
    public required int PlanPriorities { get; init; }

    /// <summary>Milestones of the business plans in force.</summary>
    public required int Milestones { get; init; }

    /// <summary>Counts what is in force.</summary>
    /// <param name="landscape">The whole landscape.</param>
    /// <param name="inForce">The landscape in force on the day.</param>
    internal static LandscapeSummary Of(Landscape landscape, Landscape inForce)
    {
        SeatTable seats = inForce.SeatTable;
        bool[] seated = new bool[inForce.Organisations.Count];
        foreach (int organisation in seats.Organisations)
        {
            seated[organisation] = true;
        }

        return new()
        {
            Partnerships = inForce.Partnerships.Count,
            PartnershipsNotInForce = landscape.Partnerships.Count - inForce.Partnerships.Count,
            Seats = seats.Count,
            SeatsAssumed = inForce.Partnerships.Sum(static p => p.Seats.Count(static s => s.Provenance.Basis == FactBasis.Assumed)),
            PartnershipsWithoutSeats = inForce.Partnerships.Count(static p => p.Seats.IsEmpty),
            PartnershipsWithoutLine = inForce.Partnerships
                .Where(board => board.ReportsTo.IsEmpty && board.Tier != PartnershipTier.Strategic
                    && inForce.FunctionOf(board) is not (PartnershipFunction.Oversight or PartnershipFunction.Service)
                    && !inForce.KindsOf(board).Any(static kind => kind.IsStatutory))
                .Select(static board => board.Id)
                .ToValueList(),
            OrganisationsSeated = seated.Count(static sits => sits),
            Strategies = inForce.Strategies.Count,
            StrategyPriorities = inForce.Strategies.Sum(static s => s.Priorities.Count),
            PoliceAndCrimePlans = inForce.Contents.PoliceAndCrimePlans.Count,
            PlanPriorities = inForce.Contents.PoliceAndCrimePlans.Sum(static p => p.Priorities.Count),
            Milestones = inForce.Contents.BusinessPlans
                .SelectMany(static p => p.Strands).SelectMany(static s => s.Priorities).SelectMany(static p => p.Deliverables)
                .Sum(static d => d.Milestones.Count),
        };
    }
}
