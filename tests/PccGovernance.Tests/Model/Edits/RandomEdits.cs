using PccGovernance.Reference;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Model.Edits;

/// <summary>Edits of every kind, sound and not, each made up from what the ones before it left.</summary>
public sealed class RandomEdits
{
    private readonly Random _random;

    public RandomEdits(int seed) => _random = new(seed);

    /// <summary>A random landscape; half of them have boards that nothing but boards names, and kinds that combine and have duties.</summary>
    public Landscape Landscape(int size)
    {
        Landscape whole = new RandomLandscape(_random.Next(), size).Landscape();
        if (_random.Next(2) == 0)
        {
            return whole;
        }

        PartnershipKind[] kinds = [.. EnglandAndWales.Edition.PartnershipKinds.Where(static k => k.IsBoardInStatute || !k.Duties.IsEmpty)];
        return PccGovernance.Landscape.TryCreate(whole.Edition, whole.Contents with
        {
            Meetings = [],
            Agreements = [],
            FundingLines = [],
            Filings = [],
            CompleteRecords = [],
            Strategies = [],
            Panels = [],
            Partnerships = whole.Partnerships
                .Select((board, place) => board with
                {
                    Kind = kinds[_random.Next(kinds.Length)].Id,
                    ReportsTo = place > 0 && _random.Next(3) > 0 ? [whole.Partnerships[_random.Next(place)].Id] : [],
                    ReportingLines = [],
                })
                .ToValueList(),
        }).Landscape ?? whole;
    }

    public LandscapeEdit Next(Landscape now)
    {
        string name = $"new-{_random.Next(1_000)}";
        (Id<Partnership> one, Id<Partnership> two, Id<Partnership> three) = (Board(now), Board(now), Board(now));
        (Id<Organisation> here, Id<Organisation> there) = (Organisation(now), Organisation(now));
        Partnership? board = now.Partnership(one);
        Partnership made = new()
        {
            Id = _random.Next(8) == 0 ? one : new(name),
            Name = "New",
            Kind = board?.Kind,
            Footprint = board?.Footprint ?? Footprint.Unknown,
            Seats = board?.Seats ?? [new() { Organisation = here }],
            Themes = board?.Themes ?? [],
            Duties = board?.Duties ?? [],
            ReportsTo = _random.Next(3) == 0 ? [two] : [],
            MeetsWith = _random.Next(4) == 0 ? [three] : [],
            Predecessors = _random.Next(4) == 0 ? [two, three] : [],
        };
        Id<Partnership> into = _random.Next(2) == 0 ? one : new(name);
        return _random.Next(28) switch
        {
            0 => new AddPartnership { Partnership = made },
            1 => new BringUnder { Partnership = one, Parent = _random.Next(4) == 0 ? null : two },
            2 => new ChangeMeetingLength { Partnership = one, MeetingHours = _random.Next(30) },
            3 => new ChangeSeats { Partnership = one, Remove = [.. board?.Seats.Take(1) ?? []], Add = [new() { Organisation = here }] },
            4 => new ClosePartnership { Partnership = one },
            5 => new ClosePartnership { Partnership = one, Successor = two },
            6 => new MergePartnerships { Partnerships = [one, two], Into = into },
            7 => new MergePartnerships { Partnerships = [one, two, three], Into = into },
            8 => new CombineAreas { Partnerships = [.. now.Partnerships.Where(b => b.Kind == board?.Kind).Select(b => b.Id)], Into = into },
            9 => new MoveDuty { Duty = Duty(now, board), From = _random.Next(2) == 0 ? one : null, To = two },
            10 => new MoveFunction { Function = Kind(board), From = _random.Next(2) == 0 ? one : null, To = two },
            11 => new MoveSeat { Seat = board is { Seats.IsEmpty: false } ? board.Seats[0] : new() { Organisation = here }, From = one, To = two },
            12 => new ReplacePartnerships { Partnerships = [one, two], By = made },
            13 or 14 => new Retime { Partnership = one, Meetings = new() { MeetingsPerYear = _random.Next(400), MeetingHours = 2 } },
            15 => new SplitPartnership
            {
                Partnership = one,
                Into = [made, made with { Id = _random.Next(2) == 0 ? one : new(name + "-b") }],
            },
            16 => new ReplaceOrganisation { Organisation = here, By = there },
            17 => new AddOrganisation { Organisation = new() { Id = new(name), Name = "New body" } },
            18 or 19 => Joined(now, name),
            20 or 21 => new TransferFunctions
            {
                From = here,
                To = now.Organisation(there) is { } known && _random.Next(2) == 0 ? known : new() { Id = new(name), Name = "New body" },
                Body = _random.Next(4) > 0 ? null : new()
                {
                    Id = new(name),
                    Name = "New governor",
                    Kind = LocalPolicingBodyKind.CombinedAuthorityMayor,
                    ForceArea = EnglandAndWales.Edition.Geography.ForceAreas[_random.Next(3)].Code,
                    Organisation = new(name),
                    Period = new(new(2028, 5, 8)),
                },
            },
            22 or 23 => new ReorganiseCouncils
            {
                Councils = [here, .. _random.Next(2) == 0 && here != there ? [there] : Array.Empty<Id<Organisation>>()],
                Into = [new() { Id = _random.Next(4) == 0 ? here : new(name), Name = "New council" },
                    .. _random.Next(2) == 0 ? [new Organisation { Id = new(name + "-b"), Name = "Another" }] : Array.Empty<Organisation>()],
            },
            24 or 25 => new PutItems { Put = Other(now, name, here), Take = Taken(now) },
            _ => new PutItems
            {
                Put = LandscapeContents.Empty with { Partnerships = [made] },
                Take = _random.Next(4) == 0 ? [EntityReference.Of(two)] : [],
            },
        };
    }

