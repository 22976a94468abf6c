using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Makes the profiles of kinds, one for each set of kinds that some board has.</summary>
internal sealed class KindSurvey
{
    private readonly Landscape _landscape;
    private readonly Interner<Theme> _themes;
    private readonly Interner<Duty> _duties;
    private readonly Interner<PartnershipKind> _kinds;
    private readonly Dictionary<(Id<PartnershipKind>? Own, ValueList<Id<PartnershipKind>> Others), KindProfile> _profiles;

    // Most boards are of one kind or of none.
    private readonly Dictionary<string, KindProfile> _ofOne;

    /// <param name="landscape">The landscape that knows the kinds.</param>
    /// <param name="themes">The numbers of themes.</param>
    /// <param name="duties">The numbers of duties.</param>
    public KindSurvey(Landscape landscape, Interner<Theme> themes, Interner<Duty> duties)
    {
        (_landscape, _themes, _duties) = (landscape, themes, duties);
        (_kinds, _profiles, _ofOne) = (new(), [], new(StringComparer.Ordinal));
    }

    /// <param name="landscape">The landscape that knows the kinds.</param>
    /// <param name="themes">The numbers of themes.</param>
    /// <param name="duties">The numbers of duties.</param>
    /// <param name="like">A survey of the same kinds whose numbers are taken over.</param>
    public KindSurvey(Landscape landscape, Interner<Theme> themes, Interner<Duty> duties, KindSurvey like)
    {
        (_landscape, _themes, _duties) = (landscape, themes, duties);
        (_kinds, _profiles, _ofOne) = (new(like._kinds), new(like._profiles), new(like._ofOne, StringComparer.Ordinal));
    }

    public KindProfile Of(Partnership board)
    {
        if (!board.AlsoActsAs.IsEmpty)
        {
            return OfSeveral(board);
        }

        if (!_ofOne.TryGetValue(board.Kind?.Value ?? string.Empty, out KindProfile? profile))
        {
            _ofOne.Add(board.Kind?.Value ?? string.Empty, profile = Profile(board));
        }

        return profile;
    }

    private KindProfile OfSeveral(Partnership board)
    {
        if (!_profiles.TryGetValue((board.Kind, board.AlsoActsAs), out KindProfile? profile))
        {
            _profiles.Add((board.Kind, board.AlsoActsAs), profile = Profile(board));
        }

        return profile;
    }

    /// <summary>The number of a kind that the landscape knows; empty for none.</summary>
    public int[] Suggested(Id<PartnershipKind>? kind) =>
        kind is { } id && _landscape.PartnershipKind(id) is not null ? _kinds.Set([id]) : [];

    /// <summary>The same where the kind stands for a duty.</summary>
    public int[] SuggestedDuty(Id<PartnershipKind>? kind) =>
        kind is { } id && _landscape.PartnershipKind(id) is { } known && (known.IsStatutory || !known.Duties.IsEmpty)
        ? _kinds.Set([id])
        : [];

    private KindProfile Profile(Partnership board)
    {
        ValueList<PartnershipKind> kinds = _landscape.KindsOf(board);
        PartnershipKind? ofBoard = _landscape.KindOf(board);
        return new()
        {
            Kinds = kinds,
            Dutiful = _kinds.Set(kinds.Where(static kind => kind.IsStatutory || !kind.Duties.IsEmpty).Select(static kind => kind.Id)),
            Own = kinds.Count == 0 ? -1 : _kinds.Set([kinds[0].Id])[0],
            IsBoardInStatute = kinds.Any(static kind => kind.IsBoardInStatute),
            Numbers = _kinds.Set(kinds.Select(static kind => kind.Id)),
            Coordinated = _kinds.Set(kinds.SelectMany(static kind => kind.Coordinates)),
            UsualThemes = _themes.Set(kinds.SelectMany(static kind => kind.UsualThemes)),
            Duties = _duties.Set(kinds.SelectMany(static kind => kind.Duties)),
            OfBoard = ofBoard,
            UsualTier = ofBoard?.UsualTier ?? PartnershipTier.Unknown,
            Function = ofBoard?.Function ?? PartnershipFunction.Unknown,
        };
    }
}
