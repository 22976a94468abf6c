using PccGovernance.Reference;

namespace PccGovernance.Interchange;

/// <summary>A workbook for Kumu (kumu.io): a sheet of elements and a sheet of connections; and back.</summary>
public static class KumuSheets
{
    private const string Elements = "Elements";
    private const string Connections = "Connections";
    private const string Seat = "sits on";
    private const string Line = "reports to";

    /// <summary>Writes a landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="options">Kumu's elements are boards and bodies; persons are always left out, and the result says so.</param>
    public static ExportResult Write(Landscape landscape, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        WorkbookWriter writer = new();
        WorkbookSheet elements = writer.Add(Elements);
        elements.Row("Label", "Type", "Id", "Kind", "Tier", "Area", "Meetings a year", "Themes");
        Dictionary<string, string> labels = Labels(landscape);
        foreach (Organisation body in landscape.Contents.Organisations)
        {
            elements.Row(labels["o:" + body.Id], "Organisation", body.Id.Value, body.Kind?.Value, null, Area(body.Footprint));
        }

        foreach (Partnership board in landscape.Contents.Partnerships)
        {
            elements.Row(
                labels["p:" + board.Id],
                "Partnership",
                board.Id.Value,
                board.Kind?.Value,
                board.Tier == PartnershipTier.Unknown ? null : FormatJson.Word(board.Tier),
                Area(board.Footprint),
                board.Meetings?.MeetingsPerYear,
                board.Themes.IsEmpty ? null : string.Join('|', board.Themes));
        }

        WorkbookSheet connections = writer.Add(Connections);
        connections.Row("From", "To", "Type", "Direction", "Role");
        foreach (Partnership board in landscape.Contents.Partnerships)
        {
            foreach (Seat seat in board.Seats)
            {
                connections.Row(
                    labels["o:" + seat.Organisation],
                    labels["p:" + board.Id],
                    Seat,
                    "directed",
                    seat.Role == SeatRole.Unknown ? null : FormatJson.Word(seat.Role));
            }

            foreach (Id<Partnership> parent in board.ReportsTo)
            {
                connections.Row(labels["p:" + board.Id], labels["p:" + parent], Line, "directed");
            }
        }

        return new()
        {
            Content = writer.ToArray(),
            Omitted = LeftOut.Of(
                landscape,
                options?.Persons ?? PersonHandling.LeaveOut,
                false,
                "export.feature.kinds",
                "export.feature.tiers",
                "export.feature.footprints",
                "export.feature.themes",
                "export.feature.lines",
                "export.feature.further-lines",
                "export.feature.seats"),
        };
    }

    /// <summary>
    /// Reads a workbook of elements and connections. Elements of the type 'Partnership' are boards, others bodies; connections 'reports to'
    /// are lines, others from a body to a board are seats.
    /// </summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name, for messages.</param>
    /// <returns>The landscape, or every error of its facts.</returns>
    /// <exception cref="InterchangeException">It has no sheets of elements and connections.</exception>
    public static LandscapeResult Read(byte[] content, string fileName)
    {
        TableFile file = TableReader.Read(content, fileName);
        List<Dictionary<string, string>> elements = Rows(file, Elements);
        Dictionary<string, Organisation> bodies = new(StringComparer.Ordinal);
        Dictionary<string, Partnership> boards = new(StringComparer.Ordinal);
        foreach (Dictionary<string, string> row in elements)
        {
            string label =
                row.GetValueOrDefault("label") ?? throw new InterchangeException($"'{file.Name}' has an element without a label.");
            string id = row.GetValueOrDefault("id") ?? label;
            string name = id != label && label.EndsWith($" ({id})", StringComparison.Ordinal) ? label[..^(id.Length + 3)] : label;
            string? kind = row.GetValueOrDefault("kind");
            Footprint area = row.GetValueOrDefault("area") is { } codes
                ? FormatJson.Areas(codes)
                : Footprint.Unknown;
            if (!string.Equals(row.GetValueOrDefault("type"), "Partnership", StringComparison.OrdinalIgnoreCase))
            {
                bodies[label] = new()
                {
                    Id = FormatJson.Id<Organisation>(id),
                    Name = name,
                    Kind = kind is null ? null : FormatJson.Named<OrganisationKind>(kind),
                    Footprint = area,
                };
                continue;
            }

            decimal? meetings =
                row.GetValueOrDefault("meetings a year") is { } number
                && decimal.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out decimal a)
                    ? a
                    : null;
            boards[label] = new()
            {
                Id = FormatJson.Id<Partnership>(id),
                Name = name,
                Kind = kind is null ? null : FormatJson.Named<PartnershipKind>(kind),
                Footprint = area,
                Tier = Enum.GetValues<PartnershipTier>().FirstOrDefault(tier => FormatJson.Word(tier) == row.GetValueOrDefault("tier")),
                Meetings = meetings is null ? null : new() { MeetingsPerYear = meetings },
                Themes = row.GetValueOrDefault("themes") is { } themes
                    ? [.. themes.Split('|').Select(FormatJson.Named<Theme>)]
                    : [],
            };
        }

