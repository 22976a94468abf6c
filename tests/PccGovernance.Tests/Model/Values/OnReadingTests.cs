using PccGovernance.Kernel;

namespace PccGovernance.Tests.Model;

public sealed class OnReadingTests
{
    [Fact]
    public void Value_ReadTwice_IsMadeOnce()
    {
        int made = 0;
        Deferred<string> text = new(() => $"made {++made}");

        made.Should().Be(0, "nobody has read it");
        (text.Value, text.Value).Should().Be(("made 1", "made 1"));
    }

    [Fact]
    public void Equals_ToAnother_IsByWhatTheyAre()
    {
        Deferred<ValueList<int>> list = new(static () => [1, 2]);

        list.Should().Be(Deferred<ValueList<int>>.Of([1, 2])).And.NotBe(Deferred<ValueList<int>>.Of([2, 1]));
        list.GetHashCode().Should().Be(Deferred<ValueList<int>>.Of([1, 2]).GetHashCode());
    }
}
