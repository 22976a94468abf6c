using System.Globalization;
using System.Text.Json.Nodes;

namespace PccGovernance.Interchange;

/// <summary>The W3C Organization Ontology (w3.org/TR/vocab-org) as JSON-LD.</summary>
public static class OrgJsonLd
{
    /// <summary>Writes a landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="baseAddress">The address that identifiers are made under, ending in <c>/</c> or <c>#</c>.</param>
    /// <param name="options">What is done with persons; <c>null</c> to leave them out.</param>
    public static ExportResult Write(Landscape landscape, Uri baseAddress, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(baseAddress);
        PersonHandling handling = options?.Persons ?? PersonHandling.LeaveOut;
        PersonNames persons = new(landscape, handling);
        JsonArray graph = [];
        foreach (Organisation body in landscape.Contents.Organisations)
        {
            graph.Add(Node("organisation/" + body.Id, "org:FormalOrganization", body.Name, body.Kind?.Value));
        }

        foreach (Person person in handling == PersonHandling.LeaveOut ? [] : landscape.Contents.People)
        {
            graph.Add(
                new JsonObject
                {
                    ["@id"] = "person/" + persons.Of(person.Id),
                    ["@type"] = "foaf:Person",
                    ["foaf:name"] = persons.All.First(known => known.Id == persons.Of(person.Id)).Name,
                });
        }

        foreach (Post post in landscape.Contents.Posts)
        {
            JsonObject node = Node("post/" + post.Id, "org:Post", post.Title, null);
            node["org:postIn"] = Reference("organisation/" + post.Organisation);
            graph.Add(node);
        }

        foreach (Partnership board in landscape.Contents.Partnerships)
        {
            JsonObject node = Node("partnership/" + board.Id, "org:OrganizationalCollaboration", board.Name, board.Kind?.Value);
            if (!board.ReportsTo.IsEmpty)
            {
                node["org:reportsTo"] = new JsonArray([
                    .. board.ReportsTo.Select(static parent => (JsonNode)Reference("partnership/" + parent)),
                ]);
            }

            if (board.Purpose is not null)
            {
                node["org:purpose"] = board.Purpose;
            }

            graph.Add(node);
            for (int i = 0; i < board.Seats.Count; i++)
            {
                graph.Add(Membership(board, i, persons));
            }
        }

        JsonObject document = new()
        {
            ["@context"] = new JsonObject
            {
                ["@base"] = baseAddress.AbsoluteUri,
                ["org"] = "http://www.w3.org/ns/org#",
                ["skos"] = "http://www.w3.org/2004/02/skos/core#",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
                ["time"] = "http://www.w3.org/2006/time#",
            },
            ["@graph"] = graph,
        };
        return ExportResult.Of(
            FormatJson.Text(document),
            LeftOut.Of(
                landscape,
                handling,
                true,
                "export.feature.posts",
                "export.feature.kinds",
                "export.feature.lines",
                "export.feature.further-lines",
                "export.feature.seats"));
    }

    private static JsonObject Node(string id, string type, string name, string? kind)
    {
        JsonObject node = new() { ["@id"] = id, ["@type"] = type, ["skos:prefLabel"] = name };
        if (kind is not null)
        {
            node["org:classification"] = Reference("kind/" + kind);
        }

        return node;
    }

    private static JsonObject Membership(Partnership board, int number, PersonNames persons)
    {
        Seat seat = board.Seats[number];
        JsonObject node = new()
        {
            ["@id"] = string.Create(CultureInfo.InvariantCulture, $"membership/{board.Id}/{number + 1}"),
            ["@type"] = "org:Membership",
            ["org:organization"] = Reference("partnership/" + board.Id),
            ["org:member"] = Reference(persons.Of(seat.Person) is { } person ? "person/" + person : "organisation/" + seat.Organisation),
        };
        if (seat.Role != SeatRole.Unknown)
        {
            node["org:role"] = Reference("role/" + FormatJson.Word(seat.Role));
        }

        return node;
    }

    private static JsonObject Reference(string id) => new() { ["@id"] = id };
}
