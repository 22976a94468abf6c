using System.Net;
using System.Net.Sockets;
using System.Text;
using PccGovernance.Reference;
using PccGovernance.Serialization;
using static PccGovernance.Interchange.Tests.Hostile.HostileFormat;
using static PccGovernance.Interchange.Tests.Hostile.HostileKind;

namespace PccGovernance.Interchange.Tests.Hostile;

/// <summary>
/// Each reader beside each kind of hostile file: it is refused in a sentence, or read as the mere text or table that it is, in bounded
/// memory, and nothing is fetched or run.
/// </summary>
public sealed class HostileReaderTests
{
    /// <summary>A file of a million rows is read as far as a quarter of a million are allowed; anything else takes next to nothing.</summary>
    private const long MostForRows = 600L << 20;

    /// <summary>The document of a landscape has a limit of bytes and none of rows: a million of them are checked, one after the other.</summary>
    private const long MostForADocument = 3_000L << 20;

    private const long Most = 64L << 20;
    private const string IsRead = "";

    private static readonly HostileFormat[] s_formats = Enum.GetValues<HostileFormat>();

    /// <summary>What each reader says of each kind, by pattern; nothing where the file is read.</summary>
    private static readonly Dictionary<HostileKind, Dictionary<HostileFormat, string>> s_said = new()
    {
        [ZipBomb] = Each("*looks like a file built to fill memory.", IsJson, "*is a package (.xlsx, .docx or .zip) and not JSON*",
            (DecisionsJson, "*are a package*"), (DecisionsCsv, "*are a package (.xlsx, .docx or .zip): save them as CSV."),
            (LandscapeDocument, "*is not UTF-8*")),
        [LyingDirectory] = Each("*is not a whole workbook*", IsJson, "*is a package (.xlsx, .docx or .zip) and not JSON*",
            (DecisionsJson, "*are a package*"), (DecisionsCsv, "*are a package*"), (LandscapeDocument, "*is not UTF-8*")),
        [ExternalLinks] = Each(IsRead, IsJson, "*'$.$schema'*", (Popolo, IsRead), (LandscapeDocument, "*")),
        [MillionRows] = Each("*has more than 250000 rows*", IsJson, "*has more than 250000 objects*",
            (DecisionsCsv, "The decisions have more than 250000 rows*"),
            (LandscapeDocument, "There are * more errors than the 999 listed*")),
        [BillionLaughs] = Each("*a DTD*looks like a file built to fill memory or to fetch another.", IsJson, "*not well formed in line 1, byte 1*",
            (Csv, "*has no table of boards*"), (DecisionsJson, "*lack a column*"), (DecisionsCsv, "*lack a column*"),
            (LandscapeDocument, "*is not JSON from '<' on*")),
        [Macros] = Each(IsRead, IsJson, "*not well formed in line 1, byte 1*", (Csv, "*has no table of boards*"),
            (DecisionsJson, "*lack a column*"), (DecisionsCsv, "*lack a column*"), (LandscapeDocument, "*is not JSON from 'A' on*")),
        [WrongExtension] = Each("*is a document, not a table*", IsJson, "*is a package (.xlsx, .docx or .zip) and not JSON*",
            (Csv, IsRead), (DecisionsJson, "*are a package*"), (DecisionsCsv, "*are a package*"), (LandscapeDocument, "*is not UTF-8*")),
        [Truncated] = Each("*is not a whole workbook*It may be damaged or cut off*", IsJson, "*is not well formed in line*",
            (Csv, IsRead), (DecisionsCsv, "*lack a column*"), (LandscapeDocument, "*ends before it is complete*")),
        [DeepNesting] = Each("*elements more than 64 deep*looks like a file built to fill memory.", IsJson, "*depth of 32 has been exceeded*",
            (Csv, IsRead), (DecisionsCsv, IsRead), (LandscapeDocument, "*deep*")),
    };

