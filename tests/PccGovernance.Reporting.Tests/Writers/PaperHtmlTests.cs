using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PccGovernance.Reporting.Tests.Writers;

public sealed class PaperHtmlTests
{
    public static TheoryData<string> Kinds { get; } = [.. Samples.All.Select(static paper => paper.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_EveryKind_IsOneWellFormedPageThatFetchesNothing(string kind)
    {
        string html = PaperHtml.Write(Paper(kind));
        List<string> errors = [];
        HtmlParser parser = new();
        parser.Error += (_, error) => errors.Add(error.ToString() ?? "error");
        using IHtmlDocument page = parser.ParseDocument(html);

        errors.Should().BeEmpty();
        page.DocumentElement.GetAttribute("lang").Should().Be("en-GB");
        page.Title.Should().NotBeNullOrWhiteSpace();
        page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, video, audio, image, use, foreignObject")
            .Should()
            .BeEmpty();
        page.All.SelectMany(static element => element.Attributes)
            .Where(static attribute =>
                attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "src" or "srcset" or "xlink:href")
            .Should()
            .BeEmpty();
        page.QuerySelectorAll("[href]")
            .Select(static link => link.GetAttribute("href"))
            .Should()
            .OnlyContain(static address => address!.StartsWith('#'));
        html.Should().NotContain("url(").And.NotContain("@import").And.Contain("default-src 'none'");
        html.Should().NotContain("\r").And.EndWith("</html>\n");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_EveryKind_NamesEveryRegionAndNumbersHeadingsInOrder(string kind)
    {
        using IHtmlDocument page = Parse(Paper(kind));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(static element => element.Id!)];

        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
            .SelectMany(static element => new[] { element.GetAttribute("aria-labelledby"), element.GetAttribute("aria-describedby") })
            .OfType<string>()
            .Except(ids)
            .Should()
            .BeEmpty();
        page.QuerySelectorAll("a[href]").Select(static link => link.GetAttribute("href")![1..]).Except(ids).Should().BeEmpty();
        page.QuerySelectorAll("h1").Should().ContainSingle();
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3").Select(static heading => heading.LocalName[1] - '0')];
        levels.Zip(levels.Skip(1)).Should().OnlyContain(static pair => pair.Second <= pair.First + 1);
        page.QuerySelectorAll(".scroll")
            .Should()
            .OnlyContain(static region =>
                region.GetAttribute("role") == "group" && region.GetAttribute("tabindex") == "0" && region.HasAttribute("aria-labelledby")
            );
        page.QuerySelectorAll("th")
            .Should()
            .OnlyContain(static header => header.HasAttribute("scope") && header.TextContent.Trim().Length > 0);
        page.QuerySelectorAll("table").Should().OnlyContain(static table => table.QuerySelector("caption") != null);
    }

    [Fact]
    public void Write_EveryPicture_HasAnAlternativeAndItsTable()
    {
        using IHtmlDocument page = Parse(Samples.CambridgeshirePaper);
        IElement[] figures = [.. page.QuerySelectorAll("figure")];

        figures.Should().HaveCountGreaterThanOrEqualTo(4);
        figures
            .Should()
            .OnlyContain(static figure =>
                figure.QuerySelector("svg[role=img][aria-labelledby][aria-describedby]") != null
                && figure.QuerySelector("figcaption")!.TextContent.Length > 40
                && figure.QuerySelector("details table") != null);
    }

    [Fact]
    public void Write_EveryTextOfThePaper_IsOnThePage()
    {
        using IHtmlDocument page = Parse(Samples.CambridgeshirePaper);
        string all = page.Body!.TextContent;

        Samples.CambridgeshirePaper.Texts().Where(text => !all.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Write_HostileNames_AreTextAndNothingElse()
    {
        using IHtmlDocument page = Parse(Hostile.Paper);
        string all = page.Body!.TextContent;

        page.QuerySelectorAll("script, img, b").Should().BeEmpty();
        all.Should()
            .Contain("<script>alert(1)</script> Board")
            .And.Contain("\"><img src=x onerror=alert(1)> & Sons")
            .And.Contain("' onmouseover='alert(1)")
            .And.Contain("&amp; &#60;b&#62;");
        all.Where(static c =>
                CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                && c != '\n')
            .Should()
            .BeEmpty();
        all.Should().Contain("[U+202E]gnp.draob[U+202C] Right to left").And.Contain("[U+0001][U+0007][U+001B][31m control");
        all.Should().Contain("Two lines  and a tab");
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        PaperHtml
            .Write(ReviewPaper.Of(Samples.CambridgeshireReview, Samples.Cambridgeshire))
            .Should()
            .Be(PaperHtml.Write(Samples.CambridgeshirePaper));

    internal static Paper Paper(string kind) => Samples.All.First(paper => paper.Name == kind).Paper;

    private static IHtmlDocument Parse(Paper paper) => new HtmlParser().ParseDocument(PaperHtml.Write(paper));
}
