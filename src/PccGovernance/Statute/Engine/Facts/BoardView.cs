using NodaTime;

namespace PccGovernance.Statute;

/// <summary>A board on record with the kinds of organisation that have its seats.</summary>
internal sealed class BoardView
{
    public required Id<Partnership> Board { get; init; }

    /// <summary>For each recorded seat the kind of its organisation; empty text for one of no known kind.</summary>
    public required string[] SeatKinds { get; init; }

    public required string[] ChairKinds { get; init; }

    public required bool HasUnknownKind { get; init; }

    /// <summary>For how many districts and single-tier areas it meets, in whole or in part.</summary>
    public required int LocalAreas { get; init; }

    /// <summary>Whether its beginning or end is known only so far that it may not be in force.</summary>
    public required bool IsInDoubt { get; init; }

    public static BoardView Of(Partnership partnership, Landscape landscape, LocalDate day, AreaTree areas)
    {
        string? provision = partnership.Kind is { } own ? landscape.PartnershipKind(own)?.EnactingProvision?.Text : null;
        List<string> seats = new(partnership.Seats.Count);
        List<string> chairs = [];
        foreach (Seat seat in partnership.Seats)
        {
            if (seat.Provenance.Basis == FactBasis.Assumed || RestsOnTheLawAlone(seat, provision))
            {
                continue;
            }

            string kind = landscape.Organisation(seat.Organisation)?.Kind?.Value ?? string.Empty;
            seats.Add(kind);
            if (seat.Role == SeatRole.Chair)
            {
                chairs.Add(kind);
            }
        }

        return new()
        {
            Board = partnership.Id,
            IsInDoubt = partnership.Period.IsKnownToContain(day) is null,
            SeatKinds = [.. seats],
            ChairKinds = [.. chairs],
            HasUnknownKind = seats.Contains(string.Empty),
            LocalAreas = areas.Touched(partnership.Footprint).Count(areas.IsLocalArea),
        };
    }

    // What the law says cannot show that it is met: that needs somebody who wrote down who sits there.
    private static bool RestsOnTheLawAlone(Seat seat, string? provision) =>
        seat.Provenance.Sources is [var source] && string.Equals(source, provision, StringComparison.Ordinal);
}