    private JoinStrategies Joined(Landscape now, string name)
    {
        Id<Strategy>[] all = [.. now.Strategies.Select(static strategy => strategy.Id)];
        Id<Strategy>[] joined = all.Length == 0 ? [new("nobody-knows")] : [.. all.Skip(_random.Next(all.Length)).Take(1 + _random.Next(2))];
        return new()
        {
            Strategies = [.. joined],
            Into = new()
            {
                Id = _random.Next(2) == 0 ? joined[0] : new(name),
                Name = "Joined",
                Priorities = now.Find(joined[0])?.Priorities ?? [],
            },
        };
    }

    /// <summary>Whole things of many lists, some of them as they are, some changed.</summary>
    private LandscapeContents Other(Landscape now, string name, Id<Organisation> body) => LandscapeContents.Empty with
    {
        Organisations = [new() { Id = new(name), Name = "New body" }],
        Posts = _random.Next(3) > 0 ? [] : [.. now.Posts.Take(1).Select(post => post with { Organisation = body })],
        Strategies = [.. now.Strategies.Skip(_random.Next(3)).Take(1).Select(s => s with { Id = _random.Next(3) > 0 ? s.Id : new(name) })],
        Meetings = [.. now.Meetings.Skip(_random.Next(3)).Take(1).Select(m => m with { Id = _random.Next(3) > 0 ? m.Id : new(name) })],
        FundingLines = [.. now.FundingLines.Take(1)],
        Themes = _random.Next(5) > 0 ? [] : [.. now.Edition.Themes.Themes.Take(1)],
    };

    private ValueList<EntityReference> Taken(Landscape now) => _random.Next(6) switch
    {
        0 => [.. now.Organisations.Take(1).Select(static one => EntityReference.Of(one.Id))],
        1 => [.. now.Strategies.Take(1).Select(static one => EntityReference.Of(one.Id))],
        2 => [.. now.FundingLines.TakeLast(1).Select(static one => EntityReference.Of(one.Id))],
        3 => [.. now.Meetings.Take(1).Select(static one => EntityReference.Of(one.Id))],
        _ => [],
    };

    private static Id<PartnershipKind> Kind(Partnership? board) =>
        board is { AlsoActsAs.IsEmpty: false } ? board.AlsoActsAs[0] : EnglandAndWales.Edition.PartnershipKinds[0].Id;

    private static Id<Duty> Duty(Landscape now, Partnership? board) =>
        board is not null && !board.Duties.IsEmpty ? board.Duties[0]
        : now.Duties.IsEmpty ? EnglandAndWales.Edition.Duties[0].Id
        : now.Duties[0].Id;

    private Id<Partnership> Board(Landscape now) => now.Partnerships.IsEmpty || _random.Next(30) == 0
        ? new("nobody-knows")
        : now.Partnerships[_random.Next(now.Partnerships.Count)].Id;

    private Id<Organisation> Organisation(Landscape now) => now.Organisations.IsEmpty || _random.Next(30) == 0
        ? new("nobody-knows")
        : now.Organisations[_random.Next(now.Organisations.Count)].Id;
}
