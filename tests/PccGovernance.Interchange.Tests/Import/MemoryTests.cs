namespace PccGovernance.Interchange.Tests.Import;

/// <summary>What an import keeps while it reads, which may not grow with the rows beside the landscape.</summary>
public sealed class MemoryTests
{
    [Fact]
    public void RecentTexts_MoreThanItHolds_ForgetsAndStaysBounded()
    {
        RecentTexts<string, int> texts = new();
        for (int i = 0; i < 20_000; i++)
        {
            texts.Keep($"text {i}", i).Should().Be(i);
        }

        Enumerable.Range(0, 20_000).Count(i => texts.TryGet($"text {i}", out _)).Should().BeInRange(1, 8_192);
        texts.TryGet("text 19999", out int last).Should().BeTrue();
        last.Should().Be(19_999);
    }

    [Fact]
    public void RowMarks_RowsAgainAndOfSeveralSheets_AreCountedOnce()
    {
        RowMarks rows = new();
        foreach ((string sheet, int row) in new[] { ("a", 1), ("a", 64), ("a", 1), ("b", 1), ("b", 100_000), ("a", 65) })
        {
            rows.Add(sheet, row);
        }

        rows.Count.Should().Be(5);
    }

    [Fact]
    public void Import_MoreTextsThanAreRemembered_ReadsEachAlike()
    {
        System.Text.StringBuilder csv = new("Board,Members,Frequency,Area\n");
        for (int i = 0; i < 9_000; i++)
        {
            csv.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Group {i},Kent Police; Thing {i} Trust,every {(i % 50) + 1} weeks,Thanet\n");
        }

        ImportResult result = LandscapeImport.Import(
            System.Text.Encoding.UTF8.GetBytes(csv.ToString()),
            "many.csv",
            new() { AsOf = new(2025, 10, 1), ForceArea = PccGovernance.Reference.EnglandAndWales.ForceAreas.Kent });

        result.Landscape.Partnerships.Should().HaveCount(9_000).And.OnlyContain(static board => board.Seats.Count == 2);
        result.Landscape.Organisations.Should().HaveCount(9_001);
        result.Report.Counts.RowsUsed.Should().Be(9_000);
        result.Report.Rows.Select(static row => row.Row).Should().Equal(Enumerable.Range(2, 9_000));
    }

    [Fact]
    public void AddSeat_SaidInManyRows_IsKeptOnceUnlessAttendanceIsSaid()
    {
        BoardDraft board = BoardDraft.Begin(
            BoardRow.OfName("x", 1, new() { Column = 1, Kind = TableCellKind.Text, Text = "Kent Group" }), "Kent Group", null);
        OrganisationMeaning[] bodies = [new() { Name = "Kent Police" }];
        for (int row = 0; row < 1_000; row++)
        {
            board.AddSeat(new() { Text = "Kent Police", Bodies = bodies }, null, null);
        }

        board.OtherSeats.Should().ContainSingle();
        board.AddSeat(new() { Text = "Kent Police", Bodies = bodies }, 0.5m, null);
        board.AddSeat(new() { Text = "Kent Police", Bodies = bodies }, 0.5m, null);
        board.AddSeat(new() { Text = "Kent Police", Bodies = bodies }, null, "Somebody");
        board.OtherSeats.Should().HaveCount(4);
    }

    [Fact]
    public void CellPool_EqualCells_AreKeptOnce()
    {
        CellPool cells = new();
        int first = cells.NumberOf(1, "Kent Police");
        cells.NumberOf(1, "Kent Police").Should().Be(first);
        cells.NumberOf(new() { Column = 1, Kind = TableCellKind.Text, Text = "Kent Police" }).Should().Be(first);
        cells.NumberOf(2, "Kent Police").Should().NotBe(first);
        TableCell dated = new() { Column = 1, Kind = TableCellKind.Date, Text = "2025-10-01", Number = 45931 };
        int day = cells.NumberOf(dated);
        cells.NumberOf(dated with { }).Should().Be(day);
        cells.NumberOf(dated with { Comment = "?" }).Should().NotBe(day);
        for (int i = 0; i < 20_000; i++)
        {
            cells[cells.NumberOf(3, $"text {i}")].Text.Should().Be($"text {i}");
        }

        cells.NumberOf(1, "Kent Police").Should().NotBe(first, "it was forgotten, so that names, which never come again, fill no memory");
        cells[first].Should().Be(cells[cells.NumberOf(1, "Kent Police")]);
    }

