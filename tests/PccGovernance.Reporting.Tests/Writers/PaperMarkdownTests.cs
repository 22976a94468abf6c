using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PccGovernance.Reporting.Tests.Writers;

public sealed class PaperMarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [MemberData(nameof(PaperHtmlTests.Kinds), MemberType = typeof(PaperHtmlTests))]
    public void Write_EveryKind_ReadsAsWhatThePaperHolds(string kind)
    {
        Paper paper = PaperHtmlTests.Paper(kind);
        MarkdownDocument read = Markdown.Parse(PaperMarkdown.Write(paper), Pipeline);

        read.Descendants<HtmlBlock>().Should().BeEmpty();
        read.Descendants<HtmlInline>().Should().BeEmpty();
        read.Descendants<LinkInline>().Should().BeEmpty();
        read.Descendants<CodeInline>().Should().BeEmpty();
        read.Descendants<HeadingBlock>()
            .Where(static heading => heading.Level == 2)
            .Select(static heading => Text(heading.Inline!))
            .Should()
            .Equal(paper.Sections.Select(static section => section.Heading));
        Table[] tables = [.. read.Descendants<Table>()];
        tables.Select(static table => table.Count - 1).Should().Equal(paper.Tables().Select(static table => table.Rows.Count));
        tables
            .Zip(paper.Tables())
            .Should()
            .OnlyContain(static pair => pair.First.Cast<TableRow>().All(row => row.Count == pair.Second.Columns.Count));
    }

    [Fact]
    public void Write_HostileNames_AreTextAndNothingElse()
    {
        MarkdownDocument read = Markdown.Parse(PaperMarkdown.Write(Hostile.Paper), Pipeline);
        string all = string.Concat(read.Descendants<LiteralInline>().Select(static literal => literal.Content.ToString()));

        all.Should()
            .Contain("<script>alert(1)</script> Board")
            .And.Contain("[click](javascript:alert(1)) **bold** `code` # heading | cell")
            .And.Contain("~struck~ &amp; &#60;b&#62;");
        all.Should().NotContain("\u202E");
    }

    [Theory]
    [InlineData("- no list", "\\- no list")]
    [InlineData("12. no list", "12\\. no list")]
    [InlineData("2023) no list", "2023\\) no list")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Escape_WhatWouldBegin_IsText(string text, string escaped) => PaperMarkdown.Escape(text).Should().Be(escaped);

    private static string Text(ContainerInline inline) =>
        string.Concat(inline.Descendants<LiteralInline>().Select(static literal => literal.Content.ToString()));
}
