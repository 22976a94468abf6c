using System.Text;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Columns whose headers say nothing, told by what stands below them.</summary>
public sealed class ColumnsByContentTests
{
    [Theory]
    [InlineData(
        "Norfolk Constabulary (Chair); Norfolk County Council; Probation Service", "Norwich City Council; Norfolk Constabulary", true, null)]
    [InlineData("Market hall; County Hall; the long room", "Town hall; library", false, "import.column.left-out")]
    [InlineData("Norfolk Constabulary", "Norwich City Council", false, "import.column.lead-organisation")]
    public void Import_ColumnOfLists_HoldsMembersWhereTheListsAreOfBodies(string first, string second, bool isOfMembers, string? told)
    {
        ImportResult result = Import($"Board,The usual faces,How often\nSafer Norwich Group,{first},monthly\n"
            + $"Norfolk Farm Crime Group,{second},quarterly\nNorfolk Hate Crime Group,{second},quarterly\n");

        result.Landscape.Partnerships.Any(static board => !board.Seats.IsEmpty).Should().Be(isOfMembers);
        result.Report.Entries.Select(static entry => entry.Statement.Code)
            .Where(static code => code is "import.column.left-out" or "import.column.lead-organisation")
            .Should().Equal(told is null ? [] : [told]);
    }

    [Fact]
    public void Import_ListsOfBodiesBesideAColumnOfMembers_AreNoSecondOne()
    {
        ImportResult result = Import("Board,Members,The usual faces\nSafer Norwich Group,Norfolk Constabulary,Norwich City Council; Probation Service\n"
            + "Norfolk Farm Crime Group,Norfolk Constabulary,Norwich City Council; Probation Service\n"
            + "Norfolk Hate Crime Group,Norfolk Constabulary,Norwich City Council; Probation Service\n");

        result.Landscape.Partnerships.Should().OnlyContain(static board => board.Seats.Count == 1);
    }

    [Theory]
    [InlineData("Strategic", "Ops", PartnershipTier.Strategic)]
    [InlineData("Blue", "Green", PartnershipTier.Unknown)]
    public void Import_ColumnOfLevels_IsReadWhateverItIsCalled(string first, string second, PartnershipTier tier) =>
        Import($"Board,Layer,How often\nSafer Norwich Group,{first},monthly\nNorfolk Farm Crime Group,{second},quarterly\n"
            + $"Norfolk Hate Crime Group,{second},quarterly\n")
            .Landscape.Partnerships.Single(static board => board.Name.StartsWith("Safer", StringComparison.Ordinal)).Tier.Should().Be(tier);

    [Fact]
    public void Import_ColumnsOfAShortenedRegister_AreToldByWhatTheyHold()
    {
        ImportResult result = Import("Bd,Sort of thing,Patch we do,Up,Wheel,Hrs,Est.,Last rev,Lvl,Who's round it\n"
            + "Norwich Safer Group,CSP,Norwich,Norfolk Strategic Group,Qtrly,2,2013,2024-02-01,Strategic,Norfolk Constabulary; Norwich City Council\n"
            + "Breckland Safer Group,CSP,Breckland,Norfolk Strategic Group,Qtrly,2,2013,2024-02-01,Ops,Norfolk Constabulary; Probation\n"
            + "Broadland Safer Group,CSP,Broadland,Norfolk Strategic Group,6 weekly,1.5,2013,2024-02-01,Ops,Norfolk Constabulary; Probation\n"
            + "Norfolk Strategic Group,LCJB,Countywide,,Monthly,1.5,2013,2024-02-01,Strategic,Norfolk Constabulary; Probation\n");

        result.Columns.Sheets[0].Columns.Select(static column => column.Field).Should().Equal(
            ColumnField.Name, ColumnField.Kind, ColumnField.Footprint, ColumnField.ReportsTo, ColumnField.Frequency, ColumnField.Length,
            ColumnField.Established, ColumnField.LastReviewed, ColumnField.Tier, ColumnField.Members);
    }

    [Theory]
    [InlineData("Freq / how often", ColumnField.Frequency)]
    [InlineData("Patch or beat", ColumnField.Footprint)]
    [InlineData("Reps", ColumnField.Members)]
    [InlineData("Next review date", ColumnField.Notes)]
    [InlineData("Venue", ColumnField.Notes)]
    [InlineData("No. of members", ColumnField.Notes)]
    [InlineData("Yn adrodd i'r", ColumnField.ReportsTo)]
    [InlineData("Sawl gwaith y flwyddyn", ColumnField.Frequency)]
    [InlineData("O gwmpas y bwrdd", ColumnField.Members)]
    [InlineData("Frequency / members", ColumnField.Frequency)]
    public void OfHeader_ShortAndWelsh_IsKnown(string header, ColumnField field) =>
        ColumnRecogniser.OfHeader(header).Field.Should().Be(field);

    private static ImportResult Import(string map) =>
        LandscapeImport.Import(Encoding.UTF8.GetBytes(map), "map.csv", new() { AsOf = new(2025, 10, 1) });
}
