using System.IO.Compression;
using System.Text;
using PccGovernance.Interchange;
using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Serialization;

namespace PccGovernance.Reporting.Tests;

/// <summary>Persons can be left out of everything that is written.</summary>
public sealed class PersonsTests
{
    private const string Name = "Jocasta Quimby";
    private const string Id = "jocasta-quimby";

    public static TheoryData<string> Outputs => [.. Written(Named()).Keys];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void WithoutPeople_AnyOutput_NamesNobody(string output)
    {
        string text = Text(Written(Named().WithoutPeople())[output]);

        text.Should().NotContain("Jocasta").And.NotContain(Id);
        text.Should().Contain("Safer", "the rest is there");
    }

    [Theory]
    [InlineData(Name)]
    [InlineData("=HYPERLINK(Jocasta)")]
    [InlineData("-Jocasta/Zebedee")]
    public void Import_ColumnsOfPersonsAndContacts_AreInNothingThatIsWritten(string person)
    {
        string table = $"""
            Board,Organisation,Post,Role,Person,Contact,Attendance
            Safer Board,Lincolnshire Police,Chief Constable,Chair,{person},{person},90%
            Safer Board,Boston Borough Council,Leader,Member,,,abc
            """;

        ImportResult import = LandscapeImport.Import(Encoding.UTF8.GetBytes(table), "seats.csv", new() { AsOf = Samples.AsOf });

        import.Landscape.Partnerships.Should().ContainSingle().Which.Seats.Should().HaveCount(2);
        Dictionary<string, byte[]> written = Written(import.Landscape);
        written.Add("report", Encoding.UTF8.GetBytes(import.Report.ToJson()));
        written.Add("questions", Encoding.UTF8.GetBytes(ImportDecisions.Questionnaire(import.Report)));
        written.Add("columns", Encoding.UTF8.GetBytes(import.Columns.ToJson()));
        written.Add("paper of the import", Encoding.UTF8.GetBytes(PaperHtml.Write(ImportPaper.Of(import.Report, Samples.AsOf))));
        foreach ((string output, byte[] content) in written)
        {
            Text(content).Should().NotContain("Jocasta", output).And.NotContain(Id, output);
        }
    }

    [Fact]
    public void WithoutPeople_SeatsOfficesAndLeads_Stay()
    {
        LandscapeContents before = Named().Contents;
        LandscapeContents after = Named().WithoutPeople().Contents;

        after.People.Should().BeEmpty();
        after.Partnerships.Should().Equal(
            before.Partnerships.Select(static board =>
                board with { Seats = board.Seats.Select(static seat => seat with { Person = null }).ToValueList() }));
        after.OfficeHolders.Should().Equal(before.OfficeHolders.Select(static holder => holder with { Person = null }));
        after.Portfolios.Should().Equal(before.Portfolios.Select(static portfolio => portfolio with { Lead = null }));
    }

    [Fact]
    public void WithoutPeople_NobodyOnRecord_IsTheSame() =>
        Samples.Cambridgeshire.WithoutPeople().Contents.Should().Be(Samples.Cambridgeshire.Contents with { People = [] });

    private static Landscape Named() =>
        PccGovernance.Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = [new() { Id = new("police"), Name = "Safer Police" }],
            Posts = [new() { Id = new("chief"), Organisation = new("police"), Title = "Chief" }],
            People = [new() { Id = new(Id), Name = Name }],
            OfficeHolders = [new() { Id = new("office"), Office = "Chief", Post = new("chief"), Person = new(Id) }],
            Portfolios = [new() { Id = new("victims"), Subject = "Safer victims", Lead = new(Id), LeadPost = new("chief") }],
            Partnerships =
            [
                .. Enumerable.Range(1, 2).Select(static i => new Partnership
                {
                    Id = new($"board-{i}"),
                    Name = $"Safer Board {i}",
                    Footprint = Footprint.Of(new AreaCode("E07000136")),
                    Themes = [new("asb")],
                    TermsOfReference = new() { ReviewDue = new(2024, 5, 1) },
                    Seats =
                    [
                        new() { Organisation = new("police"), Person = new(Id), Role = SeatRole.Chair },
                        new() { Organisation = new("police"), Post = new("chief"), Person = new(Id) },
                    ],
                }),
            ],
        });

    private static Dictionary<string, byte[]> Written(Landscape landscape)
    {
        LandscapeReview review = Samples.Reviewer.Review(landscape, Samples.AsOf);
        Paper paper = ReviewPaper.Of(review, landscape, new() { Persons = PersonHandling.Keep });
        ExportOptions keep = new() { Persons = PersonHandling.Keep };
        return new(StringComparer.Ordinal)
        {
            ["landscape"] = LandscapeJson.WriteToUtf8Bytes(landscape),
            ["edits"] = LandscapeEditsJson.WriteToUtf8Bytes(
                [PutItems.Between(PccGovernance.Landscape.Create(landscape.Edition, new()), landscape)]),
            ["review"] = ReviewJson.WriteToUtf8Bytes(review),
            ["html"] = Encoding.UTF8.GetBytes(PaperHtml.Write(paper)),
            ["markdown"] = Encoding.UTF8.GetBytes(PaperMarkdown.Write(paper)),
            ["xlsx"] = PaperWorkbook.Write(paper),
            ["workbook"] = LandscapeWorkbook.Write(landscape),
            ["popolo"] = PopoloJson.Write(landscape, keep).Content,
            ["org"] = OrgJsonLd.Write(landscape, new("https://example.invalid/"), keep).Content,
            ["kumu"] = KumuSheets.Write(landscape, keep).Content,
            ["dot"] = GraphFormats.Dot(landscape).Content,
            ["graphml"] = GraphFormats.GraphMl(landscape).Content,
            ["mermaid"] = GraphFormats.Mermaid(landscape).Content,
            ["calendar"] = DueCalendar.Write(landscape, Samples.AsOf).Content,
        };
    }

    private static string Text(byte[] content)
    {
        if (content is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(content);
        }

        using ZipArchive zip = new(new MemoryStream(content));
        StringBuilder text = new();
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using StreamReader reader = new(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
