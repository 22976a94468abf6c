using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using PccGovernance.Reference;

namespace PccGovernance.Interchange;

/// <summary>
/// Popolo JSON (popoloproject.com): partnerships and bodies as organizations, seats as memberships, posts, and persons by option.
/// </summary>
/// <remarks>
/// A partnership has the classification <c>partnership</c>, or <c>partnership:</c> and its kind; a body <c>body</c>, or <c>body:</c> and
/// its kind. Dates are written as far as known: 1 January of a year is the whole day, since a landscape keeps days.
/// </remarks>
public static class PopoloJson
{
    private static readonly string[] Held =
    [
        "export.feature.posts",
        "export.feature.seat-periods",
        "export.feature.organisation-periods",
        "export.feature.partnership-periods",
        "export.feature.lines",
        "export.feature.kinds",
        "export.feature.footprints",
        "export.feature.seats",
    ];

    /// <summary>Writes a landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="options">What is done with persons; <c>null</c> to leave them out.</param>
    public static ExportResult Write(Landscape landscape, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        PersonHandling handling = options?.Persons ?? PersonHandling.LeaveOut;
        PersonNames persons = new(landscape, handling);
        LandscapeContents contents = landscape.Contents;
        JsonArray organizations = [];
        JsonArray memberships = [];
        foreach (Organisation body in contents.Organisations)
        {
            organizations.Add(
                Organization("organisation/" + body.Id, body.Name, "body", body.Kind?.Value, body.Footprint, body.Period, null));
        }

        foreach (Partnership board in contents.Partnerships)
        {
            organizations.Add(
                Organization(
                    "partnership/" + board.Id,
                    board.Name,
                    "partnership",
                    board.Kind?.Value,
                    board.Footprint,
                    board.Period,
                    board.ReportsTo.IsEmpty ? null : "partnership/" + board.ReportsTo[0]));
            for (int i = 0; i < board.Seats.Count; i++)
            {
                memberships.Add(Membership(board, i, persons));
            }
        }

        JsonObject document = new()
        {
            ["name"] = landscape.Name,
            ["organizations"] = organizations,
            ["posts"] = new JsonArray([
                .. contents.Posts.Select(static post =>
                    (JsonNode)Dated(
                        new JsonObject
                        {
                            ["id"] = "post/" + post.Id,
                            ["label"] = post.Title,
                            ["organization_id"] = "organisation/" + post.Organisation,
                        },
                        "start_date",
                        "end_date",
                        post.Period)),
            ]),
            ["persons"] = new JsonArray([
                .. persons.All.Select(static person => (JsonNode)new JsonObject { ["id"] = "person/" + person.Id, ["name"] = person.Name }),
            ]),
            ["memberships"] = memberships,
        };
        return ExportResult.Of(
            FormatJson.Text(document),
            [
                .. LeftOut.Of(
                    landscape,
                    handling,
                    true,
                    [.. Held, .. Several(landscape) ? [] : new[] { "export.feature.further-lines" }]),
            ]);
    }

    /// <summary>
    /// Reads a document that <see cref="Write"/> or another program wrote. Organizations whose classification is not a partnership's are
    /// bodies.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <returns>The landscape, or every error of its facts.</returns>
    /// <exception cref="InterchangeException">The text is not Popolo JSON.</exception>
    public static LandscapeResult Read(string json)
    {
        JsonObject document = FormatJson.Object(json, "The Popolo document");
        List<Organisation> bodies = [];
        List<Partnership> boards = [];
        Dictionary<string, List<Seat>> seats = Memberships(document);
        foreach (JsonObject item in FormatJson.Objects(document, "organizations"))
        {
            string id = FormatJson.Text(item, "id");
            string[] classification = (FormatJson.Optional(item, "classification") ?? "body").Split(':', 2);
            string? kind = classification.Length > 1 ? classification[1] : null;
            EffectivePeriod period = Period(item, "founding_date", "dissolution_date");
            Footprint area = FormatJson.Optional(item, "area_id") is { } areas
                ? FormatJson.Areas(areas)
                : Footprint.Unknown;
            if (classification[0] == "partnership")
            {
                boards.Add(new()
                {
                    Id = FormatJson.Id<Partnership>(id),
                    Name = FormatJson.Text(item, "name"),
                    Kind = kind is null ? null : FormatJson.Named<PartnershipKind>(kind),
                    Footprint = area,
                    Period = period,
                    ReportsTo = FormatJson.Optional(item, "parent_id") is { } parent ? [FormatJson.Id<Partnership>(parent)] : [],
                    Seats = [.. seats.GetValueOrDefault(id, [])],
                });
            }
            else
            {
                bodies.Add(
                    new()
                    {
                        Id = FormatJson.Id<Organisation>(id),
                        Name = FormatJson.Text(item, "name"),
                        Kind = kind is null ? null : FormatJson.Named<OrganisationKind>(kind),
                        Footprint = area,
                        Period = period,
                    });
            }
        }

        return Landscape.TryCreate(
            EnglandAndWales.Edition,
            new()
            {
                Name = FormatJson.Optional(document, "name"),
                Organisations = [.. bodies],
                Partnerships = [.. boards],
                Posts =
                [
                    .. FormatJson
                        .Objects(document, "posts")
                        .Select(static post => new Post
                        {
                            Id = FormatJson.Id<Post>(FormatJson.Text(post, "id")),
                            Title = FormatJson.Text(post, "label"),
                            Organisation = FormatJson.Id<Organisation>(FormatJson.Text(post, "organization_id")),
                            Period = Period(post, "start_date", "end_date"),
                        }),
                ],
                People =
                [
                    .. FormatJson
                        .Objects(document, "persons")
                        .Select(static person => new Person
                        {
                            Id = FormatJson.Id<Person>(FormatJson.Text(person, "id")),
                            Name = FormatJson.Optional(person, "name"),
                        }),
                ],
            });
    }

