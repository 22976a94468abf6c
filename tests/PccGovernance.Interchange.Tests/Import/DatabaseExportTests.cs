using PccGovernance.Reference;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>What a database writes: headers in short, codes for how often, flags for what goes on, and its own marks in lists.</summary>
public sealed class DatabaseExportTests
{
    [Fact]
    public void Import_HeadersInShort_AreKnownAndThePostOfTheChairBesideItsBody()
    {
        ImportResult result = Import(
            "GRP_REF,GRP_NAME,CHAIR_ORG,CHAIR_ROLE,EST_DT,REV_DT,PARENT_GRP,LIVE_YN\n"
            + "G1,Kent Farm Group,Kent Police,Chief Inspector,2013,12/11/2024,,Y\n"
            + "G2,Kent Rural Panel,Medway Council,Director,2015,30/12/1899 00:00:00,G1,N 31/03/2019\n"
            + "G3,Kent Night Forum,,Superintendent,2016,,G1,-1\n"
            + "G4,Kent River Board,Kent Police,,2016,,G1,N\n");

        result.Columns.Sheets[0].Columns.Select(static column => column.Field).Should().Equal(
            ColumnField.Reference, ColumnField.Name, ColumnField.Chair, ColumnField.Post, ColumnField.Established,
            ColumnField.LastReviewed, ColumnField.ReportsTo, ColumnField.Ended);
        Partnership farm = Board(result, "Kent Farm Group");
        Seat chair = farm.Seats.Should().ContainSingle().Which;
        (chair.Role, chair.Post is null, farm.Period.To).Should().Be((SeatRole.Chair, false, null));
        Board(result, "Kent Night Forum").Seats.Should().ContainSingle().Which.Role.Should().Be(SeatRole.Chair, "a rank is of the police");
        Board(result, "Kent Rural Panel").Period.To.Should().Be(new NodaTime.LocalDate(2019, 4, 1));
        Board(result, "Kent Rural Panel").LastReviewed.Should().BeNull();
        Board(result, "Kent Night Forum").ReportsTo.Should().ContainSingle();
        Board(result, "Kent River Board").Period.To.Should().BeNull();
        Codes(result, "H").Should().Equal("import.board.ended-when");
        Codes(result, "F").Should().Equal("import.cell.zero-day");
    }

    [Theory]
    [InlineData("Q", 4)]
    [InlineData("M", 12)]
    [InlineData("FN", 26)]
    [InlineData("HY", 2)]
    [InlineData("6W", 8.67)]
    [InlineData("8 wks", 6.5)]
    [InlineData("Alt mths", 6)]
    public void Read_FrequencyByLetters_IsRead(string text, double year) =>
        MeetingFrequencyText.Read(text).Value.Central.Should().BeApproximately((decimal)year, 0.01m);

    [Theory]
    [InlineData("BM")]
    [InlineData("0W")]
    [InlineData("T")]
    public void Read_LettersOfNoOneFrequency_AreNoNumber(string text) => MeetingFrequencyText.Read(text).HasValue.Should().BeFalse();

    [Theory]
    [InlineData("Kent Police [ACC] // Medway Council [Obs] // Probation Service // Kent County Council")]
    [InlineData("Kent Police [ACC] | Medway Council [Obs] | Probation Service | Kent County Council")]
    [InlineData("Kent Police [ACC] ~ Medway Council [Obs] ~ Prob ~ Kent County Council")]
    [InlineData("Kent Police [ACC] ¬ Medway Council [Obs] ¬ Probation ¬ Kent County Council")]
    [InlineData("Kent Police [ACC] – Medway Council [Obs] – Probation – Kent County Council")]
    [InlineData("KPol [ACC] > Medway Council [Obs] > Probation Service > Kent County Council")]
    public void Import_ListsPartedAsDatabasesDo_NameEachMember(string members)
    {
        ImportResult result = Import($"Board,Members\nKent Farm Group,\"{members}\"\n");

        ValueList<Seat> seats = Board(result, "Kent Farm Group").Seats;
        seats.Select(seat => result.Landscape.Organisations.Single(body => body.Id == seat.Organisation).Name)
            .Should().BeEquivalentTo("Kent Police", "Medway Council", "Probation Service", "Kent County Council");
        seats.Select(static seat => seat.Role).Should().Contain(SeatRole.Observer);
    }

    [Theory]
    [InlineData("1998 – Mar 2023", "1998-01-01", "2023-03-01")]
    [InlineData("2008 to 31/3/23", "2008-01-01", "2023-04-01")]
    [InlineData("2021 – ended 2024", "2021-01-01", "2024-01-01")]
    [InlineData("2019", "2019-01-01", null)]
    public void Import_BothEndsInOneCell_AreFirstAndLast(string text, string from, string? to)
    {
        Partnership board = Board(Import($"Board,Established\nKent Farm Group,{text}\n"), "Kent Farm Group");

        (Iso(board.Period.From), Iso(board.Period.To)).Should().Be((from, to));
    }

    [Fact]
    public void Import_RowsThatGoOnCountOrHeadAKey_AreNoBoards()
    {
        ImportResult result = Import(
            "Board,Members,Meets\nKent Farm Group,Kent Police,monthly\n(contd),Medway Council,\nSub-total FARMS,,1 grps\n"
            + "Kent Rural Panel,Kent Police,monthly\nHow many:,2,\nShorthand,,\n");

        result.Landscape.Partnerships.Select(static board => (board.Name, board.Seats.Count))
            .Should().Equal(("Kent Farm Group", 2), ("Kent Rural Panel", 1));
        result.Report.Entries.Count(static entry => entry.Kind == ImportEntryKind.RowIgnored).Should().Be(3);
    }

    [Fact]
    public void Import_RolesInOneCellOfTheChair_AreEachTheirOwn()
    {
        ImportResult result = Import("Board,Who drives it,When it sits\n"
            + "Kent Farm Group,\"Chair: Kent Police\nVice: Medway Council\nSecretariat: Kent County Council\",\"Quarterly\n2 hrs\"\n");

        Partnership board = Board(result, "Kent Farm Group");
        board.Seats.Select(static seat => seat.Role).Should()
            .BeEquivalentTo([SeatRole.Chair, SeatRole.ViceChair, SeatRole.Secretariat]);
        (board.Meetings!.MeetingsPerYear, board.Meetings.MeetingHours).Should().Be((4, 2));
    }

    [Fact]
    public void Import_CouncilOfTwoPlacesByItsLetters_IsThatCouncil() =>
        LandscapeImport.Import(
            System.Text.Encoding.UTF8.GetBytes("Board,Members\nCumbria Farm Group,W&F; Cumbria Constabulary\n"),
            "cumbria.csv",
            new() { AsOf = new(2025, 11, 1), ForceArea = EnglandAndWales.ForceAreas.Cumbria })
            .Landscape.Organisations.Should().Contain(static body => body.Name == "Westmorland and Furness Council");

    private static string? Iso(NodaTime.LocalDate? day) =>
        day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Partnership Board(ImportResult result, string name) =>
        result.Landscape.Partnerships.Single(board => board.Name == name);

    private static IEnumerable<string> Codes(ImportResult result, string column) =>
        result.Report.Entries.Where(entry => entry.Column == column && entry.Kind != ImportEntryKind.FormulaLike).Select(static entry => entry.Statement.Code);

    private static ImportResult Import(string csv) => LandscapeImport.Import(
        System.Text.Encoding.UTF8.GetBytes(csv),
        "export.csv",
        new() { AsOf = new(2025, 11, 1), ForceArea = EnglandAndWales.ForceAreas.Kent });
}
