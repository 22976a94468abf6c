using System.Text;
using PccGovernance.Serialization;

namespace PccGovernance.Interchange.Tests.Import.Styles;

/// <summary>What comes through a pipe, which cannot be gone back in and gives a few bytes at a time, is what a file has.</summary>
public sealed class PipeTests
{
    private const string Csv =
        "Our boards;;;\nBoard;Members;Meets;Area\n"
        + "Safer Ashford Board;\"Kent Police; KCC – Children’s Services\nProbation\";Bi-monthly;Ashford\n"
        + "Dover Board;Kent Police (Chair), OPCC;Quarterly;Dover\n";

    private static readonly ImportOptions s_options = new() { AsOf = new(2025, 10, 1) };

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Import_WorkbookThroughAPipe_IsAsFromItsBytes(int most) => IsTheSame(
        TestWorkbook.Of(
            false,
            ("Boards",
            [
                ["Board", "Members", "Set up", "Meets", "Area"],
                ["Safer Ashford Board", "Kent Police; KCC (Chair)\nProbation", new LocalDate(2014, 4, 1), 6d, "Ashford"],
                ["Dover Board", "OPCC, Kent Police", null, "Bi-monthly", "Dover"],
            ]),
            ("Key", [["Abbreviation", "Meaning"], ["DB", "Dover Board"]])),
        "map.xlsx",
        most);

    [Theory]
    [InlineData("utf-8", 1)]
    [InlineData("utf-16", 1)]
    [InlineData("utf-16", 3)]
    [InlineData("windows-1252", 2)]
    [InlineData("utf-8", 4096)]
    public void Import_SeparatedValuesThroughAPipe_AreAsFromTheirBytes(string encoding, int most)
    {
        Encoding text = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        IsTheSame([.. text.GetPreamble(), .. text.GetBytes(Csv)], "map.csv", most);
    }

    [Fact]
    public void Import_PipeThatEndsEarly_IsRefusedAsItsBytesAre()
    {
        byte[] half = TestWorkbook.Of(false, ("Boards", [["Board", "Members"], ["Safer Ashford Board", "Kent Police"]]))[..400];

        string ofBytes = Refusal(() => LandscapeImport.Import(half, "map.xlsx", s_options));
        Refusal(() => LandscapeImport.Import(new Pipe(half, 5), "map.xlsx", s_options)).Should().Be(ofBytes);
    }

    [Fact]
    public void Import_EndlessPipe_IsRefusedAtTheLimit() =>
        Refusal(() => LandscapeImport.Import(
            new Pipe(null, 4096), "map.csv", s_options with { Table = new() { MaxFileBytes = 100_000 } }))
            .Should().Contain("100000");

    private static void IsTheSame(byte[] content, string name, int most)
    {
        ImportResult ofBytes = LandscapeImport.Import(content, name, s_options);
        using MemoryStream file = new(content, writable: false);
        foreach (Stream stream in (Stream[])[new Pipe(content, most), file])
        {
            ImportResult read = LandscapeImport.Import(stream, name, s_options);

            read.Report.ToJson().Should().Be(ofBytes.Report.ToJson());
            read.Columns.ToJson().Should().Be(ofBytes.Columns.ToJson());
            LandscapeJson.WriteToString(read.Landscape).Should().Be(LandscapeJson.WriteToString(ofBytes.Landscape));
        }

        ofBytes.Landscape.Partnerships.Should().HaveCount(2).And.OnlyContain(static board => board.Seats.Count > 1);
    }

    private static string Refusal(Action import) => import.Should().Throw<InterchangeException>().Which.Message;

    /// <summary>A stream that only goes on, so many bytes at most at a time; without bytes it never ends.</summary>
    private sealed class Pipe(byte[]? content, int most) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = Math.Min(Math.Min(count, most), content is null ? most : content.Length - _at);
            if (content is null)
            {
                buffer.AsSpan(offset, read).Fill((byte)'a');
            }
            else
            {
                content.AsSpan(_at, read).CopyTo(buffer.AsSpan(offset));
                _at += read;
            }

            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
