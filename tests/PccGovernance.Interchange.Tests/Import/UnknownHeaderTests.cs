using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Tables whose headers nobody knows: what stands below says what it is, or is asked.</summary>
public sealed class UnknownHeaderTests
{
    private const string Register =
        "Zog,Rhy,Tik,Bee,Faces,Unda,Wye,Spent\n"
        + "Kent Community Safety Partnership,Quarterly,2 hours,Kent,Kent Police; Medway Council,,Knife crime,£4000\n"
        + "Thanet Serious Violence Group,Monthly,90 mins,Thanet,Kent Police; Thanet District Council,"
        + "Kent Community Safety Partnership,Knife crime,£0\n"
        + "Swale Vulnerability Panel,Monthly,1 hour,Swale,Kent Police; Swale Borough Council,"
        + "Kent Community Safety Partnership,Anti-social behaviour,£10\n"
        + "Dover Hate Crime Forum,Every 6 weeks,1.5 hours,Dover,Kent Police; Dover District Council,"
        + "Kent Community Safety Partnership,Hate crime,£5\n";

    [Theory]
    [InlineData("")]
    [InlineData("Our groups as at May\n\n")]
    public void Import_HeadersThatNobodyKnows_AreToldByWhatStandsBelow(string title)
    {
        ImportResult result = Import(title + Register);

        result.Columns.Sheets[0].Columns.Select(static column => column.Field).Should().Equal(
            ColumnField.Name, ColumnField.Frequency, ColumnField.Length, ColumnField.Footprint, ColumnField.Members,
            ColumnField.ReportsTo, ColumnField.Themes, ColumnField.Cost);
        result.Columns.Sheets[0].Columns.Should().OnlyContain(static column => column.Score < 0.9m, "each is an assumption");
        Partnership thanet = result.Landscape.Partnerships
            .Single(static board => board.Name.StartsWith("Thanet", StringComparison.Ordinal));
        (thanet.Meetings!.MeetingsPerYear, thanet.Meetings.MeetingHours, thanet.Seats.Count, thanet.ReportsTo.Count)
            .Should().Be((12, 1.5m, 2, 1));
    }

    [Fact]
    public void Import_ColumnOfDays_IsAskedWithWhatItMayBeAndTakenAsAnswered()
    {
        const string Text = "Board,Meets,On the books,Last MOT,Papers out\n"
            + "Kent Community Safety Partnership,quarterly,01/04/2009,12/03/2024,07/01/2026\n"
            + "Kent Domestic Abuse Board,monthly,06/09/2016,May 2023,27/01/2026\n"
            + "Thanet Serious Violence Group,monthly,2019,17/06/2025,02/12/2025\n";
        ImportResult asked = Import(Text);

        ImportEntry[] days = [.. asked.Report.Entries.Where(static entry => entry.Statement.Code == "import.column.days-of-what")];
        days.Select(static entry => entry.Value).Should().Equal("On the books", "Last MOT", "Papers out");
        days.Should().OnlyContain(static entry => entry.IsQuestion && entry.Field == "column" && entry.Row == null);
        days[0].Alternatives.Should().Equal("Established", "LastReviewed", "Ended", "Unknown");
        days[2].Alternatives.Should().Equal(["Ended", "Unknown"], "a day to come is none of the past");
        asked.Landscape.Partnerships.Should().OnlyContain(static board => board.Period.From == null && board.LastReviewed == null);

        ImportResult answered = Import(
            Text,
            new ImportDecision { Field = "column", Text = "On the books", Answer = "established" },
            new ImportDecision { Field = "column", Text = "Last MOT", Answer = "LastReviewed" },
            new ImportDecision { Field = "column", Text = "Papers out", Answer = "Unknown" });
        answered.Report.Questions.Should().BeEmpty();
        answered.Landscape.Partnerships.Select(static board => (Iso(board.Period.From), board.LastReviewed?.ToString()))
            .Should().Equal(("2009-04-01", "2024-03-12"), ("2016-09-06", "2023-05"), ("2019-01-01", "2025-06-17"));
        answered.Columns.Sheets[0].Columns[2].Should().Match<MappedColumn>(static column =>
            column.Field == ColumnField.Established && column.Score == 1);
    }

    [Theory]
    [InlineData("Bish", "Kent Police", "Medway Council", "import.column.lead-organisation", "Chair", SeatRole.Chair)]
    [InlineData("Our hat", "Observer", "Chair", "import.column.roles-of-whom", "PolicingBodySeat", SeatRole.Observer)]
    public void Import_ColumnOfBodiesOrRoles_IsAskedWhatFor(
        string header, string first, string second, string code, string answer, SeatRole role)
    {
        string text = $"Board,Meets,{header}\nKent Farm Group,quarterly,{first}\nKent Rural Panel,monthly,{second}\n"
            + $"Kent Night Forum,monthly,{second}\n";

        Import(text).Report.Entries.Should().ContainSingle(entry => entry.Statement.Code == code)
            .Which.Alternatives.Should().Contain(answer).And.EndWith("Unknown");
        Import(text, new ImportDecision { Field = "column", Text = header, Answer = answer }).Landscape.Partnerships
            .Single(static board => board.Name == "Kent Farm Group").Seats.Should().ContainSingle().Which.Role.Should().Be(role);
    }

    [Fact]
    public void Import_RowsOfSeatsUnderUnknownHeaders_TellsBoardRolePostAndPerson()
    {
        ImportResult result = Import(
            "Room,Who,Hat,Grade,Sitter\n"
            + "Kent Community Safety Partnership,Kent Police,Chair,Assistant Chief Constable,J Smith\n"
            + "Kent Community Safety Partnership,Medway Council,Observer,Director of Public Health,A Jones\n"
            + "Kent Domestic Abuse Board,Kent County Council,Chair,Director of Adult Services,C Brown\n"
            + "Kent Domestic Abuse Board,Kent Police,Member,Detective Superintendent,D White\n");

        result.Columns.Sheets[0].Columns.Select(static column => column.Field)
            .Should().Equal(ColumnField.Name, ColumnField.Organisation, ColumnField.Role, ColumnField.Post, ColumnField.Person);
        result.Landscape.Partnerships.Should().HaveCount(2).And.OnlyContain(static board =>
            board.Seats.Count == 2 && board.Seats.Any(static seat => seat.Role == SeatRole.Chair && seat.Post != null));
    }

    [Fact]
    public void Import_ColumnsOfRatingsAndOfWhoChairs_AreToldByWhatTheyHold()
    {
        ImportResult result = Import(
            "Board,Risk,Hob\nKent Farm Group,Green,Chair: Kent Police\nKent Rural Panel,Amber,Chair: Medway Council\n"
            + "Kent Night Forum,Red,Kent Police (chair)\n");

        result.Columns.Sheets[0].Columns.Select(static column => column.Field)
            .Should().Equal(ColumnField.Name, ColumnField.Rag, ColumnField.Chair);
        result.Landscape.Partnerships.Should().OnlyContain(static board => board.Seats.Single().Role == SeatRole.Chair);
    }

    private static string? Iso(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ImportResult Import(string csv, params ImportDecision[] answers) => LandscapeImport.Import(
        System.Text.Encoding.UTF8.GetBytes(csv),
        "headers.csv",
        new()
        {
            AsOf = new(2025, 11, 1),
            ForceArea = EnglandAndWales.ForceAreas.Kent,
            Decisions = new() { Answers = [.. answers] },
        });
}
