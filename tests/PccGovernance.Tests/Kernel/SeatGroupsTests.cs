using FsCheck.Fluent;
using PccGovernance.Kernel;

namespace PccGovernance.Tests.Kernel;

public sealed class SeatGroupsTests
{
    [Fact]
    public void Item_AnyHolders_IsTheirSeatsInOrder() =>
        Prop.ForAll(Gen.Choose(-1, 5).ArrayOf().ToArbitrary(), static holders =>
        {
            SeatGroups groups = new(holders, 7);

            return groups.Count == 7
                && Enumerable
                    .Range(0, 7)
                    .All(holder =>
                        groups[holder]
                            .ToArray()
                            .SequenceEqual(Enumerable.Range(0, holders.Length).Where(seat => holders[seat] == holder)));
        })
            .Holds();
}
