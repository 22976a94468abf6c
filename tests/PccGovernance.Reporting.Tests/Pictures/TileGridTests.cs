using FsCheck.Fluent;
using PccGovernance.Reference;

namespace PccGovernance.Reporting.Tests.Pictures;

public sealed class TileGridTests
{
    [Fact]
    public void Cheapest_AnyCosts_IsAsCheapAsTheBestOfAllAssignments() =>
        Prop.ForAll(
                Gen.Choose(1, 5)
                    .SelectMany(static rows =>
                        Gen.Choose(rows, 6)
                            .SelectMany(columns => Gen.Choose(0, 20).ArrayOf(rows * columns).Select(values => (rows, columns, values))))
                    .ToArbitrary(),
                static given =>
                {
                    long[,] costs = new long[given.rows, given.columns];
                    for (int i = 0; i < given.values.Length; i++)
                    {
                        costs[i / given.columns, i % given.columns] = given.values[i];
                    }

                    int[] chosen = Assignment.Cheapest(costs);
                    return chosen.Distinct().Count() == given.rows
                        && chosen.Select((column, row) => costs[row, column]).Sum() == Best(costs, 0, 0);
                })
            .Holds();

    [Fact]
    public void Of_AnyPlaces_GivesEachATileOfItsOwnWithinTheGrid() =>
        Prop.ForAll(
                Gen.Choose(0, 700).Two().Select(static pair => (East: pair.Item1, North: pair.Item2)).ArrayOf().ToArbitrary(),
                static places =>
                {
                    ((int Column, int Row)[] tiles, int columns, int rows) = TileGrid.Of(places);
                    return tiles.Length == places.Length
                        && tiles.Distinct().Count() == places.Length
                        && tiles.All(tile => tile.Column >= 0 && tile.Column < columns && tile.Row >= 0 && tile.Row < rows);
                })
            .Holds();

    [Fact]
    public void Of_Cambridgeshire_LiesAsOnTheMap()
    {
        string[] names = ["Peterborough", "Fenland", "Huntingdonshire", "East Cambridgeshire", "South Cambridgeshire"];
        Dictionary<string, (int Column, int Row)> tiles =
            names.Zip(TileGrid.Of([.. names.Select(static name => Places.Find(Code(name))!.Value)]).Tiles)
            .ToDictionary(static pair => pair.First, static pair => pair.Second);

        tiles["Peterborough"].Row.Should().BeLessThan(tiles["South Cambridgeshire"].Row);
        tiles["Peterborough"].Column.Should().BeLessThan(tiles["East Cambridgeshire"].Column);
        tiles["Huntingdonshire"].Column.Should().BeLessThan(tiles["East Cambridgeshire"].Column);
    }

    [Fact]
    public void Places_EveryDistrictOfTheMap_IsKnownAndInItsRegion()
    {
        LocalAuthority[] districts = [.. EnglandAndWales.Geography.Authorities.Where(static authority => !authority.IsCounty)];

        districts.Should().HaveCount(318);
        districts.Where(static district => Places.Find(district.Code) is null).Select(static district => district.Name).Should().BeEmpty();
        districts.Select(static district => Places.Find(district.Code)!.Value)
            .Should()
            .OnlyContain(static place => place.East > 80 && place.East < 660 && place.North > 5 && place.North < 660);
        foreach (IGrouping<AreaCode, LocalAuthority> area in districts.GroupBy(static district => district.ForceArea))
        {
            (int East, int North)[] places = [.. area.Select(static district => Places.Find(district.Code)!.Value)];
            (places.Max(static place => place.East) - places.Min(static place => place.East))
                .Should()
                .BeLessThan(260, "the districts of {0} lie together", area.Key);
            (places.Max(static place => place.North) - places.Min(static place => place.North))
                .Should()
                .BeLessThan(140, "the districts of {0} lie together", area.Key);
        }
    }

    private static AreaCode Code(string name) => EnglandAndWales.Geography.Authorities.Single(authority => authority.Name == name).Code;

    private static long Best(long[,] costs, int row, int taken)
    {
        if (row == costs.GetLength(0))
        {
            return 0;
        }

        long best = long.MaxValue;
        for (int column = 0; column < costs.GetLength(1); column++)
        {
            if ((taken & (1 << column)) == 0)
            {
                best = Math.Min(best, costs[row, column] + Best(costs, row + 1, taken | (1 << column)));
            }
        }

        return best;
    }
}
