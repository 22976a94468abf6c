using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class ValueListTests
{
    [Fact]
    public void CollectionExpression_Items_AreKeptInOrder()
    {
        ValueList<string> list = ["b", "a", .. new[] { "c" }];

        list.Should().Equal("b", "a", "c");
        list.Count.Should().Be(3);
        list[1].Should().Be("a");
        list.IsEmpty.Should().BeFalse();
        list.AsSpan().ToArray().Should().Equal("b", "a", "c");
        list.ToString().Should().Be("[b, a, c]");
    }

    [Fact]
    public void CollectionExpression_Empty_IsTheOneEmptyList()
    {
        ValueList<string> list = [];

        list.Should().BeSameAs(ValueList<string>.Empty);
        list.IsEmpty.Should().BeTrue();
        Enumerable.Empty<string>().ToValueList().Should().BeSameAs(ValueList<string>.Empty);
    }

    [Fact]
    public void Create_ArrayChangedLater_IsNotSeen()
    {
        string[] items = ["a"];
        var list = ValueList.Create<string>(items);
        var copy = items.ToValueList();
        items[0] = "z";

        list.Should().Equal("a");
        copy.Should().Equal("a");
    }

    [Fact]
    public void ToValueList_OfAValueList_IsItself()
    {
        ValueList<string> list = ["a"];

        list.ToValueList().Should().BeSameAs(list);
    }

    [Fact]
    public void Create_NullItem_Throws()
    {
        Action create = static () => _ = ValueList.Create<string>(["a", null!]);
        Action copy = static () => _ = new int?[] { 1, null }.ToValueList();
        Action none = static () => _ = ValueList.ToValueList<string>(null!);

        create.Should().Throw<ArgumentException>().WithMessage("The item at place 1 of the list is null: leave it out.*");
        copy.Should().Throw<ArgumentException>();
        none.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_AnyTwo_IsThatOfTheSequences() =>
        Prop.ForAll<byte[], byte[]>(static (one, other) =>
        {
            (ValueList<int> left, ValueList<int> right) = (Short(one), Short(other));
            return left.Equals(right) == left.SequenceEqual(right)
                && (left == right) == left.Equals(right)
                && (left != right) == !left.Equals(right)
                && (left != right || left.GetHashCode() == right.GetHashCode());
        }).Holds(500);

    [Fact]
    public void Equals_OrderOrLengthDiffers_IsFalse()
    {
        ValueList<int> list = [1, 2];

        list.Equals([2, 1]).Should().BeFalse();
        list.Equals([1]).Should().BeFalse();
        list.Equals((object)new[] { 1, 2 }).Should().BeFalse();
        (list == null).Should().BeFalse();
        (null == list).Should().BeFalse();
        ((ValueList<int>?)null == null).Should().BeTrue();
    }

    [Fact]
    public void GetEnumerator_EveryWay_GivesTheItems()
    {
        ValueList<int> list = [3, 1, 2];
        List<int> seen = [];
        foreach (int item in list)
        {
            seen.Add(item);
        }

        seen.Should().Equal(3, 1, 2);
        ((IEnumerable<int>)list).Should().Equal(3, 1, 2);
        ((System.Collections.IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
    }

    [Fact]
    public void GetEnumerator_InAForeach_AllocatesNothing()
    {
        ValueList<int> list = [.. Enumerable.Range(0, 1_000)];
        Sum(list).Should().Be(499_500);
        int sum = 0;
        // A collection that another test sets off counts too: one undisturbed run is enough.
        long least = Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            sum += Sum(list);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        least.Should().Be(0);
        sum.Should().Be(5 * 499_500);
    }

    private static int Sum(ValueList<int> list)
    {
        int sum = 0;
        foreach (int item in list)
        {
            sum += item;
        }

        return sum;
    }

    // Few values and short lists, so that equal ones come up.
    private static ValueList<int> Short(byte[]? items) => (items ?? []).Take(3).Select(static b => b % 2).ToValueList();
}
