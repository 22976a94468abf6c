using FsCheck.Fluent;
using PccGovernance.Kernel;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Kernel;

public sealed class PartnershipTableTests
{
    [Fact]
    public void Item_AnyLandscape_IsWhatEachBoardNamesInOrder() =>
        Prop.ForAll(RandomLandscape.Arbitrary, static random =>
        {
            Landscape landscape = random.Landscape();
            PartnershipTable table = landscape.PartnershipTable;

            return Is(landscape, table.Themes, static board => board.Themes.Distinct().Order())
                && Is(landscape, table.Duties, landscape.DutiesOf)
                && Is(landscape, table.Tiers, static board => board.Tier == PartnershipTier.Unknown ? [] : [board.Tier])
                && Is(landscape, table.Kinds, static board => board.Kind is { } kind ? [kind] : [])
                && Is(landscape, table.Footprints, static board => board.Footprint.IsUnknown ? [] : [board.Footprint])
                && table
                    .Footprints.Things.Select(static footprint => footprint.ToString())
                    .SequenceEqual(
                        table.Footprints.Things.Select(static footprint => footprint.ToString()).Order(StringComparer.Ordinal));
        })
            .Holds();

    private static bool Is<T>(Landscape landscape, PartnershipColumn<T> column, Func<Partnership, IEnumerable<T>> expected)
        where T : notnull =>
        Enumerable
            .Range(0, landscape.Partnerships.Count)
            .All(board =>
                column[board].ToArray().Select(number => column.Things[number]).SequenceEqual(expected(landscape.Partnerships[board]))
            ) && column.Things.ToHashSet().SetEquals(landscape.Partnerships.SelectMany(expected));
}
