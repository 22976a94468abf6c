using System.Globalization;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>The boards that would bear a new duty, as they are today and as they would be.</summary>
internal sealed class BurdenPartnerships(Landscape landscape, NewBurden burden)
{
    private const string UnnamedPrefix = "unnamed.";

    private readonly Dictionary<Id<Partnership>, Partnership> _before = [];
    private readonly Dictionary<Id<Partnership>, HashSet<Id<Organisation>>> _seated = [];
    private readonly List<LandscapeEdit> _edits = [];
    private readonly Dictionary<Id<Organisation>, Organisation> _unnamed = [];
    private readonly Dictionary<Id<Organisation>, ExactRange> _oneOff = [];
    private int _names;

    /// <summary>How many boards would be set up.</summary>
    public int NewPartnerships { get; private set; }

    /// <summary>Pounds once for all of them; <c>null</c> when the burden does not say.</summary>
    public MoneyRange? OneOff =>
        IsOneOffKnown ? _oneOff.Values.Aggregate(default(ExactRange), static (sum, one) => sum + one).ToMoney() : null;

    public Landscape Before => Of(_before.Values);

    /// <summary>The boards with the duty.</summary>
    /// <exception cref="ArgumentException">A board cannot bear it; the message lists every problem.</exception>
    public Landscape After
    {
        get
        {
            LandscapeEditResult result = Before.Apply(_edits);
            OptionProblems.Throw(result.Errors.Select(error => $"The new duty '{burden.Name}' cannot be borne. {error.Message}"), "burden");
            return result.GetLandscapeOrThrow();
        }
    }

    private bool IsOneOffKnown =>
        (NewPartnerships == 0 || burden.OneOff is not null) && (_before.Count == 0 || burden.OneOffAbsorbed is not null);

    /// <summary>An organisation that stands for those of a kind that the landscape does not have.</summary>
    public static Organisation Unnamed(Id<OrganisationKind> kind) =>
        new()
        {
            Id = Id<Organisation>.Parse(UnnamedPrefix + kind.Value),
            Name = kind.Value,
            Kind = kind,
        };

    public static bool IsUnnamed(Id<Organisation> id) => id.Value.StartsWith(UnnamedPrefix, StringComparison.Ordinal);

    public Organisation? Organisation(Id<Organisation> id) => _unnamed.GetValueOrDefault(id) ?? landscape.Organisation(id);

    /// <summary>Everybody who pays something once; the empty identifier stands for payers who are not known.</summary>
    public IEnumerable<Id<Organisation>> OneOffPayers => _oneOff.Keys;

    /// <summary>Pounds once of one payer: nil where it pays none, <c>null</c> when the burden does not say.</summary>
    public MoneyRange? OneOffOf(Id<Organisation> payer) => IsOneOffKnown ? _oneOff.GetValueOrDefault(payer).ToMoney() : null;

    /// <summary>Adds a board that would be set up on a footprint.</summary>
    public void AddNew(Footprint footprint, (BurdenMember Member, Organisation[] Organisations)[] members, Organisation? payer)
    {
        NewPartnerships++;
        Id<Partnership> id = NewName();
        Partnership board = new()
        {
            Id = id,
            Name = burden.Name,
            Footprint = footprint,
            Meetings = burden.Meetings,
            Seats = members
                .SelectMany(member => member.Organisations.Select(organisation => SeatOf(member.Member, organisation)))
                .ToValueList(),
            Support = burden.Support is { } support ? support with { PaidBy = Note(payer) } : null,
        };
        _edits.Add(new AddPartnership { Partnership = board });
        Pay(burden.OneOff, payer);
    }

    /// <summary>
    /// Adds a board that takes the duty on: it meets longer, and whoever the duty asks for and is not on it joins. One that several
    /// footprints share takes it on once.
    /// </summary>
    public void AddLonger(
        Partnership today,
        MeetingPattern meetings,
        (BurdenMember Member, Organisation[] Organisations)[] members,
        Organisation? payer)
    {
        if (_before.TryAdd(today.Id, Alone(today)))
        {
            _seated.Add(today.Id, [.. today.Seats.Select(static seat => seat.Organisation)]);
            _edits.Add(new Retime { Partnership = today.Id, Meetings = meetings });
            Pay(burden.OneOffAbsorbed, payer);
        }

        Seat[] joining =
        [
            .. members.SelectMany(member =>
                member
                    .Organisations.Where(organisation => _seated[today.Id].Add(organisation.Id))
                    .Select(organisation => SeatOf(member.Member, organisation))),
        ];
        _edits.Add(new ChangeSeats { Partnership = today.Id, Add = [.. joining] });
    }

    /// <summary>A board without what it reports to: that is no matter of its cost, and need not be here.</summary>
    private static Partnership Alone(Partnership board) => board with { ReportsTo = [] };

    /// <summary>An identifier that no board of the landscape has.</summary>
    private Id<Partnership> NewName()
    {
        Id<Partnership> id;
        do
        {
            id = Id<Partnership>.Parse(string.Create(CultureInfo.InvariantCulture, $"new-board.{++_names:D6}"));
        }
        while (landscape.Partnership(id) is not null);

        return id;
    }

    private Seat SeatOf(BurdenMember member, Organisation organisation) =>
        new()
        {
            Organisation = Note(organisation)!.Value,
            Pay = member.Pay,
            Attendance = member.Attendance,
            Provenance = Provenance.AssumedFrom("the new duty"),
        };

    private Id<Organisation>? Note(Organisation? organisation)
    {
        if (organisation is not null && IsUnnamed(organisation.Id))
        {
            _unnamed.TryAdd(organisation.Id, organisation);
        }

        return organisation?.Id;
    }

    private void Pay(MoneyRange? amount, Organisation? payer)
    {
        if (amount is { } range)
        {
            Id<Organisation> id = Note(payer) ?? default;
            _oneOff[id] = _oneOff.GetValueOrDefault(id) + ExactRange.Of(range);
        }
    }

    private Landscape Of(IEnumerable<Partnership> boards) => Landscape.Create(landscape.Edition, new()
    {
        OrganisationKinds = landscape.Contents.OrganisationKinds,
        PartnershipKinds = landscape.Contents.PartnershipKinds,
        Duties = landscape.Contents.Duties,
        Themes = landscape.Contents.Themes,
        Organisations = [.. landscape.Organisations, .. _unnamed.Values],
        Posts = landscape.Contents.Posts,
        People = landscape.Contents.People,
        Partnerships = boards.ToValueList(),
    });
}