        foreach (Dictionary<string, string> row in Rows(file, Connections))
        {
            string from = row.GetValueOrDefault("from") ?? string.Empty;
            string to = row.GetValueOrDefault("to") ?? string.Empty;
            if (!boards.TryGetValue(to, out Partnership? board))
            {
                throw new InterchangeException(
                    $"'{file.Name}' connects '{from}' to '{to}', which is no element of the type 'Partnership'.");
            }

            if (boards.TryGetValue(from, out Partnership? child))
            {
                boards[from] = child with { ReportsTo = [.. child.ReportsTo, board.Id] };
            }
            else if (bodies.TryGetValue(from, out Organisation? body))
            {
                boards[to] = board with
                {
                    Seats = [.. board.Seats, new() { Organisation = body.Id, Role = FormatJson.Role(row.GetValueOrDefault("role")) }],
                };
            }
            else
            {
                throw new InterchangeException($"'{file.Name}' connects '{from}', which is no element.");
            }
        }

        return Landscape.TryCreate(
            EnglandAndWales.Edition,
            new() { Organisations = [.. bodies.Values], Partnerships = [.. boards.Values] });
    }

    /// <summary>Labels, which Kumu joins connections by: names, with the identifier where two have one name.</summary>
    private static Dictionary<string, string> Labels(Landscape landscape)
    {
        (string Key, string Name, string Id)[] all =
        [
            .. landscape.Contents.Organisations.Select(static body =>
                ("o:" + body.Id, TextKey.Tidy(body.Name).Replace('\n', ' '), body.Id.Value)),
            .. landscape.Contents.Partnerships.Select(static board =>
                ("p:" + board.Id, TextKey.Tidy(board.Name).Replace('\n', ' '), board.Id.Value)),
        ];
        HashSet<string> twice =
        [
            .. all.GroupBy(static item => item.Name, StringComparer.OrdinalIgnoreCase)
                .Where(static group => group.Count() > 1)
                .SelectMany(static group => group.Select(static item => item.Name)),
        ];
        return all.ToDictionary(
            static item => item.Key,
            item => twice.Contains(item.Name) ? $"{item.Name} ({item.Id})" : item.Name,
            StringComparer.Ordinal);
    }

    private static List<Dictionary<string, string>> Rows(TableFile file, string sheet)
    {
        TableSheet table =
            file.Sheets.FirstOrDefault(other => string.Equals(other.Name, sheet, StringComparison.OrdinalIgnoreCase))
            ?? throw new InterchangeException($"'{file.Name}' has no sheet '{sheet}', which a workbook for Kumu has.");
        if (!table.Lines.Any(static row => !row.IsBlank))
        {
            throw new InterchangeException($"'{file.Name}' has nothing in the sheet '{sheet}', not even the names of its columns.");
        }

        Dictionary<int, string> headers = table.Lines.First()
            .Cells.ToDictionary(static cell => cell.Column, static cell => cell.Text.Trim().ToLowerInvariant());
        return
        [
            .. table
                .Lines.Skip(1)
                .Where(static row => !row.IsBlank)
                .Select(row =>
                    row.Cells.Where(cell => headers.ContainsKey(cell.Column) && !cell.IsBlank)
                        .GroupBy(cell => headers[cell.Column], StringComparer.Ordinal)
                        .ToDictionary(
                            static group => group.Key,
                            static group => FormulaGuard.Restore(group.First().Text),
                            StringComparer.Ordinal)),
        ];
    }

    private static string? Area(Footprint footprint) => footprint.IsUnknown ? null : footprint.ToString();
}
