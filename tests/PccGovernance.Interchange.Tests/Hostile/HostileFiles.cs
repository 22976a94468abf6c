using System.IO.Compression;
using System.Text;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Interchange.Tests.Hostile;

/// <summary>
/// Files that somebody built to fill memory, to be fetched from or to be run, or that are not what they are called: of each kind one for
/// each format, made of a sound file of that format.
/// </summary>
internal static class HostileFiles
{
    private const int RowsOfASheet = 1_048_576;
    private const string Worksheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly Landscape s_landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);

    /// <summary>A sound file of a format.</summary>
    public static byte[] Sound(HostileFormat format) => format switch
    {
        HostileFormat.Csv => "Board,Chair,Members\nSafer Board,Lincolnshire Police,Probation Service\n"u8.ToArray(),
        HostileFormat.Xlsx => TestWorkbook.Of(
            false, ("Boards", [["Board", "Chair", "Members"], ["Safer Board", "Lincolnshire Police", "Probation Service"]])),
        HostileFormat.WorkbookOfALandscape => LandscapeWorkbook.Write(s_landscape),
        HostileFormat.Kumu => KumuSheets.Write(s_landscape).Content,
        HostileFormat.Popolo => PopoloJson.Write(s_landscape).Content,
        HostileFormat.MapOfColumns =>
            """{"sheets":[{"sheet":"","headerRow":1,"layout":"Boards","columns":[{"letter":"A","field":"Name"}]}]}"""u8.ToArray(),
        HostileFormat.DecisionsJson => """{"answers":[{"field":"kind","text":"a","answer":"b"}]}"""u8.ToArray(),
        HostileFormat.DecisionsCsv => "field,text,sheet,row,answer\nkind,a,,,b\n"u8.ToArray(),
        HostileFormat.LandscapeDocument => LandscapeJson.WriteToUtf8Bytes(s_landscape),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>A hostile file of a kind, for the reader of a format.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="format">The format.</param>
    /// <param name="address">An address that a file could have something fetched from.</param>
    public static byte[] Of(HostileKind kind, HostileFormat format, string address) => kind switch
    {
        HostileKind.ZipBomb => Replaced(IsWorkbook(format) ? format : HostileFormat.Xlsx, "xl/worksheets/", new string(' ', 40 << 20)),
        HostileKind.ExternalLinks => IsWorkbook(format) ? Linked(format, address) : Linking(format, address),
        HostileKind.MillionRows => IsWorkbook(format) ? Replaced(format, "xl/worksheets/", Rows()) : Many(format),
        HostileKind.BillionLaughs => IsWorkbook(format) ? Replaced(format, "xl/worksheets/", Laughs(address)) : Bytes(Laughs(address)),
        HostileKind.Macros => IsWorkbook(format)
            ? Added(Sound(format), ("xl/vbaProject.bin", "Sub Auto_Open()"))
            : Bytes("Attribute VB_Name = \"Module1\"\nSub Auto_Open()\n  Shell \"touch ran\"\nEnd Sub\n"),
        HostileKind.WrongExtension => IsWorkbook(format) ? "%PDF-1.7\n1 0 obj"u8.ToArray() : Sound(HostileFormat.Xlsx),
        HostileKind.Truncated => Sound(format) is var whole ? whole[..(whole.Length * 2 / 3)] : [],
        HostileKind.DeepNesting => IsWorkbook(format) ? Replaced(format, "xl/worksheets/", Nested()) : Nesting(format),
        HostileKind.LyingDirectory => Lying(Replaced(
            IsWorkbook(format) ? format : HostileFormat.Xlsx, "xl/worksheets/", new string(' ', 40 << 20))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A map of which one part is built of entities, or is one text without end.</summary>
    public static byte[] WithPart(string part, bool isEntities) => Edited(Sound(HostileFormat.Xlsx), zip =>
    {
        const string Strings = "/xl/sharedStrings.xml";
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
        if (part == Strings[1..])
        {
            Change(zip, "[Content_Types].xml", "</Types>", $"<Override PartName=\"{Strings}\" ContentType=\"{Types}\"/></Types>");
            Change(zip, "xl/_rels/workbook.xml.rels", "</Relationships>",
                $"<Relationship Id=\"rS\" Type=\"{Relation}\" Target=\"{Strings}\"/></Relationships>");
        }

        zip.GetEntry(part)?.Delete();
        Write(zip, part, isEntities
            ? Laughs("file:///etc/hostname")
            : $"<sst xmlns=\"{Worksheet}\"><si><t>{new string('a', 15 << 20)}</t></si></sst>");
    });

    public static bool IsWorkbook(HostileFormat format) =>
        format is HostileFormat.Xlsx or HostileFormat.WorkbookOfALandscape or HostileFormat.Kumu;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Many(HostileFormat format) => format switch
    {
        HostileFormat.Csv => Bytes("Board,Chair\n" + Repeated("a,b\n")),
        HostileFormat.DecisionsCsv => Bytes("field,text,sheet,row,answer\n" + Repeated("kind,a,,,b\n")),
        HostileFormat.DecisionsJson => Bytes("""{"answers":[""" + Repeated("""{"field":"a","text":"b","answer":"c"},""").TrimEnd(',') + "]}"),
        HostileFormat.MapOfColumns => Bytes(
            """{"sheets":[{"sheet":"","headerRow":1,"layout":"Boards","columns":["""
            + Repeated("""{"letter":"A","field":"Name"},""").TrimEnd(',') + "]}]}"),
        HostileFormat.Popolo => Bytes("""{"organizations":[""" + Repeated("""{"id":"a","name":"A"},""").TrimEnd(',') + "]}"),
        _ => Bytes(Head() + Repeated("""{"id":"a","name":"A"},""").TrimEnd(',') + "]}"),
    };

    /// <summary>The document of a landscape as far as its boards.</summary>
    private static string Head() =>
        Encoding.UTF8.GetString(Sound(HostileFormat.LandscapeDocument)) is var whole
            ? whole[..whole.IndexOf("\"name\"", StringComparison.Ordinal)] + "\"partnerships\":["
            : string.Empty;

    private static string Repeated(string row) => new StringBuilder().Insert(0, row, RowsOfASheet).ToString();

    private static string Rows()
    {
        StringBuilder sheet = new($"<worksheet xmlns=\"{Worksheet}\"><sheetData>");
        for (int row = 1; row <= RowsOfASheet; row++)
        {
            sheet.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c t=\"str\"><v>{row * 7919L}</v></c></row>");
        }

        return sheet.Append("</sheetData></worksheet>").ToString();
    }

    /// <summary>Entities of entities, and one that is to be fetched.</summary>
    private static string Laughs(string address) =>
        "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"hahahahaha\">"
        + string.Concat("bcdefghij".Select(static c =>
            $"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">"))
        + $"<!ENTITY x SYSTEM \"{address}\">]><worksheet xmlns=\"{Worksheet}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\">"
        + "<v>&j;&x;</v></c></row></sheetData></worksheet>";

    private static string Nested() =>
        $"<worksheet xmlns=\"{Worksheet}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{new StringBuilder().Insert(0, "<r>", 400_000)}"
        + $"{new StringBuilder().Insert(0, "</r>", 400_000)}</is></c></row></sheetData></worksheet>";

    private static byte[] Nesting(HostileFormat format) => format switch
    {
        HostileFormat.Csv => Bytes($"Board,Chair,Members\nSafer Board,PCC,{new string('(', 30_000)}\nOther,{new string('(', 9)}a{new string(')', 9)},x\n"),
        HostileFormat.DecisionsCsv => Bytes($"field,text,answer\nkind,{new string('(', 30_000)},{new string('"', 30_000)}\n"),
        HostileFormat.MapOfColumns => Bytes("{\"sheets\":" + new string('[', 100_000)),
        HostileFormat.DecisionsJson => Bytes("{\"answers\":" + new string('[', 100_000)),
        HostileFormat.Popolo => Bytes("{\"organizations\":" + new string('[', 100_000)),
        _ => Bytes(Head() + new string('[', 100_000)),
    };

    private static byte[] Linking(HostileFormat format, string address) => format switch
    {
        HostileFormat.Csv => Bytes(
            $"Board,Chair,Members\nSafer Board,\"=WEBSERVICE(\"\"{address}\"\")\",=cmd|'/c touch ran'!A1\nOther Board,{address},PCC\n"),
        HostileFormat.DecisionsCsv => Bytes($"field,text,answer\nkind,\"=WEBSERVICE(\"\"{address}\"\")\",{address}\n"),
        HostileFormat.DecisionsJson => Bytes($$"""{"$schema":"{{address}}","answers":[{"$ref":"{{address}}"}]}"""),
        HostileFormat.MapOfColumns => Bytes($$"""{"$schema":"{{address}}","sheets":[{"$ref":"{{address}}"}]}"""),
        HostileFormat.Popolo => Bytes(
            $$"""{"$schema":"{{address}}","@context":"{{address}}","organizations":[{"$ref":"{{address}}","id":"{{address}}a","name":"A","image":"{{address}}"}]}"""),
        _ => Bytes($$"""{"$schema":"{{address}}","partnerships":[{"$ref":"{{address}}"}]}"""),
    };

    /// <summary>A workbook that would fetch from an address that its parts name: as another workbook, a link, a picture and a data connection.</summary>
    private static byte[] Linked(HostileFormat format, string address)
    {
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string relations = $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rX1\" Type=\"{Office}/externalLinkPath\" Target=\"{address}\" "
            + $"TargetMode=\"External\"/><Relationship Id=\"rX2\" Type=\"{Office}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>"
            + $"<Relationship Id=\"rX3\" Type=\"{Office}/image\" Target=\"{address}\" TargetMode=\"External\"/></Relationships>";
        return Added(
            Sound(format),
            ("xl/externalLinks/externalLink1.xml", $"<externalLink xmlns=\"{Worksheet}\"/>"),
            ("xl/externalLinks/_rels/externalLink1.xml.rels", relations),
            ("xl/worksheets/_rels/other.xml.rels", relations),
            ("xl/connections.xml", $"<connections xmlns=\"{Worksheet}\"><connection id=\"1\"><webPr url=\"{address}\"/></connection></connections>"));
    }

    /// <summary>A package of which every part whose name begins so is another text.</summary>
    private static byte[] Replaced(HostileFormat format, string part, string text) => Edited(Sound(format), zip =>
    {
        foreach (ZipArchiveEntry entry in zip.Entries
            .Where(entry => entry.FullName.StartsWith(part, StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .ToArray())
        {
            string name = entry.FullName;
            entry.Delete();
            Write(zip, name, text);
            text = $"<worksheet xmlns=\"{Worksheet}\"/>";
        }
    });

    private static byte[] Added(byte[] package, params (string Name, string Text)[] parts) => Edited(package, zip =>
    {
        foreach ((string name, string text) in parts)
        {
            Write(zip, name, text);
        }
    });

    private static byte[] Edited(byte[] package, Action<ZipArchive> edit)
    {
        using MemoryStream stream = new();
        stream.Write(package);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(zip);
        }

        return stream.ToArray();
    }

    private static void Change(ZipArchive zip, string name, string part, string other)
    {
        string text;
        using (StreamReader reader = new(zip.GetEntry(name)!.Open()))
        {
            text = reader.ReadToEnd();
        }

        zip.GetEntry(name)!.Delete();
        Write(zip, name, text.Replace(part, other, StringComparison.Ordinal));
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using StreamWriter writer = new(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    /// <summary>A package whose directory says that every part is as small unpacked as it is packed.</summary>
    private static byte[] Lying(byte[] package)
    {
        for (int at = 0; at + 46 < package.Length; at++)
        {
            if (package.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                package.AsSpan(at + 20, 4).CopyTo(package.AsSpan(at + 24));
            }
        }

        return package;
    }
}
