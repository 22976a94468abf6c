using System.Globalization;
using System.Text;
using System.Xml;

namespace PccGovernance.Interchange;

/// <summary>Boards, bodies, seats and reporting lines as graphs for other programs to draw. Persons are always left out.</summary>
public static class GraphFormats
{
    private static readonly string[] Held =
    [
        "export.feature.kinds",
        "export.feature.lines",
        "export.feature.further-lines",
        "export.feature.seats",
    ];

    /// <summary>Writes GraphML (graphml.graphdrawing.org).</summary>
    /// <param name="landscape">The landscape.</param>
    public static ExportResult GraphMl(Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
            foreach (
                (string key, string target) in (ReadOnlySpan<(string, string)>)
                    [("label", "node"), ("type", "node"), ("kind", "node"), ("relation", "edge"), ("role", "edge")])
            {
                xml.WriteStartElement("key");
                xml.WriteAttributeString("id", key);
                xml.WriteAttributeString("for", target);
                xml.WriteAttributeString("attr.name", key);
                xml.WriteAttributeString("attr.type", "string");
                xml.WriteEndElement();
            }

            xml.WriteStartElement("graph");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach ((string id, string name, string type, string? kind) in Nodes(landscape))
            {
                xml.WriteStartElement("node");
                xml.WriteAttributeString("id", id);
                Data(xml, "label", Xml(name));
                Data(xml, "type", type);
                Data(xml, "kind", kind);
                xml.WriteEndElement();
            }

            foreach ((string from, string to, string relation, string? role) in Edges(landscape))
            {
                xml.WriteStartElement("edge");
                xml.WriteAttributeString("source", from);
                xml.WriteAttributeString("target", to);
                Data(xml, "relation", relation);
                Data(xml, "role", role);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return new() { Content = stream.ToArray(), Omitted = LeftOut.Of(landscape, PersonHandling.LeaveOut, false, Held) };
    }

    /// <summary>Writes DOT, for Graphviz.</summary>
    /// <param name="landscape">The landscape.</param>
    public static ExportResult Dot(Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        StringBuilder dot = new("digraph landscape {\n  rankdir=BT;\n  node [fontname=\"sans-serif\"];\n");
        foreach ((string id, string name, string type, _) in Nodes(landscape))
        {
            dot.Append(
                CultureInfo.InvariantCulture,
                $"  \"{id}\" [label=\"{Quoted(name)}\", shape={(type == "partnership" ? "box" : "ellipse")}];\n");
        }

        foreach ((string from, string to, string relation, string? role) in Edges(landscape))
        {
            string how = relation == "reports to" ? " [style=bold]" : role is null ? string.Empty : $" [label=\"{role}\"]";
            dot.Append(CultureInfo.InvariantCulture, $"  \"{from}\" -> \"{to}\"{how};\n");
        }

        return ExportResult.Of(
            dot.Append("}\n").ToString(),
            LeftOut.Of(
                landscape,
                PersonHandling.LeaveOut,
                false,
                "export.feature.lines",
                "export.feature.further-lines",
                "export.feature.seats"));
    }

    /// <summary>Writes a Mermaid flowchart of the boards and their reporting lines; with seats it would not be readable.</summary>
    /// <param name="landscape">The landscape.</param>
    public static ExportResult Mermaid(Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        StringBuilder text = new("flowchart BT\n");
        Dictionary<Id<Partnership>, int> numbers = [];
        foreach (Partnership board in landscape.Contents.Partnerships)
        {
            numbers[board.Id] = numbers.Count + 1;
            text.Append(CultureInfo.InvariantCulture, $"  p{numbers[board.Id]}[\"{Escaped(board.Name)}\"]\n");
        }

        foreach (Partnership board in landscape.Contents.Partnerships)
        {
            foreach (Id<Partnership> parent in board.ReportsTo)
            {
                text.Append(CultureInfo.InvariantCulture, $"  p{numbers[board.Id]} --> p{numbers[parent]}\n");
            }
        }

        return ExportResult.Of(
            text.ToString(),
            LeftOut.Of(landscape, PersonHandling.LeaveOut, false, "export.feature.lines", "export.feature.further-lines"));
    }

    private static IEnumerable<(string Id, string Name, string Type, string? Kind)> Nodes(Landscape landscape) =>
        landscape
            .Contents.Partnerships.Select(static board => ("partnership/" + board.Id, board.Name, "partnership", board.Kind?.Value))
            .Concat(
                landscape.Contents.Organisations.Select(static body =>
                    ("organisation/" + body.Id, body.Name, "organisation", body.Kind?.Value)));

    private static IEnumerable<(string From, string To, string Relation, string? Role)> Edges(Landscape landscape) =>
        landscape.Contents.Partnerships.SelectMany(static board =>
            board
                .Seats.Select(seat =>
                    (
                        "organisation/" + seat.Organisation,
                        "partnership/" + board.Id,
                        "sits on",
                        seat.Role == SeatRole.Unknown ? null : FormatJson.Word(seat.Role)
                    )
                )
                .Concat(board.ReportsTo.Select(parent => ("partnership/" + board.Id, "partnership/" + parent, "reports to", (string?)null)))
        );

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    /// <summary>A text without the characters that XML cannot hold.</summary>
    private static string Xml(string text) =>
        string.Concat(text.Select(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' '));

    private static string Quoted(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static string Escaped(string text) =>
        text.Replace("&", "#amp;", StringComparison.Ordinal)
            .Replace("\"", "#quot;", StringComparison.Ordinal)
            .Replace("<", "#lt;", StringComparison.Ordinal)
            .Replace(">", "#gt;", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");
}
