using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>What the names and purposes of the boards of a landscape suggest, each read once.</summary>
internal sealed class KindSuggestions(Landscape landscape)
{
    private readonly SuggestedKind?[] _read = new SuggestedKind?[landscape.Partnerships.Count];

    // Two that read at once read the same.
    public SuggestedKind this[int board] =>
        _read[board] ??= PartnershipKindReader.Read(landscape.Partnerships[board].Name, landscape.Partnerships[board].Purpose);
}