    private static Dictionary<string, List<Seat>> Memberships(JsonObject document)
    {
        Dictionary<string, List<Seat>> seats = new(StringComparer.Ordinal);
        foreach (JsonObject item in FormatJson.Objects(document, "memberships"))
        {
            string board = FormatJson.Text(item, "organization_id");
            List<Seat> list = seats.TryGetValue(board, out List<Seat>? found) ? found : seats[board] = [];
            string body = FormatJson.Optional(item, "on_behalf_of_id") ?? FormatJson.Text(item, "member_id");
            list.Add(new()
            {
                Organisation = FormatJson.Id<Organisation>(body),
                Post = FormatJson.Optional(item, "post_id") is { } post ? FormatJson.Id<Post>(post) : null,
                Person = FormatJson.Optional(item, "person_id") is { } person ? FormatJson.Id<Person>(person) : null,
                Role = FormatJson.Role(FormatJson.Optional(item, "role")),
                Period = Period(item, "start_date", "end_date"),
            });
        }

        return seats;
    }

    private static bool Several(Landscape landscape) => landscape.Contents.Partnerships.Any(static board => board.ReportsTo.Count > 1);

    private static JsonObject Organization(
        string id,
        string name,
        string type,
        string? kind,
        Footprint area,
        EffectivePeriod period,
        string? parent)
    {
        JsonObject item = new() { ["id"] = id, ["name"] = name, ["classification"] = kind is null ? type : $"{type}:{kind}" };
        if (parent is not null)
        {
            item["parent_id"] = parent;
        }

        if (!area.IsUnknown)
        {
            item["area_id"] = area.ToString();
        }

        return Dated(item, "founding_date", "dissolution_date", period);
    }

    private static JsonObject Membership(Partnership board, int seatNumber, PersonNames persons)
    {
        Seat seat = board.Seats[seatNumber];
        JsonObject item = new()
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"membership/{board.Id}/{seatNumber + 1}"),
            ["organization_id"] = "partnership/" + board.Id,
        };
        string body = "organisation/" + seat.Organisation;
        if (persons.Of(seat.Person) is { } person)
        {
            item["person_id"] = "person/" + person;
            item["on_behalf_of_id"] = body;
        }
        else
        {
            item["member_id"] = body;
        }

        if (seat.Post is { } post)
        {
            item["post_id"] = "post/" + post;
        }

        if (seat.Role != SeatRole.Unknown)
        {
            item["role"] = FormatJson.Word(seat.Role);
        }

        return Dated(item, "start_date", "end_date", seat.Period);
    }

    /// <summary>Popolo's end is the last day, a landscape's the first day after.</summary>
    private static JsonObject Dated(JsonObject item, string from, string to, EffectivePeriod period)
    {
        if (period.From is { } first)
        {
            item[from] = FormatJson.Date(first);
        }

        if (period.To is { } end)
        {
            item[to] = FormatJson.Date(end.PlusDays(-1));
        }

        return item;
    }

    private static EffectivePeriod Period(JsonObject item, string from, string to) => new(
        Date(item, from, LastDay)?.Earliest, Date(item, to, LastDay.PlusDays(-1))?.Latest.PlusDays(1));

    // The last day that a landscape takes. An end is the day after.
    private static LocalDate LastDay => new(2999, 12, 31);

    private static PartialDate? Date(JsonObject item, string name, LocalDate last) =>
        FormatJson.Optional(item, name) is not { } text ? null
        : PartialDate.TryParse(text.Length > 10 ? text[..10] : text, out PartialDate date) && date.Latest <= last ? date
        : throw new InterchangeException(
            $"'{text}' is no date that Popolo allows: give a year, a month or a day, none later than {FormatJson.Date(last)}.");
}
