using System.Globalization;
using System.Xml.Linq;

namespace PccGovernance.Reporting.Tests.Pictures;

public sealed class DrawingTests
{
    [Fact]
    public void ToSvg_EveryPicture_IsAWellFormedFileWithItsAlternative()
    {
        PaperPicture[] pictures = [.. Samples.All.SelectMany(static paper => paper.Paper.Blocks()).OfType<PaperPicture>()];

        pictures.Should().HaveCountGreaterThan(8);
        foreach (PaperPicture picture in pictures)
        {
            XElement svg = XElement.Parse(picture.Drawing.ToSvg(picture.Title, picture.Alternative));
            svg.Elements().Take(2).Select(static element => element.Name.LocalName).Should().Equal("title", "desc");
            svg.Attribute("role")!.Value.Should().Be("img");
            svg.Descendants()
                .Select(static element => element.Name.LocalName)
                .Distinct()
                .Should()
                .BeSubsetOf(["title", "desc", "style", "rect", "line", "circle", "path", "text"]);
        }
    }

    [Fact]
    public void Shapes_OfEveryPicture_LieWithinIt()
    {
        foreach (PaperPicture picture in Samples.All.SelectMany(static paper => paper.Paper.Blocks()).OfType<PaperPicture>())
        {
            XElement svg = XElement.Parse(picture.Drawing.ToSvg("a", "b"));
            foreach (XElement shape in svg.Descendants()
                .Where(static element => element.Attribute("x") != null || element.Attribute("cx") != null))
            {
                double x = Number(shape, "x") ?? Number(shape, "cx")!.Value;
                double y = Number(shape, "y") ?? Number(shape, "cy")!.Value;
                x.Should().BeInRange(0, picture.Drawing.Width, "of {0}", picture.Title);
                y.Should().BeInRange(0, picture.Drawing.Height, "of {0}", picture.Title);
                (x + (Number(shape, "width") ?? 0)).Should().BeLessThanOrEqualTo(picture.Drawing.Width + 0.5, "of {0}", picture.Title);
            }
        }
    }

    [Fact]
    public void Map_OfCambridgeshire_CountsWhatItsTableSays()
    {
        PaperPicture map = Samples.CambridgeshirePaper.Blocks()
            .OfType<PaperPicture>()
            .Single(static picture => picture.Table.Columns[0].Name == "District");
        Landscape inForce = Samples.Cambridgeshire.AsOf(Samples.AsOf);
        string[] texts = [.. XElement.Parse(map.Drawing.ToSvg("a", "b"))
            .Descendants()
            .Where(static element => element.Name.LocalName == "text")
            .Select(static text => text.Value)];

        map.Table.Rows.Should().HaveCount(6);
        foreach (PaperRow row in map.Table.Rows)
        {
            FootprintExtent district = inForce.Geography.Resolve(
                Footprint.Of(inForce.Geography.Authorities.Single(authority => authority.Name == row.Cells[0].Text).Code));
            int boards = inForce.Partnerships.Count(board => inForce.Geography.Resolve(board.Footprint).Intersects(district));
            row.Cells[1].Number.Should().Be(boards);
            (row.Cells[2].Number + row.Cells[3].Number + row.Cells[4].Number).Should().Be(boards);
            texts.Should().Contain($"{boards}");
        }
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("rather long a name", 10, "rather lo…")]
    public void Cut_Texts_KeepsWhatFits(string text, int length, string cut) => Sketch.Cut(text, length).Should().Be(cut);

    [Fact]
    public void Wrap_Texts_BreaksAtSpacesAndCutsTheRest()
    {
        Sketch.Wrap("Tackling crime and keeping communities safe", 12, 3).Should().Equal("Tackling", "crime and", "keeping com…");
        Sketch.Wrap("Huntingdonshire", 16, 3).Should().Equal("Huntingdonshire");
        Sketch.Wrap(string.Empty, 16, 3).Should().BeEmpty();
    }

    private static double? Number(XElement shape, string name) =>
        shape.Attribute(name) is { } attribute ? double.Parse(attribute.Value, CultureInfo.InvariantCulture) : null;
}
