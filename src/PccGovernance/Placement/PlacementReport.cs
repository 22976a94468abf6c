using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Placement;

/// <summary>The homes that a duty could have, the best first, a board of its own among them.</summary>
public sealed record PlacementReport
{
    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The duty.</summary>
    public required DutyToPlace Duty { get; init; }

    /// <summary>What was reckoned with.</summary>
    public required PlacementOptions Options { get; init; }

    /// <summary>The boards that discharge it already, in the order of identifiers.</summary>
    public ValueList<Id<Partnership>> HomesAlready { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The homes, the best first: existing boards that fit and have the time, then those of which the time is not known, then a new board,
    /// then those that fit less or have no time.
    /// </summary>
    public ValueList<PlacementHome> Homes { get; init => field = value ?? []; } = [];

    /// <summary>How many boards were held against the duty.</summary>
    public required int Considered { get; init; }

    /// <summary>How many of them are not in <see cref="Homes"/>, because they have nothing of it or there were too many.</summary>
    public required int LeftOut { get; init; }

    /// <summary>What is advised, and why.</summary>
    public required Statement Advice { get; init; }
}