    [Fact]
    public void CellFates_BlocksLeftAlike_AreKeptAsOneRowAndReadAlike()
    {
        CellFates fates = new();
        Dictionary<(int Row, int Column), ImportEntryKind> plain = [];
        void Set(int row, int column, ImportEntryKind kind)
        {
            fates[row, column] = kind;
            plain[(row, column)] = kind;
        }

        for (int row = 0; row < 2_560; row++)
        {
            Set(row, 1, ImportEntryKind.Unknown);
            Set(row, 2, ImportEntryKind.Guessed);
        }

        fates.Kept.Should().Be((1, 9));
        Set(300, 2, ImportEntryKind.Conflicting);
        Set(300, 70, ImportEntryKind.Guessed);
        Set(1_000, 12, ImportEntryKind.Guessed);
        for (int row = 2_600; row >= 0; row--)
        {
            foreach (int column in new[] { 1, 2, 3, 12, 70 })
            {
                ImportEntryKind? expected = plain.TryGetValue((row, column), out ImportEntryKind kind) ? kind : null;
                fates[row, column].Should().Be(expected);
            }
        }
    }

    /// <summary>Rows that say nothing new leave no bytes behind: what a list of seats needs is what its boards and seats are.</summary>
    [Fact]
    public void Import_SeatsSaidOverAndOver_KeepsNoBytesForEachRow()
    {
        static MemoryStream Seats(int rows)
        {
            MemoryStream stream = new();
            using StreamWriter text = new(stream, leaveOpen: true);
            text.Write("Partnership,Organisation,Role\n");
            for (int i = 0; i < rows; i++)
            {
                text.Write($"Thanet Working Group {i % 20},{(i / 20 % 2 == 0 ? "Kent Police" : "Kent County Council")},Member\n");
            }

            text.Flush();
            stream.Position = 0;
            return stream;
        }

        static TableFile Read(int rows)
        {
            using MemoryStream stream = Seats(rows);
            return TableReader.Read(stream, "seats.csv", new() { MaxRows = 1_000_000 });
        }

        TableFile small = Read(1_000);
        TableFile large = Read(101_000);
        (large.Sheets[0].Lines.Bytes - small.Sheets[0].Lines.Bytes).Should().BeLessThan(300_000, "a row takes three bytes");
        large.Sheets[0].Lines.Cells.Should().Be(small.Sheets[0].Lines.Cells);
        ImportOptions options = new() { AsOf = new(2025, 10, 1), ForceArea = PccGovernance.Reference.EnglandAndWales.ForceAreas.Kent };
        LandscapeImport.Import(large, options).Landscape.Contents.Should().Be(LandscapeImport.Import(small, options).Landscape.Contents);
        using MemoryStream stream = Seats(1_000);
        LandscapeImport.Import(stream, "seats.csv", options).Report.Should().Be(LandscapeImport.Import(small, options).Report);
    }

    /// <summary>Cells of one text are one object; each row must still know which of its cells is which.</summary>
    [Fact]
    public void Import_RowsThatShareCells_TellsTheRowOfEach()
    {
        ImportResult result = LandscapeImport.Import(
            System.Text.Encoding.UTF8.GetBytes(
                "Board,Members,Chair\nSafer Thanet,Widget Guild,Kent Police\n,Widget Guild,Kent Police\n"
                + "Safer Dover,Widget Guild,Kent Police\n"),
            "shared.csv",
            new() { AsOf = new(2025, 10, 1), ForceArea = PccGovernance.Reference.EnglandAndWales.ForceAreas.Kent });

        result.Report.Entries.Where(static entry => entry.Value == "Widget Guild").Select(static entry => entry.Row)
            .Should().Equal(2, 3, 4);
        result.Report.Counts.CellsIgnored.Should().Be(3, "the headers are all that is not read");
    }

    /// <summary>What the boards say alike is one object in the landscape too, and seats stand as a landscape has them.</summary>
    [Fact]
    public void Import_BoardsThatMeetAlike_ShareTheirPattern()
    {
        ImportResult result = LandscapeImport.Import(
            System.Text.Encoding.UTF8.GetBytes(
                "Board,Members,Frequency,Length\nSafer Thanet,Probation Service; Kent Police,monthly,2 hrs\n"
                + "Safer Dover,Kent Police,12 x p.a.,120 mins\n"),
            "alike.csv",
            new() { AsOf = new(2025, 10, 1), ForceArea = PccGovernance.Reference.EnglandAndWales.ForceAreas.Kent });

        ValueList<Partnership> boards = result.Landscape.Contents.Partnerships;
        boards[0].Meetings.Should().BeSameAs(boards[1].Meetings).And.Match<MeetingPattern>(static meets =>
            meets.MeetingsPerYear == 12 && meets.MeetingHours == 2);
        boards[1].Seats.Select(static seat => seat.Organisation.Value).Should().Equal("kent-police", "probation-service");
    }
}
