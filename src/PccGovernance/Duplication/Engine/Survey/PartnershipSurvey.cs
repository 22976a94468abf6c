using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Makes the profiles of all boards of a landscape in force, and keeps the names of the numbers in them.</summary>
internal sealed class PartnershipSurvey
{
    private readonly GroundSurvey _grounds;
    private readonly MemberWeights _weights;
    private readonly KindSurvey _kinds;
    private readonly Ancestry _ancestry;
    private readonly Interner<Person> _people = new();

    public PartnershipSurvey(Landscape inForce, DuplicationOptions options)
    {
        InForce = inForce;
        Partnerships = new(number => inForce.Partnerships[number].Id);
        Organisations = new(number => inForce.Organisations[number].Id);
        Themes = new(inForce.Edition.Themes.Themes.Concat(inForce.Contents.Themes).Select(static theme => theme.Id).Order());
        Duties = new(inForce.Edition.Duties.Concat(inForce.Contents.Duties).Select(static duty => duty.Id).Order());
        _weights = new(inForce.Partnerships, options);
        _grounds = new(inForce.Geography);
        _kinds = new(inForce, Themes, Duties);
        _ancestry = new(inForce.Partnerships);
        Profiles = new PartnershipProfile[inForce.Partnerships.Count];
        for (int number = 0; number < Profiles.Length; number++)
        {
            Profiles[number] = Profile(number);
        }
    }

    public Positions<Partnership> Partnerships { get; }

    public Positions<Organisation> Organisations { get; }

    public Interner<Theme> Themes { get; }

    public Interner<Duty> Duties { get; }

    /// <summary>The landscape in force.</summary>
    public Landscape InForce { get; }

    /// <summary>The profiles, in the order of identifiers.</summary>
    public PartnershipProfile[] Profiles { get; }

    /// <summary>What a footprint that no board may have comes to.</summary>
    public FootprintFacts GroundOf(Footprint footprint) => _grounds.Of(footprint);

    public int[] StatutoryMembersOf(PartnershipProfile board)
    {
        HashSet<Id<OrganisationKind>> required =
        [
            .. board.Kind.Kinds.SelectMany(static kind => kind.StatutoryMembers)
                .Where(member => board.Ground.Touches(member.Extent) && (!member.TwoTierOnly || board.Ground.HasTwoTiers))
                .Select(static member => member.Kind),
        ];
        return required.Count == 0
            ? []
            : [.. board.Organisations.Where(number => InForce.Organisations[number].Kind is { } kind && required.Contains(kind))];
    }

    public int[] AssumedMembersOf(PartnershipProfile board)
    {
        if (board.Partnership.Seats.All(static seat => seat.Provenance.Basis == FactBasis.Recorded))
        {
            return [];
        }

        HashSet<Id<Organisation>> recorded =
            [.. board.Partnership.Seats.Where(static seat => seat.Provenance.Basis == FactBasis.Recorded).Select(static seat => seat.Organisation)];
        return [.. board.Organisations.Where(number => !recorded.Contains(Organisations[number]))];
    }

    public int[] UnknownAttendanceOf(PartnershipProfile board) =>
        [.. board.Organisations.Where(number => _weights.IsAttendanceUnknown(board.Partnership, Organisations[number]))];

    private PartnershipProfile Profile(int number)
    {
        Partnership board = InForce.Partnerships[number];
        KindProfile kind = _kinds.Of(board);
        int[] organisations = SortedSets.OfSorted(InForce.SeatTable.OrganisationsOf(number).ToArray());
        long[]? weights = _weights.AreOne ? null : WeightsOf(board, organisations);
        return new(this)
        {
            Partnership = board,
            Number = number,
            Kind = kind,
            Function = InForce.FunctionOf(board),
            Tier = board.Tier != PartnershipTier.Unknown ? board.Tier : kind.UsualTier,
            Ground = _grounds.Of(board.Footprint),
            Organisations = organisations,
            Weights = weights,
            TotalWeight = weights?.Sum() ?? organisations.Length * MemberWeights.Unit,
            People = InForce.SeatTable.HasPeople ? PeopleOf(board, organisations) : null,
            Themes = board.Themes.IsEmpty ? kind.UsualThemes : Themes.Set(board.Themes),
            HasAssumedThemes = board.Themes.IsEmpty && kind.UsualThemes.Length > 0,
            Duties = board.Duties.IsEmpty ? kind.Duties : SortedSets.Either(Duties.Set(board.Duties), kind.Duties),
            Parents = _ancestry.Parents(number),
            Ancestors = _ancestry.Above(number),
            DirectReports = _ancestry.DirectReports[number],
        };
    }

    private long[] WeightsOf(Partnership board, int[] organisations) =>
        [.. organisations.Select(organisation => _weights.Of(board, Organisations[organisation]))];

    private int[][]? PeopleOf(Partnership board, int[] organisations)
    {
        if (board.Seats.All(static seat => seat.Person is null))
        {
            return null;
        }

        ILookup<Id<Organisation>, Id<Person>> named = board.Seats
            .Where(static seat => seat.Person is not null)
            .ToLookup(static seat => seat.Organisation, static seat => seat.Person!.Value);
        return [.. organisations.Select(organisation => _people.Set(named[Organisations[organisation]]))];
    }
}
