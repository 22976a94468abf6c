using NodaTime;
using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Placement;

/// <summary>Holds a duty against every board, and sets out the best with what they would take.</summary>
internal sealed class PlacementPass(
    Landscape inForce,
    LocalDate asOf,
    DutyToPlace duty,
    PlacementOptions options,
    Execution execution)
{
    private readonly FitFinder _fits = new(inForce, duty);
    private readonly TimeFinder _times = new(inForce, duty, options.LongestMeeting);

    /// <summary>What there is before each of the homes would be made: the same for all.</summary>
    private readonly ScenarioBefore _before = ScenarioBefore.Of(
        inForce,
        asOf,
        new() { Costing = options.Costing, Demand = options.Demand, Duplication = null, Alignment = null, Statute = null });

    public PlacementReport Run()
    {
        Id<Partnership>[] already =
            [.. inForce.Partnerships.Where(IsHome).Select(static board => board.Id)];
        PlacementHome[] boards =
        [
            .. execution.Each(inForce.Partnerships)
                .Select(Consider)
                .Where(static home => home.Fit.Score > 0 && (home.Fit.People > 0 || home.Fit.Remit > 0))
                .OrderBy(static home => home.Standing)
                .ThenByDescending(static home => home.Fit.Score)
                .ThenByDescending(static home => home.AgendaAfter ?? 0)
                .ThenBy(static home => home.Partnership)
                .Take(options.Most)
                .Select(SetOut),
        ];
        ValueList<PlacementHome> homes = boards.Append(NewBoard()).OrderBy(static home => home.Standing).ToValueList();
        return new()
        {
            AsOf = asOf,
            Duty = duty,
            Options = options,
            HomesAlready = already.ToValueList(),
            Homes = homes,
            Considered = inForce.Partnerships.Count,
            LeftOut = inForce.Partnerships.Count - boards.Length,
            Advice = AdviceOf(homes[0]),
        };
    }

    private bool IsHome(Partnership board) => duty.Duty is { } id && inForce.DutiesOf(board).Contains(id)
        && inForce.Geography.Resolve(board.Footprint).Intersects(inForce.Geography.Resolve(duty.Ground));

    private PlacementHome Consider(Partnership board)
    {
        ValueList<Id<OrganisationKind>> members = _fits.MissingMembers(board);
        ValueList<Id<Theme>> themes = _fits.MissingThemes(board);
        PlacementFit fit = _fits.Of(board, members.Count, themes.Count);
        PlacementHome home = new()
        {
            Partnership = board.Id,
            Fit = fit,
            MissingMembers = members,
            MissingThemes = themes,
            AgendaNow = _times.AgendaNow(board),
            AgendaAfter = _times.AgendaAfter(board),
            SpareHours = _times.SpareHours(board),
            MeetingHours = _times.MeetingHours(board),
            Standing = PlacementStanding.DoesNotFit,
        };
        bool fits = fit.Function && fit.Ground == 1 && fit.People >= options.LeastPeople && fit.Remit >= options.LeastRemit;
        return home with
        {
            Standing = IsHome(board) ? PlacementStanding.HomeAlready
                : !fits ? PlacementStanding.DoesNotFit
                : _times.HasTime(board) switch
                {
                    true => PlacementStanding.Fits,
                    false => PlacementStanding.NoTime,
                    null => PlacementStanding.FitsIfItHasTime,
                },
        };
    }

    /// <summary>Adds what a board that exists would take: hours, costs, and why it stands where it stands.</summary>
    private PlacementHome SetOut(PlacementHome home)
    {
        Partnership board = inForce.Partnership(home.Partnership!.Value)!;
        ValueList<Id<Organisation>> invited = _fits.OrganisationsOf(home.MissingMembers);
        ScenarioReport? effect = home.Standing == PlacementStanding.HomeAlready ? null : EffectOf(Taking(board, home, invited));
        home = home with
        {
            ToInvite = invited,
            HoursAdded = home.MeetingHours is null ? null : effect?.Hours?.HoursAdded,
            HoursAddedEnds = home.MeetingHours is null ? null : effect?.Hours?.HoursAddedEnds,
            CostAdded = home.MeetingHours is null ? null : effect?.Cost?.Change,
        };
        return home with { Why = PlacementWriter.Why(home, duty, options).ToValueList() };
    }

    private PlacementHome NewBoard()
    {
        ValueList<Id<OrganisationKind>> kinds = duty.Members.Distinct().Order().ToValueList();
        ValueList<Id<Organisation>> invited = _fits.OrganisationsOf(kinds);
        Partnership board = new()
        {
            Id = NewId(),
            Name = duty.Name,
            Function = duty.Function,
            Tier = duty.Tier,
            Footprint = duty.Ground,
            Themes = duty.Themes,
            Meetings = duty.Meetings,
            Seats = invited.Select(static organisation => new Seat { Organisation = organisation }).ToValueList(),
        };
        ScenarioReport effect = EffectOf([new AddPartnership { Partnership = board }]);
        PlacementHome home = new()
        {
            Partnership = null,
            Standing = PlacementStanding.NewBoard,
            Fit = new() { People = 1, Remit = 1, Ground = 1, Tier = 1, Function = true, Score = 1 },
            ToInvite = invited,
            MeetingHours = duty.Meetings.MeetingHours,
            HoursAdded = duty.Hours is null ? null : effect.Hours?.HoursAdded,
            HoursAddedEnds = duty.Hours is null ? null : effect.Hours?.HoursAddedEnds,
            CostAdded = effect.Cost?.Change,
        };
        return home with { Why = PlacementWriter.Why(home, duty, options).ToValueList() };
    }

    private Id<Partnership> NewId()
    {
        string id = "new-board";
        while (inForce.Partnership(new(id)) is not null)
        {
            id += "-1";
        }

        return new(id);
    }

    private static IEnumerable<LandscapeEdit> Taking(Partnership board, PlacementHome home, ValueList<Id<Organisation>> invited)
    {
        if (!invited.IsEmpty)
        {
            yield return new ChangeSeats
            {
                Partnership = board.Id,
                Add = invited.Select(static organisation => new Seat { Organisation = organisation }).ToValueList(),
            };
        }

        if (home.MeetingHours is > 0 and <= 24 and var hours && hours != board.Meetings?.MeetingHours)
        {
            yield return new ChangeMeetingLength { Partnership = board.Id, MeetingHours = hours };
        }
    }

    private ScenarioReport EffectOf(IEnumerable<LandscapeEdit> edits) =>
        ScenarioAnalysis.Analyse(_before, Scenario.Of(duty.Name, [.. edits]), execution);

    private Statement AdviceOf(PlacementHome best) => Statement.Of(
        best.Standing switch
        {
            PlacementStanding.HomeAlready => "placement.advice.already",
            PlacementStanding.Fits => "placement.advice.fits",
            PlacementStanding.FitsIfItHasTime => "placement.advice.if-time",
            _ => "placement.advice.new",
        },
        ("duty", duty.Name),
        ("partnership", best.Partnership is { } id ? EntityReference.Of(id) : null));
}
