using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PccGovernance.Interchange.Tests.Tables;

/// <summary>Rows in few bytes say what was put into them, and long files need no bytes of their own.</summary>
public sealed class TableRowsTests
{
    [Fact]
    public void Of_AnyRows_GivesTheSameBack()
    {
        Gen<TableCell> cell =
            from column in Gen.Choose(1, 40)
            from text in Gen.Elements("Kent Police", "x", "", "Safer Thanet", "\uD83D\uDE00", "\uD800", new string('y', 300))
            from kind in Gen.Elements(TableCellKind.Text, TableCellKind.Date, TableCellKind.Number, TableCellKind.Empty)
            from number in Gen.Elements<double?>(null, 1, 45931.5)
            from comment in Gen.Elements(null, null, "?")
            select new TableCell { Column = column, Kind = kind, Text = text, Number = number, Comment = comment };
        Gen<TableRow> row =
            from number in Gen.OneOf(Gen.Choose(0, 300), Gen.Choose(int.MinValue, int.MaxValue))
            from isHidden in Gen.Elements(true, false)
            from cells in cell.ListOf()
            select new TableRow { Number = number, IsHidden = isHidden, Cells = [.. cells] };
        Prop.ForAll(row.ListOf().ToArbitrary(), static rows =>
        {
            // Said again and again, as lists of seats do, so that rows are told by their numbers too.
            TableRow[] all = [.. rows, .. rows, .. rows];
            TableRows kept = TableRows.Of(all);
            return kept.SequenceEqual(all) && kept.Count == all.Length && kept.Equals(TableRows.Of(kept))
                && (all.Length == 0 || !kept.Equals(TableRows.Of(all[1..])))
                && new TableSheet { Name = "x", Rows = [.. all] }.Rows.SequenceEqual(all);
        }).Holds(200);
    }

    [Fact]
    public void Of_RowsSaidOverAndOver_TakesThreeBytesARow()
    {
        TableRow[] few =
        [
            .. Enumerable.Range(0, 400).Select(static i => new TableRow
            {
                Number = 1,
                Cells =
                [
                    new() { Column = 1, Kind = TableCellKind.Text, Text = $"Board {i % 40}" },
                    new() { Column = 2, Kind = TableCellKind.Text, Text = $"Body {i / 40}" },
                ],
            }),
        ];
        TableRows kept = TableRows.Of(Enumerable.Range(0, 100_000).Select(i => few[i % few.Length] with { Number = i + 1 }));

        kept.Cells.Should().Be(50);
        kept.Bytes.Should().BeLessThan(300_000);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void Read_StreamOfManyBlocks_ReadsAsItsBytes(string encoding)
    {
        StringBuilder text = new("Board,Chair\n");
        for (int i = 0; i < 9_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Bwrdd Ô{i} – é,Kent Police\n");
        }

        Encoding of = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] content = [.. of.GetPreamble(), .. of.GetBytes(text.ToString())];
        using MemoryStream stream = new([1, 2, 3, .. content]);
        stream.Position = 3;
        TableFile read = TableReader.Read(stream, "a/boards.csv");

        read.Should().Be(TableReader.Read(content, "boards.csv"));
        read.Sheets[0].Rows[^1].Cells[0].Text.Should().Be("Bwrdd Ô8999 – é");
        stream.Position.Should().Be(stream.Length);
        stream.CanRead.Should().BeTrue("whoever opened it closes it");
        using OneWayStream oneWay = new(content);
        TableReader.Read(oneWay, "boards.csv").Should().Be(read);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(140_000)]
    public void Read_ByteThatIsNoCharacter_IsToldWithItsPlace(int place)
    {
        byte[] content = new byte[150_000];
        Array.Fill(content, (byte)'a');
        content[place] = 0xE9;

        FluentActions.Invoking(() => TableReader.Read(content, "t.csv", new() { Encoding = "utf-8" }))
            .Should().Throw<InterchangeException>().WithMessage($"*byte {place} is no character*");
    }

    [Fact]
    public void Read_WorkbookFromAStream_ReadsAsItsBytes()
    {
        byte[] content = PccGovernance.Interchange.LandscapeWorkbook.Template(PccGovernance.Reference.EnglandAndWales.ForceAreas.Kent);
        using MemoryStream stream = new(content);

        TableReader.Read(stream, "t.xlsx").Should().Be(TableReader.Read(content, "t.xlsx"));
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Read_StreamLongerThanMayBe_IsRefused()
    {
        using MemoryStream stream = new(new byte[100]);
        FluentActions.Invoking(() => TableReader.Read(stream, "t.csv", new() { MaxFileBytes = 99 }))
            .Should().Throw<InterchangeException>().WithMessage("*more than 99 bytes*");
    }

    /// <summary>A stream that can be read once, as from a network.</summary>
    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
