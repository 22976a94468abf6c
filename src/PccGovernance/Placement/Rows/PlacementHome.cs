using PccGovernance.Costing;
using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Placement;

/// <summary>A home that a duty could have: a board that exists, or a new one.</summary>
public sealed record PlacementHome
{
    /// <summary>The board; <c>null</c> for a new one.</summary>
    public required Id<Partnership>? Partnership { get; init; }

    /// <summary>Whether it is a home to propose.</summary>
    public required PlacementStanding Standing { get; init; }

    /// <summary>How it fits.</summary>
    public required PlacementFit Fit { get; init; }

    /// <summary>The kinds of organisation that must take part and have no seat on it, in the order of identifiers.</summary>
    public ValueList<Id<OrganisationKind>> MissingMembers { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The organisations of those kinds on the ground, in the order of identifiers. Of a new board all who must take part.
    /// </summary>
    public ValueList<Id<Organisation>> ToInvite { get; init => field = value ?? []; } = [];

    /// <summary>The themes of the duty that it is not about, in the order of identifiers.</summary>
    public ValueList<Id<Theme>> MissingThemes { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Hours a year that each of its duties, or themes where it has none, has on its agenda; <c>null</c> when not known, and for a
    /// new board.
    /// </summary>
    public decimal? AgendaNow { get; init; }

    /// <summary>The same with the duty, where meetings are not made longer; <c>null</c> when not known, and for a new board.</summary>
    public decimal? AgendaAfter { get; init; }

    /// <summary>
    /// Hours a year by which its meetings could be longer and still be no longer than the longest; <c>null</c> when not known, and
    /// for a new board.
    /// </summary>
    public decimal? SpareHours { get; init; }

    /// <summary>Hours that its meetings would last with the time that the duty needs; <c>null</c> when not known.</summary>
    public decimal? MeetingHours { get; init; }

    /// <summary>Hours a year that it would ask of everybody, more than today; <c>null</c> when not known.</summary>
    public decimal? HoursAdded { get; init; }

    /// <summary>The ends of <see cref="HoursAdded"/>; <c>null</c> where no meetings that it rests on are on record as a range.</summary>
    public AmountEnds? HoursAddedEnds { get; init; }

    /// <summary>Pounds a year that it would cost more than today; <c>null</c> when not known or not asked for.</summary>
    public CostChange? CostAdded { get; init; }

    /// <summary>Why it stands where it stands.</summary>
    public ValueList<Statement> Why { get; init => field = value ?? []; } = [];
}
