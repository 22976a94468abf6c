using System.IO.Compression;
using System.Text;

namespace PccGovernance.Interchange.Tests.Tables;

public sealed class XlsxReaderTests
{
    private static readonly byte[] Plain = TestWorkbook.Of(
        false,
        (
            "One",
            [
                ["Board", "Set up"],
                ["Safer Board", new LocalDate(2015, 4, 1)],
                [null, 45600d],
            ]),
        (
            "Two",
            [
                ["x"],
            ]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Dates_CountFromWhereTheWorkbookSays(bool from1904)
    {
        TableFile file = TableReader.Read(
            TestWorkbook.Of(
                from1904,
                (
                    "S",
                    [
                        [new LocalDate(2024, 2, 29), new LocalDate(1905, 1, 1)],
                    ])),
            "map.xlsx");

        file.Sheets[0]
            .Rows[0]
            .Cells.Select(static cell => (cell.Kind, cell.Text))
            .Should()
            .Equal((TableCellKind.Date, "2024-02-29"), (TableCellKind.Date, "1905-01-01"));
        file.CountsFrom1904.Should().Be(from1904);
    }

    [Fact]
    public void Read_SheetsNumbersAndGaps_AreKept()
    {
        TableFile file = TableReader.Read(Plain, "map.xlsx");

        file.Sheets.Select(static sheet => sheet.Name).Should().Equal("One", "Two");
        file.Sheets[0].Rows[2][2]!.Should().BeEquivalentTo(new { Kind = TableCellKind.Number, Number = 45600d, Letter = "B" });
    }

    [Theory]
    [InlineData(14u, null, TableCellKind.Date)]
    [InlineData(20u, null, TableCellKind.Time)]
    [InlineData(0u, null, TableCellKind.Number)]
    [InlineData(164u, "dd/mm/yyyy;@", TableCellKind.Date)]
    [InlineData(164u, "[h]:mm", TableCellKind.Time)]
    [InlineData(164u, "#,##0.00 \"days\"", TableCellKind.Number)]
    [InlineData(164u, "mmm", TableCellKind.Date)]
    [InlineData(164u, "[Red]0.0", TableCellKind.Number)]
    public void KindOf_NumberFormats_AreTold(uint id, string? code, TableCellKind kind) => XlsxStyles.KindOf(id, code).Should().Be(kind);

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(45600, "2024-11-04")]
    public void From_SerialNumbers_AreDaysOfThe1900Count(double serial, string day) =>
        SerialDate.From(serial, false)!.Value.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(day);

    [Fact]
    public void From_DayThatNeverWas_IsNone() => SerialDate.From(60, false).Should().BeNull();

    [Fact]
    public void Read_CutOff_SaysThatItIsDamaged()
    {
        for (int length = 4; length < Plain.Length; length += Plain.Length / 7)
        {
            byte[] cut = Plain[..length];
            FluentActions
                .Invoking(() => TableReader.Read(cut, "map.xlsx"))
                .Should()
                .Throw<InterchangeException>()
                .WithMessage("*'map.xlsx'*");
        }
    }

    [Fact]
    public void Read_OtherFormats_SayWhatToDo()
    {
        FluentActions
            .Invoking(() => TableReader.Read([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], "map.xlsx"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*.xls*save it as .xlsx*");
        FluentActions
            .Invoking(() => TableReader.Read("%PDF-1.7"u8.ToArray(), "map.xlsx"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*document*");
        TableReader.Read("Board,Chair\nA,B\n"u8.ToArray(), "map.xlsx").Format.Should().Be(TableFormat.Csv);
        FluentActions
            .Invoking(() => TableReader.Read(Zip(("word/document.xml", "<x/>"), ("[Content_Types].xml", "<x/>")), "map.xlsx"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*no workbook*");
    }

    [Fact]
    public void Read_UnpacksToTooMuch_IsRefusedBeforeItIsUnpacked()
    {
        byte[] bomb = Replace(Plain, "xl/worksheets/sheet1.xml", new string(' ', 40 * 1024 * 1024));

        FluentActions
            .Invoking(() => TableReader.Read(bomb, "map.xlsx"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*fill memory*");
    }

    [Fact]
    public void Read_EntitiesInside_AreRefused()
    {
        string laughs =
            "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet "
            + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" "
            + "t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";

        string part = Parts(Plain).First(static name => name.Contains("worksheets/sheet", StringComparison.Ordinal));
        FluentActions.Invoking(() => TableReader.Read(Replace(Plain, part, laughs), "map.xlsx")).Should().Throw<InterchangeException>();
    }

    [Fact]
    public void Read_MoreRowsThanAllowed_IsRefused() =>
        FluentActions
            .Invoking(() =>
                TableReader.Read(
                    TestWorkbook.Of(false, ("S", [.. Enumerable.Repeat(new object?[] { "x" }, 11)])),
                    "map.xlsx",
                    new() { MaxRows = 10 }))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*more than 10 rows*");

    [Fact]
    public void Read_MacrosAndLinks_AreLeftAloneAndSaid()
    {
        TableFile file = TableReader.Read(
            Add(Plain, ("xl/vbaProject.bin", "x"), ("xl/externalLinks/externalLink1.xml", "<x/>")),
            "map.xlsm");

        file.Notes.Should()
            .Contain(static note => note.Code == "import.file.macros")
            .And.Contain(static note => note.Code == "import.file.links");
        file.Sheets.Should().HaveCount(2);
    }

    private static string[] Parts(byte[] package)
    {
        using ZipArchive zip = new(new MemoryStream(package));
        return [.. zip.Entries.Select(static entry => entry.FullName)];
    }

    private static byte[] Replace(byte[] package, string name, string text)
    {
        string part =
            Parts(package).FirstOrDefault(other => other == name)
            ?? Parts(package).First(static other => other.Contains("sheet", StringComparison.Ordinal));
        return Edit(
            package,
            zip =>
            {
                zip.GetEntry(part)!.Delete();
                Write(zip, part, text);
            });
    }

    private static byte[] Add(byte[] package, params (string Name, string Text)[] parts) => Edit(package, zip =>
    {
        foreach ((string name, string text) in parts)
        {
            Write(zip, name, text);
        }
    });

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                Write(zip, name, text);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Edit(byte[] package, Action<ZipArchive> edit)
    {
        using MemoryStream stream = new();
        stream.Write(package);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(zip);
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using StreamWriter writer = new(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
