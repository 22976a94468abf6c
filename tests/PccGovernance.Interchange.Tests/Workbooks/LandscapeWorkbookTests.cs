using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PccGovernance.Reference;
using PccGovernance.Serialization;

namespace PccGovernance.Interchange.Tests.Workbooks;

public sealed class LandscapeWorkbookTests
{
    [Theory]
    [InlineData("Kent")]
    [InlineData("Gwent")]
    public void Read_OfWhatWasWritten_IsTheSameLandscape(string area)
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.Geography.ForceAreas.Single(force => force.Name == area));

        LandscapeResult read = LandscapeWorkbook.Read(LandscapeWorkbook.Write(landscape), "map.xlsx");

        read.Errors.Should().BeEmpty();
        LandscapeJson.WriteToString(read.Landscape!).Should().Be(LandscapeJson.WriteToString(landscape));
    }

    [Fact]
    public void Read_TextsThatCellsChange_ComeBack()
    {
        string[] names = ["=1+1", "'quoted", "-2 vacancies", " two\nlines", "json:x", "a; b", "1998", "TRUE", "Ünïcödé ✓ 😀", "@here"];
        Landscape landscape = PccGovernance.Landscape.Create(
            EnglandAndWales.Edition,
            new()
            {
                Name = "Texts",
                Organisations =
                [
                    .. names.Select(
                        static (name, i) =>
                            new Organisation
                            {
                                Id = new($"o{i}"),
                                Name = name,
                                Provenance = new() { Sources = [name, "b"], Note = name },
                            }),
                ],
                Partnerships =
                [
                    new()
                    {
                        Id = new("p"),
                        Name = "P",
                        Meetings = new() { MeetingsPerYear = 8.666666666666666666666666667m, MeetingHours = 1.50m },
                        Seats = [.. names.Select(static (_, i) => new Seat { Organisation = new($"o{i}"), Attendance = 0.1m })],
                    },
                ],
            });

        LandscapeResult read = LandscapeWorkbook.Read(LandscapeWorkbook.Write(landscape), "map.xlsx");

        LandscapeJson.WriteToString(read.Landscape!).Should().Be(LandscapeJson.WriteToString(landscape));
    }

    [Fact]
    public void Write_Cells_NeverBeginLikeFormulas()
    {
        Landscape landscape = PccGovernance.Landscape.Create(
            EnglandAndWales.Edition,
            new() { Organisations = [new() { Id = new("o"), Name = "=cmd|' /C calc'!A0" }] });

        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(LandscapeWorkbook.Write(landscape)), false);
        foreach (WorksheetPart part in document.WorkbookPart!.WorksheetParts)
        {
            part.Worksheet!.Descendants<CellFormula>().Should().BeEmpty();
            part.Worksheet.Descendants<InlineString>()
                .Select(static text => text.InnerText)
                .Should()
                .NotContain(static text => text.StartsWith('='));
        }
    }

    [Fact]
    public void Template_OfAnArea_OffersListsAndRules()
    {
        byte[] template = LandscapeWorkbook.Template(EnglandAndWales.ForceAreas.Surrey);

        LandscapeWorkbook.IsOne(template).Should().BeTrue();
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(template), false);
        document
            .WorkbookPart!.WorksheetParts.SelectMany(static part => part.Worksheet!.Descendants<DataValidation>())
            .Count(static list => list.Type?.Value == DataValidationValues.List)
            .Should()
            .BeGreaterThanOrEqualTo(3);
        TableReader.Read(template, "t.xlsx").Sheets[0].Rows.Should().Contain(static row => row[1]!.Text == "rule");
    }

    /// <summary>Two seconds is the finest time that an archive keeps.</summary>
    [Fact]
    public void Write_ListThatNoCellHolds_SaysSo()
    {
        Landscape landscape = PccGovernance.Landscape.Create(EnglandAndWales.Edition, new()
        {
            Themes = [.. Enumerable.Range(0, 5_000).Select(static i => new Theme { Id = new($"theme-{i}"), Name = $"Theme {i}" })],
            Partnerships =
            [
                new()
                {
                    Id = new("board"),
                    Name = "Board",
                    Themes = [.. Enumerable.Range(0, 5_000).Select(static i => new Id<Theme>($"theme-{i}"))],
                },
            ],
        });

        FluentActions.Invoking(() => LandscapeWorkbook.Write(landscape)).Should().Throw<InterchangeException>().WithMessage("*32,767*");
    }

    [Fact]
    public async Task Write_Later_GivesTheSameBytes()
    {
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Gwent);
        byte[] first = LandscapeWorkbook.Write(landscape);
        await Task.Delay(TimeSpan.FromSeconds(2.1));

        LandscapeWorkbook.Write(landscape).Should().Equal(first);
    }

    [Fact]
    public void Read_OtherWorkbook_IsRefused() =>
        FluentActions
            .Invoking(() =>
                LandscapeWorkbook.Read(
                    TestWorkbook.Of(
                        false,
                        (
                            "S",
                            [
                                ["x"],
                            ])),
                    "x.xlsx"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*no workbook of a landscape*");

    [Fact]
    public void Read_HalfALetterInTheHead_IsRefused() =>
        FluentActions
            .Invoking(() =>
                LandscapeWorkbook.Read(
                    TestWorkbook.Of(
                        false,
                        (
                            "How to fill",
                            [
                                ["Landscape workbook, version 1"],
                                ["head", "name", "\"\\ud83d\""],
                            ])),
                    "x.xlsx"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*no workbook of a landscape any more*");

    [Fact]
    public void IsOne_OfAStream_IsAsOfItsBytesAndLeavesItsPlace()
    {
        byte[] workbook = LandscapeWorkbook.Template(EnglandAndWales.ForceAreas.Find("Lincolnshire")!);
        using MemoryStream stream = new([7, .. workbook]);
        stream.Position = 1;
        using MemoryStream other = new("Board,Chair"u8.ToArray());

        (LandscapeWorkbook.IsOne(stream), stream.Position).Should().Be((true, 1));
        (LandscapeWorkbook.IsOne(other), other.Position).Should().Be((false, 0));
    }
}
