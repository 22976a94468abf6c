using System.IO.Compression;
using System.Text;
using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Documents that a person or a program spoilt: each is refused with a sentence, and none with another exception.</summary>
public sealed class HostileInputTests
{
    private static readonly ImportOptions s_options = new()
    {
        AsOf = new(2026, 11, 28),
        ForceArea = EnglandAndWales.ForceAreas.Lincolnshire,
    };

    [Theory]
    [InlineData("""{"field":1}""", "The document of decisions has something at '$.field' that does not belong there*")]
    [InlineData("{}", "The document of decisions has something at '$' that does not belong there*")]
    [InlineData("""{"answers":[null]}""", "The document of decisions has nothing at place 0 of a list: leave it out.")]
    [InlineData("""{"answers":[{"field":"a","text":"b","answer":null}]}""", "*'$.answers[0].answer'*")]
    [InlineData("""{"answers":[],"answers":[]}""", "*'$*")]
    [InlineData("""{"answers":[""", "The document of decisions is not well formed*")]
    public void ParseDecisions_ThatAreNone_AreRefusedInASentence(string json, string message) =>
        FluentActions.Invoking(() => ImportDecisions.Parse(json)).Should().Throw<InterchangeException>().WithMessage(message)
            .Which.Message.Should().EndWith(".").And.NotContain("PccGovernance.").And.NotContain("System.");

    [Theory]
    [InlineData("""{"sheets":[null]}""", "*nothing at place 0*")]
    [InlineData("""{"sheets":[{"sheet":"","layout":"Boards","columns":[null]}]}""", "*nothing at place 0*")]
    [InlineData("""{"sheets":[{"sheet":1}]}""", "*'$.sheets[0].sheet'*")]
    [InlineData("""{"sheets":[{"sheet":"","layout":"Boards","columns":[]}]}""", "*no column for the names of boards*")]
    [InlineData(
        """{"sheets":[{"sheet":"","layout":"Boards","columns":[{"letter":"A","field":"Name"},{"letter":"a","field":"Themes"}]}]}""",
        "*has the column 'A' 2 times: give it once.")]
    [InlineData(
        """{"sheets":[{"sheet":"","layout":"Boards","columns":[{"letter":"1","field":"Name"}]}]}""",
        "*give its letters, A to XFD.")]
    [InlineData(
        """{"sheets":[{"sheet":"","layout":"Boards","columns":[{"letter":"XFE","field":"Name"}]}]}""",
        "*give its letters, A to XFD.")]
    [InlineData(
        """{"sheets":[{"sheet":"","headerRow":-1,"layout":"Boards","columns":[{"letter":"A","field":"Name"}]}]}""",
        "*-1 for the row of headers*")]
    public void Import_MapOfColumnsThatIsNone_IsRefusedInASentence(string map, string message) =>
        FluentActions
            .Invoking(() =>
                LandscapeImport.Import(
                    "Board,Chair\nSafer Board,PCC\n"u8.ToArray(),
                    "b.csv",
                    s_options with
                    {
                        Columns = ColumnMap.FromJson(map),
                    }))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage(message);

    [Fact]
    public void Import_MapWithoutHeaders_IsTaken() =>
        LandscapeImport
            .Import(
                "Board,Chair\nSafer Board,PCC\n"u8.ToArray(),
                "b.csv",
                s_options with
                {
                    Columns = ColumnMap.FromJson(
                        """{"sheets":[{"sheet":"","headerRow":1,"layout":"Boards","columns":[{"letter":"A","field":"Name"},{"letter":"B"}]}]}"""
                    ),
                }
            )
            .Landscape.Partnerships.Should()
            .ContainSingle();

