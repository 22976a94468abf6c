using PccGovernance.Reference;
using PccGovernance.Tests.Generators;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>
/// What cannot be is refused or said, and never fine: a review of a landscape with an absurd date or number is in nothing better than one
/// of the landscape that has none there.
/// </summary>
public sealed class AbsurdFactTests
{
    [Fact]
    public void EveryDate_IsOfThePastOrMayBeToCome() =>
        FactChanges.Fields()
            .Where(static field => field.Value == typeof(LocalDate) || field.Value == typeof(PartialDate))
            .Select(static field => field.Key)
            .Should()
            .BeEquivalentTo(AbsurdFields.OfThePast.Concat(AbsurdFields.MayBeToCome));

    [Fact]
    public void EveryNumber_IsInTheTable() =>
        FactChanges.Fields()
            .Where(static field => field.Value != typeof(LocalDate) && field.Value != typeof(PartialDate))
            .Select(static field => field.Key)
            .Should()
            .BeEquivalentTo(AbsurdFields.Signed.Concat(AbsurdFields.MayBeNil).Concat(AbsurdFields.MoreThanNil));

    [Fact]
    public void DateOfThePast_ThatIsToCome_IsRefusedOrNoBetterThanNone() => IsNoBetterThanNone(static (field, value) =>
        !AbsurdFields.OfThePast.Contains(field) ? null
        : value is LocalDate ? FactReviews.Day.PlusDays(400)
        : (object)(PartialDate)FactReviews.Day.PlusDays(400));

    [Fact]
    public void NumberThatCannotBeNil_Nil_IsRefusedOrNoBetterThanNone() =>
        IsNoBetterThanNone(static (field, value) => AbsurdFields.MoreThanNil.Contains(field) ? Of(value, 0) : null);

    [Fact]
    public void NumberWithoutASign_BelowNil_IsRefused()
    {
        SortedSet<string> accepted = new(StringComparer.Ordinal);
        HashSet<string> tried = [];
        foreach (int seed in Enumerable.Range(1, 12))
        {
            foreach (FactChange change in FactChanges.Of(new RandomLandscape(seed, 6).Contents(), static (field, value) =>
                value is LocalDate or PartialDate || AbsurdFields.Signed.Contains(field) ? null : Of(value, -1)))
            {
                if (tried.Add($"{seed} {change.Field}")
                    && change.Changed is { } make
                    && Landscape.TryCreate(EnglandAndWales.Edition, make()).Landscape is not null)
                {
                    accepted.Add(change.Field);
                }
            }
        }

        tried.Should().HaveCountGreaterThan(100);
        accepted.Should().BeEmpty();
    }

    /// <summary>A number of the same type; <c>null</c> where the type has none.</summary>
    private static object? Of(object value, int number)
    {
        try
        {
            return value switch { decimal => (decimal)number, int => number, Money => new Money(number), _ => null };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void IsNoBetterThanNone(Func<string, object, object?> absurd)
    {
        SortedDictionary<string, string> better = new(StringComparer.Ordinal);
        int tried = 0;
        int first = FactDraws.First;
        for (int seed = first; seed < first + FactDraws.Seeds; seed++)
        {
            Landscape landscape = new RandomLandscape(seed, 3 + (seed % 6)).Landscape();
            foreach (IGrouping<string, FactChange> field in FactChanges.Of(landscape.Contents, absurd).GroupBy(static change => change.Field))
            {
                FactChange[] all = [.. field];
                FactChange change = all[(seed * 7_919) % all.Length];
                if (change.Changed is { } make
                    && Landscape.TryCreate(landscape.Edition, make()).Landscape is { } changed
                    && Landscape.TryCreate(landscape.Edition, change.Without()).Landscape is { } without)
                {
                    tried++;
                    foreach (string one in Improvements.Of(
                        (without, FactReviews.Reviewer.Review(without, FactReviews.Day)),
                        (changed, FactReviews.Reviewer.Review(changed, FactReviews.Day)),
                        FactDraws.ReferenceTo(change.Owner)))
                    {
                        better.TryAdd($"{field.Key}: {one}", $"seed {seed}, {FactDraws.ReferenceTo(change.Owner)}");
                    }
                }
            }
        }

        tried.Should().BePositive();
        FactDraws.Note(absurd.Method.Name, tried, better);
        better.Should().BeEmpty();
    }
}