    public static TheoryData<HostileFormat, HostileKind> All
    {
        get
        {
            TheoryData<HostileFormat, HostileKind> all = new();
            foreach (HostileFormat format in s_formats)
            {
                foreach (HostileKind kind in Enum.GetValues<HostileKind>())
                {
                    all.Add(format, kind);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Read_HostileFile_IsRefusedInASentenceOrReadAsWhatItIs(HostileFormat format, HostileKind kind)
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        byte[] file = HostileFiles.Of(kind, format, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/x");
        long before = GC.GetAllocatedBytesForCurrentThread();

        string said = Said(format, file);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should()
            .BeLessThan(kind == MillionRows ? format == LandscapeDocument ? MostForADocument : MostForRows : Most);
        listener.Pending().Should().BeFalse("nothing is fetched");
        File.Exists("ran").Should().BeFalse("nothing is run");
        if (s_said[kind][format] is not IsRead and var pattern)
        {
            said.Should().Match(pattern).And.EndWith(".")
                .And.NotContainAny("System.", "PccGovernance.", "Exception", "LineNumber", "\n");
        }
        else
        {
            said.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_SoundFile_IsRead(HostileFormat format) => Said(format, HostileFiles.Sound(format)).Should().BeEmpty();

    public static TheoryData<HostileFormat> Formats => [.. s_formats];

    /// <summary>Entities, nesting and texts without end in the other parts of a workbook than its sheets.</summary>
    [Theory]
    [InlineData("xl/workbook.xml", true)]
    [InlineData("xl/styles.xml", true)]
    [InlineData("xl/sharedStrings.xml", true)]
    [InlineData("xl/sharedStrings.xml", false)]
    [InlineData("[Content_Types].xml", true)]
    [InlineData("xl/_rels/workbook.xml.rels", true)]
    public void Read_HostilePartOfAWorkbook_IsRefusedInASentence(string part, bool isEntities)
    {
        byte[] file = HostileFiles.WithPart(part, isEntities);
        long before = GC.GetAllocatedBytesForCurrentThread();

        string said = FluentActions.Invoking(() => TableReader.Read(file, "map.xlsx")).Should().Throw<InterchangeException>().Which.Message;
        said.Should().EndWith(".").And.NotContainAny("System.", "PccGovernance.");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(Most);
    }

    private static bool IsJson(HostileFormat format) => format is Popolo or MapOfColumns or DecisionsJson or LandscapeDocument;

    private static Dictionary<HostileFormat, string> Each(
        string pattern,
        Func<HostileFormat, bool> isOther,
        string other,
        params (HostileFormat Format, string Pattern)[] own) =>
        s_formats.ToDictionary(
            static format => format,
            format => Array.Find(own, one => one.Format == format) is { Pattern: { } particular } ? particular
                : isOther(format) ? other
                : pattern);

    /// <summary>What a reader says of a file; nothing when it reads it.</summary>
    private static string Said(HostileFormat format, byte[] file)
    {
        ImportOptions options = new() { AsOf = new(2026, 11, 28), ForceArea = EnglandAndWales.ForceAreas.Lincolnshire };
        try
        {
            LandscapeResult? result = null;
            switch (format)
            {
                case Csv:
                    LandscapeImport.Import(file, "map.csv", options);
                    break;
                case Xlsx:
                    LandscapeImport.Import(file, "map.xlsx", options);
                    break;
                case WorkbookOfALandscape:
                    result = LandscapeWorkbook.Read(file, "map.xlsx");
                    break;
                case Kumu:
                    result = KumuSheets.Read(file, "map.xlsx");
                    break;
                case Popolo:
                    result = PopoloJson.Read(Encoding.UTF8.GetString(file));
                    break;
                case MapOfColumns:
                    ColumnMap.FromJson(Encoding.UTF8.GetString(file));
                    break;
                case LandscapeDocument:
                    result = LandscapeJson.Read(file);
                    break;
                default:
                    ImportDecisions.Parse(Encoding.UTF8.GetString(file));
                    break;
            }

            return result is null || result.Errors.IsEmpty ? string.Empty : result.Errors[^1].Message;
        }
        catch (InterchangeException e)
        {
            return e.Message;
        }
    }
}
