using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Makes a landscape of what was read.</summary>
internal sealed class LandscapeAssembler(ImportContext context, bool keepPersons, Phrasebook? phrasebook)
{
    private readonly Dictionary<(string Name, string? Kind, Footprint Area), Organisation> _organisations = [];
    private readonly Dictionary<OrganisationMeaning, Organisation> _ofMeanings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Id<Organisation> Organisation, string Title), Post> _posts = [];
    private readonly Dictionary<string, Person> _persons = new(StringComparer.Ordinal);
    private readonly Phrasebook _book = InterchangePhrases.Beside(phrasebook);
    private readonly MeetingPatterns _patterns = new();
    private readonly Identifiers _ids = new();
    private readonly List<Seat> _seats = [];
    private BoardDraft[] _boards = [];
    private (string Sheet, int Row, Provenance Provenance) _lastRow = (string.Empty, 0, Provenance.Recorded);

    /// <summary>Where each partnership stands, once the landscape is made.</summary>
    public ValueList<ImportedRow> Rows { get; private set; } = [];

    /// <summary>Names the boards and takes lines away by which one would report to itself.</summary>
    public void Order()
    {
        _boards = [.. context.Drafts.Where(static board => board.SameAs is null)];
        _ids.Expect(_boards.Length);
        foreach (BoardDraft board in _boards)
        {
            board.Id = _ids.Unique(board.Name, "board");
        }

        ReportingLoops.Break(_boards, context.Log);
    }

    public Landscape Assemble(string name)
    {
        var partnerships = new Partnership[_boards.Length];
        var rows = new ImportedRow[_boards.Length];
        for (int i = 0; i < partnerships.Length; i++)
        {
            // A board is let go as soon as its partnership is made, so that a large file does not stand in memory twice.
            BoardDraft board = _boards[i];
            _boards[i] = null!;
            partnerships[i] = Partnership(board);
            rows[i] = new() { Partnership = partnerships[i].Id, Sheet = board.Row.Sheet, Row = board.Row.Row };
        }

        Rows = rows.ToValueList();
        Strategy[] strategies = [.. context.Strategies.Select(Strategy)];
        LandscapeContents contents = new()
        {
            Name = name,
            Organisations = [.. _organisations.Values],
            Posts = [.. _posts.Values],
            People = [.. _persons.Values],
            Partnerships = [.. partnerships],
            Strategies = [.. strategies],
            BusinessPlans =
                [.. context.Milestones.Where(static sheet => sheet.Value.Count > 0).Select(sheet => Plan(sheet.Key, sheet.Value))],
            LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(body => body.ForceArea == context.Areas.Home.Code)],
        };
        _boards = [];
        _ids.Release();
        LandscapeResult result = Landscape.TryCreate(EnglandAndWales.Edition, contents);
        return result.Landscape ?? throw new InterchangeException($"'{context.FileName}' holds what no landscape takes. "
            + string.Join(' ', result.Errors.Take(5).Select(static error => error.Message)));
    }

    private Strategy Strategy(StrategyDraft draft)
    {
        string id = _ids.Unique(draft.Name, "strategy");
        return new()
        {
            Id = Id<Strategy>.Parse(id),
            Name = draft.Name,
            OwnerPartnership = draft.OwnerBoard is { } board ? Id<Partnership>.Parse((board.SameAs ?? board).Id) : null,
            OwnerOrganisation = draft.Owner is { } owner ? Organisation(owner).Id : null,
            Period = draft.Period,
            Priorities = [.. draft.Priorities.Select((text, i) =>
                new StrategyPriority { Id = Id<StrategyPriority>.Parse($"{id}.{i + 1}"), Text = text })],
            Provenance = new() { Sources = [Place(draft.Sheet, draft.Row)] },
        };
    }

    /// <summary>Milestones of a sheet as one plan, since the sheet shows no strands.</summary>
    private BusinessPlan Plan(string sheet, List<Milestone> milestones)
    {
        string name = sheet.Length > 0 ? sheet : "Milestones";
        string id = _ids.Unique(name, "plan");
        Deliverable deliverable = new()
        {
            Id = Id<Deliverable>.Parse(id + ".d"),
            Text = name,
            Milestones =
                [.. milestones.Select(milestone => milestone with { Id = Id<Milestone>.Parse(_ids.Unique(milestone.Text, "milestone")) })]
        };
        return new()
        {
            Id = Id<BusinessPlan>.Parse(id),
            Name = name,
            Strands = [new() { Id = Id<Strand>.Parse(id + ".s"), Name = name,
                Priorities = [new() { Id = Id<BusinessPriority>.Parse(id + ".p"), Text = name, Deliverables = [deliverable] }] }]
        };
    }

    private Partnership Partnership(BoardDraft board) => new()
    {
        Id = Id<Partnership>.Parse(board.Id),
        Name = board.Name,
        Kind = board.Kind is { } kind ? Id<PartnershipKind>.Parse(kind) : null,
        Function = board.Function,
        Tier = board.Tier,
        Footprint = board.Footprint,
        ReportsTo = [.. board.ReportsTo.Select(static parent => Id<Partnership>.Parse(parent.Id))],
        Seats = Seats(board),
        Meetings = _patterns.Of(board),
        Themes = [.. board.Themes],
        Purpose = board.Purpose,
        Support = board.CostPerYear is { } cost ? new() { OtherPerYear = new(cost) } : null,
        LastReviewed = board.LastReviewed,
        Period = EffectivePeriod.Between(board.From, board.To),
        Provenance = OfRow(board.Row.Sheet, board.Row.Row),
    };

    /// <summary>What a row plainly says: the same for all that it says.</summary>
    private Provenance OfRow(string sheet, int row)
    {
        if (_lastRow.Row != row || _lastRow.Sheet != sheet)
        {
            _lastRow = (sheet, row, new() { Sources = [Place(sheet, row)] });
        }

        return _lastRow.Provenance;
    }

    /// <summary>
    /// The seats of a board. A member that already holds the chair, or another post on the board, is not given a second seat without one.
    /// </summary>
    private ValueList<Seat> Seats(BoardDraft board)
    {
        List<Seat> seats = _seats;
        seats.Clear();
        for (int rank = 0; rank < 4; rank++)
        {
            for (int at = 0; at < board.CellCount; at++)
            {
                BoardDraft.SeatsOfCell cell = board.CellAt(at);
                foreach (SeatItem item in cell.Items)
                {
                    if (Rank(item, cell.Field) == rank)
                    {
                        Add(seats, item, null, null, OfRow(board.Row.Sheet, cell.Row));
                    }
                }
            }
        }

        foreach ((SeatItem item, decimal? attendance, string? person) in board.OtherSeats)
        {
            Add(seats, item, attendance, person, Provenance.Recorded, isOfOtherSheet: true);
        }

        // As a landscape has them, so that it need not make each board anew to put them in order.
        seats.Sort(static (left, right) =>
            left.Organisation.CompareTo(right.Organisation) is not 0 and var order ? order : left.Role - right.Role);
        return [.. seats];
    }

    private static int Rank(SeatItem item, ColumnField field) =>
        item.Role == SeatRole.Chair ? 0
        : item.Role == SeatRole.ViceChair ? 1
        : field == ColumnField.PolicingBodySeat ? 2
        : 3;

    private void Add(
        List<Seat> seats,
        SeatItem item,
        decimal? attendance,
        string? person,
        Provenance place,
        bool isOfOtherSheet = false)
    {
        for (int which = 0; which < item.Bodies.Count; which++)
        {
            OrganisationMeaning body = item.Bodies[which];
            Organisation organisation = Organisation(body);
            for (int at = 0; at < Math.Max(1, item.Posts.Count); at++)
            {
                string? title = at < item.Posts.Count ? item.Posts[at] : null;
                Id<Post>? post = title is null ? null : Post(organisation, title).Id;
                bool held = HeldSeats.IsHeld(seats, organisation.Id, post, item.Role);
                if (held && attendance is null)
                {
                    continue;
                }

                if (held && HeldSeats.FindWithoutAttendance(seats, organisation.Id, post) is >= 0 and var silent)
                {
                    seats[silent] = seats[silent] with { Attendance = attendance };
                    continue;
                }

                if (isOfOtherSheet && HeldSeats.FindSame(seats, organisation.Id, post, item.Role) is >= 0 and var same)
                {
                    // One sheet says that a body is a member, another in what role or by which post: that is one seat.
                    seats[same] = seats[same] with
                    {
                        Role = item.Role is SeatRole.Unknown or SeatRole.Member ? seats[same].Role : item.Role,
                        Post = seats[same].Post ?? post,
                        Attendance = seats[same].Attendance ?? attendance,
                    };
                    continue;
                }

                // 'OPCC (obs)' beside the column of the office's own seat says what that seat is for.
                int open = post is null ? HeldSeats.FindOpen(seats, organisation.Id) : -1;
                if (open >= 0 && item.Role is (SeatRole.Observer or SeatRole.Adviser or SeatRole.Secretariat))
                {
                    seats[open] = seats[open] with { Role = item.Role };
                    continue;
                }

                seats.Add(new()
                {
                    Organisation = organisation.Id,
                    Post = post,
                    Role = item.Role,
                    Attendance = attendance,
                    Person = keepPersons && person is { Length: > 0 } ? Person(person).Id : null,
                    Provenance = item.Score >= 0.85m || body.Score == 0
                        ? item.Note is null ? place : place with { Note = item.Note }
                        : place with { Basis = FactBasis.Assumed, Note = _book.Say(item.Statement ?? body.Reason, EntityNames.None) },
                });
            }
        }
    }

    private Organisation Organisation(OrganisationMeaning body)
    {
        if (_ofMeanings.TryGetValue(body, out Organisation? known))
        {
            return known;
        }

        (string Name, string? Kind, Footprint Area) key = (body.Name, body.Kind, body.Area);
        if (!_organisations.TryGetValue(key, out Organisation? organisation))
        {
            _organisations[key] = organisation = new()
            {
                Id = Id<Organisation>.Parse(_ids.Unique(body.Name, "organisation")),
                Name = body.Name,
                Kind = body.Kind is { } kind ? Id<OrganisationKind>.Parse(kind) : null,
                Footprint = body.Area,
            };
        }

        _ofMeanings[body] = organisation;
        return organisation;
    }

    private Post Post(Organisation organisation, string title)
    {
        if (!_posts.TryGetValue((organisation.Id, title), out Post? post))
        {
            _posts[(organisation.Id, title)] = post = new()
            {
                Id = Id<Post>.Parse(_ids.Unique($"{organisation.Id.Value}.{Identifiers.Slug(title)}", "post")),
                Organisation = organisation.Id,
                Title = title
            };
        }

        return post;
    }

    private Person Person(string name)
    {
        if (!_persons.TryGetValue(name, out Person? person))
        {
            _persons[name] = person = new() { Id = Id<Person>.Parse(_ids.Unique($"person-{_persons.Count + 1}", "person")), Name = name };
        }

        return person;
    }

    private string Place(string sheet, int row) =>
        sheet.Length > 0 ? $"{context.FileName}, sheet '{sheet}', row {row}" : $"{context.FileName}, row {row}";
}
