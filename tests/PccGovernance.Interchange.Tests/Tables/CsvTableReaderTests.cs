using System.Text;

namespace PccGovernance.Interchange.Tests.Tables;

public sealed class CsvTableReaderTests
{
    private const string Text = "Board;Chair\nVictims’ Board;Heddlu Môn\n\"two\nlines\";\"a;b\"\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_WithByteOrderMark_KnowsTheEncoding(string encoding)
    {
        Encoding used = Encoding.GetEncoding(encoding);

        Rows([.. used.GetPreamble(), .. used.GetBytes(Text)])
            .Should()
            .BeEquivalentTo(["Board|Chair", "Victims’ Board|Heddlu Môn", "two\nlines|a;b"]);
    }

    [Fact]
    public void Read_Utf8AndUtf16WithoutMark_KnowsTheEncoding()
    {
        Rows(Encoding.UTF8.GetBytes(Text)).Should().Contain("Victims’ Board|Heddlu Môn");
        Rows(Encoding.Unicode.GetBytes(Text.Replace('’', '\''))).Should().Contain("Victims' Board|Heddlu Môn");
    }

    [Fact]
    public void Read_Windows1252_IsReadAndSaid()
    {
        TableFile file = TableReader.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text), "map.csv");

        file.Encoding.Should().Be("windows-1252");
        file.Notes.Should().Contain(static note => note.Code == "import.file.windows");
        file.Sheets[0].Rows[1].Cells[0].Text.Should().Be("Victims’ Board");
    }

    [Fact]
    public void Read_EncodingThatDoesNotFit_IsAnErrorAndNoReplacement()
    {
        byte[] content = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text);

        FluentActions
            .Invoking(() => TableReader.Read(content, "map.csv", new() { Encoding = "utf-8" }))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*not utf-8 throughout*");
        FluentActions
            .Invoking(() => TableReader.Read(content, "map.csv", new() { Encoding = "klingon" }))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*no encoding known*");
    }

    [Theory]
    [InlineData("a,b\n1,\"x;y;z\"\n2,y\n", ',')]
    [InlineData("a;b\n1,5;x\n2,5;y\n", ';')]
    [InlineData("a\tb\n1\tx\n", '\t')]
    [InlineData("a|b\n1|x\n", '|')]
    public void Read_AnySeparator_IsFound(string text, char separator) =>
        TableReader.Read(Encoding.UTF8.GetBytes(text), "t.csv").Separator.Should().Be(separator);

    [Fact]
    public void Read_BlankRecords_KeepTheirNumbers()
    {
        TableFile file = TableReader.Read("a,b\n,\n1,2\n"u8.ToArray(), "t.csv");

        file.Sheets[0].Rows.Single(static row => row.Cells.Any(static cell => cell.Text == "1")).Number.Should().Be(3);
    }

    [Fact]
    public void Read_TooMuch_IsRefused()
    {
        byte[] long_ = Encoding.UTF8.GetBytes("a,b\n\"" + new string('x', 40_000) + "\",1\n");

        FluentActions
            .Invoking(() => TableReader.Read(long_, "t.csv"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*40000 characters in row 2*");
        FluentActions
            .Invoking(() => TableReader.Read("a\n1\n2\n3\n"u8.ToArray(), "t.csv", new() { MaxRows = 3 }))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*more than 3 rows*");
        FluentActions
            .Invoking(() => TableReader.Read("a,b\n1,2\n"u8.ToArray(), "t.csv", new() { MaxFileBytes = 4 }))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*may have 4*");
        FluentActions
            .Invoking(() => TableReader.Read([1, 0, 0, 2, 0, 0, 9, 9, 9, 0, 0, 0], "t.csv"))
            .Should()
            .Throw<InterchangeException>()
            .WithMessage("*neither a workbook nor text*");
    }

    private static string[] Rows(byte[] content) =>
        [
            .. TableReader
                .Read(content, "t.csv")
                .Sheets[0]
                .Rows.Where(static row => !row.IsBlank)
                .Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text))),
        ];
}