    [Theory]
    [InlineData("""{"organizations":[{"id":"a","id":"b","name":"A"}]}""", "*is not well formed*")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","dissolution_date":"9999-12-31"}]}""", "'9999-12-31' is no date*")]
    [InlineData("""{"organizations":[{"id":"\u001b\u202e","name":"A"}]}""", "'??' cannot be made an identifier.")]
    [InlineData("""{"organizations":[],"organizations":[]}""", "*is not well formed*")]
    [InlineData("""{"organizations":[{"id":"\udc00","name":"A"}]}""", "*holds half a character at byte*")]
    [InlineData("""{"organizations":[{"\ud800":"a"}]}""", "*holds half a character at byte*")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","area_id":"<script>"}]}""", "'<script>' is no area code*")]
    [InlineData("""{"organizations":[{"id":"a","name":"A","classification":"partnership:A B"}]}""", "'A B' is no identifier*")]
    public void ReadPopolo_ThatIsNone_IsRefusedInASentence(string json, string message) =>
        FluentActions.Invoking(() => PopoloJson.Read(json)).Should().Throw<InterchangeException>().WithMessage(message);

    [Fact]
    public void ReadWorkbook_WithACellTwice_IsRefused()
    {
        byte[] content = Changed(
            KumuSheets.Write(EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire)).Content,
            static (name, xml) =>
                name.EndsWith("sheet1.xml", StringComparison.Ordinal)
                    ? xml.Replace("r=\"B1\"", "r=\"A1\"", StringComparison.Ordinal)
                    : xml);

        FluentActions.Invoking(() => KumuSheets.Read(content, "k.xlsx")).Should().Throw<InterchangeException>()
            .WithMessage("'k.xlsx' gives the cell A1 of the sheet 'Elements' twice*");
    }

    [Fact]
    public void ReadWorkbook_ThatIsNotWhole_SaysSoOnOneLine()
    {
        byte[] content = Changed(
            LandscapeWorkbook.Template(EnglandAndWales.ForceAreas.Lincolnshire),
            static (name, xml) =>
                name.EndsWith("workbook.xml", StringComparison.Ordinal)
                    ? xml.Insert(xml.LastIndexOf("</", StringComparison.Ordinal), "<\r")
                    : xml);

        FluentActions.Invoking(() => LandscapeWorkbook.Read(content, "w.xlsx")).Should().Throw<InterchangeException>()
            .Which.Message.Should().StartWith("'w.xlsx' is not a whole workbook: ").And.NotMatchRegex(@"\p{Cc}");
    }

    [Fact]
    public void Import_WhatNoLandscapeTakes_IsRefusedWithItsErrors() =>
        FluentActions
            .Invoking(() =>
                LandscapeImport.Import(Encoding.UTF8.GetBytes($"Board,Chair\nSafer {new string('x', 1_100)},PCC\n"), "b.csv", s_options))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("'b.csv' holds what no landscape takes. *give 1000 at the most.");

    [Fact]
    public void Import_SeatOfABoardWithoutAWord_IsRead() =>
        LandscapeImport.Import("Board,Organisation,Role\nSafer Board,Police,Chair\n\u0301,Police,Member\n"u8.ToArray(), "b.csv", s_options)
            .Landscape.Should().NotBeNull();

    [Theory]
    [InlineData(">1E+40<")]
    [InlineData(">1E-29<")]
    public void ReadWorkbook_NumberThatIsNotKept_IsAnErrorOfTheLandscape(string number)
    {
        byte[] content = Changed(
            LandscapeWorkbook.Write(PccGovernance.Landscape.Create(EnglandAndWales.Edition, new()
            {
                Partnerships = [new() { Id = new("a"), Name = "A", Meetings = new() { MeetingsPerYear = 321.25m } }],
            })),
            (_, xml) => xml.Replace(">321.25<", number, StringComparison.Ordinal));

        LandscapeWorkbook.Read(content, "w.xlsx").Errors.Should().ContainSingle().Which.Location.Should().EndWith("meetingsPerYear");
    }

    private static byte[] Changed(byte[] workbook, Func<string, string, string> change)
    {
        using MemoryStream stream = new();
        stream.Write(workbook);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries.ToArray())
            {
                using Stream part = entry.Open();
                using StreamReader reader = new(part, leaveOpen: true);
                byte[] changed = Encoding.UTF8.GetBytes(change(entry.FullName, reader.ReadToEnd()));
                part.SetLength(0);
                part.Write(changed);
            }
        }

        return stream.ToArray();
    }
}
