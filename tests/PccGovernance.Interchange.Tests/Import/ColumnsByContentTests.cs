using System.Text;

namespace PccGovernance.Interchange.Tests.Import;

/// <summary>Columns whose headers say nothing, told by what stands below them.</summary>
public sealed class ColumnsByContentTests
{
    [Theory]
    [InlineData("Norfolk Constabulary (Chair); Norfolk County Council; Probation Service", "Norwich City Council; Norfolk Constabulary", true)]
    [InlineData("Market hall; County Hall; the long room", "Town hall; library", false)]
    [InlineData("Norfolk Constabulary", "Norwich City Council", false)]
    public void Import_ColumnOfLists_HoldsMembersWhereTheListsAreOfBodies(string first, string second, bool isOfMembers)
    {
        ImportResult result = Import($"Board,The usual faces,How often\nSafer Norwich Group,{first},monthly\n"
            + $"Norfolk Farm Crime Group,{second},quarterly\nNorfolk Hate Crime Group,{second},quarterly\n");

        result.Landscape.Partnerships.Any(static board => !board.Seats.IsEmpty).Should().Be(isOfMembers);
        result.Report.Entries.Any(static entry => entry.Statement.Code == "import.column.left-out").Should().Be(!isOfMembers);
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

    private static ImportResult Import(string map) =>
        LandscapeImport.Import(Encoding.UTF8.GetBytes(map), "map.csv", new() { AsOf = new(2025, 10, 1) });
}
