using System.Numerics;
using PccGovernance.Reference;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>Writes a plan out as the contents of a landscape.</summary>
/// <remarks>
/// Seats, footprints, meeting patterns and lists of themes are made once and shared by all boards that have the same: a million boards fit
/// into memory.
/// </remarks>
internal sealed class SyntheticContents
{
    private static readonly MeetingPattern[] s_meetings =
        [.. new[] { 4m, 6m, 12m }
            .Select(static times => new MeetingPattern { MeetingsPerYear = times, MeetingHours = 2, PreparationHours = 1 })];

    private readonly SyntheticPlan _plan;
    private readonly ValueList<Theme> _themes = EnglandAndWales.Edition.Themes.Themes;
    private readonly Dictionary<ulong, ValueList<Id<Theme>>> _themeLists = [];
    private readonly Organisation?[] _organisations;
    private readonly Seat?[] _members;
    private readonly Seat?[] _chairs;

    private readonly SyntheticPosts? _posts;

    private SyntheticContents(SyntheticPlan plan, bool hasPosts)
    {
        _plan = plan;
        _posts = hasPosts ? new() : null;
        int organisations = plan.Areas[^1].EndOfOrganisations;
        _organisations = new Organisation?[organisations];
        _members = new Seat?[organisations];
        _chairs = new Seat?[organisations];
    }

    public static LandscapeContents Of(SyntheticPlan plan, string name, bool hasPosts) => new SyntheticContents(plan, hasPosts).Write(name);

    private LandscapeContents Write(string name)
    {
        ValueList<Partnership> boards = Enumerable.Range(0, _plan.Areas.Length).SelectMany(Boards).ToValueList();
        return new()
        {
            Name = name,
            PartnershipKinds = SyntheticKinds.OfFamilies(_plan.Boards.Max(static board => board.Family ?? -1) + 1),
            Organisations = _organisations.OfType<Organisation>().OrderBy(static organisation => organisation.Id).ToValueList(),
            Posts = _posts?.Posts ?? [],
            Partnerships = boards,
        };
    }

    private IEnumerable<Partnership> Boards(int place)
    {
        AreaFrame area = _plan.Areas[place];
        var whole = Footprint.Of(area.Area.Code);
        Footprint[] grounds = [.. area.Councils.Select(static council => Footprint.Of(council.Code))];
        return _plan.BoardsOf(place).Select(board => new Partnership
        {
            Id = SyntheticNames.Board(board.Number),
            Name = FormattableString.Invariant(
                $"Board {board.Number} ({(board.Ground == PlannedBoard.WholeArea ? area.Area.Name : area.Councils[board.Ground].Name)})"),
            Kind = board.Kind,
            Function = board.Function,
            Tier = board.Tier,
            Footprint = board.Ground == PlannedBoard.WholeArea ? whole : grounds[board.Ground],
            ReportsTo = board.ReportsTo is { } upper ? [SyntheticNames.Board(upper.Number)] : [],
            Seats = Seats(area, board),
            Meetings = s_meetings[board.Number % s_meetings.Length],
            Themes = Themes(board.Themes),
        });
    }

    // The first of its members in the order of numbers takes the chair: the police, nearly always.
    private ValueList<Seat> Seats(AreaFrame area, PlannedBoard board)
    {
        Seat[] seats = new Seat[board.Members.Length];
        for (int place = 0; place < seats.Length; place++)
        {
            int number = board.Members[place];
            Organisation organisation = _organisations[number] ??= SyntheticNames.Organisation(area, number);
            seats[place] = _posts is not null ? _posts.Seat(organisation.Id, board.Number, place == 0) : place == 0
                ? _chairs[number] ??= new() { Organisation = organisation.Id, Role = SeatRole.Chair }
                : _members[number] ??= new() { Organisation = organisation.Id };
        }

        Array.Sort(seats, static (left, right) => left.Organisation.CompareTo(right.Organisation));
        return [.. seats];
    }

    private ValueList<Id<Theme>> Themes(ulong mask)
    {
        if (!_themeLists.TryGetValue(mask, out ValueList<Id<Theme>>? themes))
        {
            List<Id<Theme>> ids = new(BitOperations.PopCount(mask));
            for (ulong rest = mask; rest != 0; rest &= rest - 1)
            {
                ids.Add(_themes[BitOperations.TrailingZeroCount(rest)].Id);
            }

            _themeLists.Add(mask, themes = ids.ToValueList());
        }

        return themes;
    }
}
