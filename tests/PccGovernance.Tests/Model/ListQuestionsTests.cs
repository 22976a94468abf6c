using FsCheck.Fluent;

namespace PccGovernance.Tests.Model;

public sealed class ListQuestionsTests
{
    [Fact]
    public void Questions_AnyList_AreAnsweredAsLinqDoes() =>
        Prop.ForAll(Gen.Choose(0, 4).ArrayOf().ToArbitrary(), static items =>
        {
            ValueList<int> list = items.ToValueList();

            return list.Any(IsEven) == Enumerable.Any(items, IsEven)
                && list.All(IsEven) == Enumerable.All(items, IsEven)
                && list.Count(IsEven) == Enumerable.Count(items, IsEven)
                && ListQuestions.Contains(list, 3) == Enumerable.Contains(items, 3)
                && list.Each(static item => item + 1).SequenceEqual(Enumerable.Select(items, static item => item + 1));
        })
            .Holds();

    private static bool IsEven(int number) => number % 2 == 0;
}
