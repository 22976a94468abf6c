using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>What a matched pair has in common, item by item: worked out only for pairs that are reported.</summary>
internal sealed record PairFacts
{
    public required PairMatch Match { get; init; }

    public required OverlapMeasure Place { get; init; }

    public required int[] SharedOrganisations { get; init; }

    public required int[] StatutoryCore { get; init; }

    /// <summary>Shared organisations for which both boards name the same person.</summary>
    public required int[] SamePeople { get; init; }

    /// <summary>Shared organisations for which both boards name people and none is the same.</summary>
    public required int[] DifferentPeople { get; init; }

    public required int[] SharedThemes { get; init; }

    public required int[] SharedDuties { get; init; }

    public PartnershipProfile First => Match.First;

    public PartnershipProfile Second => Match.Second;

    public static PairFacts Of(PairMatch match)
    {
        (PartnershipProfile first, PartnershipProfile second) = (match.First, match.Second);
        int[] shared = SortedSets.Shared(first.Organisations, second.Organisations);
        bool named = first.People is not null && second.People is not null;
        return new()
        {
            Match = match,
            Place = PairComparer.Place(first, second),
            SharedOrganisations = shared,
            StatutoryCore = SortedSets.Shared(first.StatutoryMembers, second.StatutoryMembers),
            SamePeople = named
                ? [.. shared.Where(organisation => SortedSets.Intersect(PeopleFor(first, organisation), PeopleFor(second, organisation)))]
                : [],
            DifferentPeople = named ? [.. shared.Where(organisation => SendsDifferentPeople(first, second, organisation))] : [],
            SharedThemes = SortedSets.Shared(first.Themes, second.Themes),
            SharedDuties = SortedSets.Shared(first.Duties, second.Duties),
        };
    }

    private static bool SendsDifferentPeople(PartnershipProfile first, PartnershipProfile second, int organisation) =>
        PairComparer.SendsDifferentPeople(
            first, Array.BinarySearch(first.Organisations, organisation), second, Array.BinarySearch(second.Organisations, organisation));

    private static int[] PeopleFor(PartnershipProfile board, int organisation) =>
        board.People?[Array.BinarySearch(board.Organisations, organisation)] ?? [];
}
