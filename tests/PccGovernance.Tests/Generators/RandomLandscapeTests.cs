using System.Collections;
using System.Reflection;
using FsCheck.Fluent;

namespace PccGovernance.Tests.Generators;

public sealed class RandomLandscapeTests
{
    [Fact]
    public void Contents_AnySeed_AreALandscape() =>
        Prop.ForAll(RandomLandscape.Arbitrary, static spec => spec.Landscape().Contents is not null).Holds();

    [Fact]
    public void Contents_SameSeed_AreTheSame() => new RandomLandscape(7, 12).Contents().Should().Be(new RandomLandscape(7, 12).Contents());

    [Fact]
    public void Contents_OverSeeds_UseEveryMember()
    {
        Dictionary<string, bool> seen = [];
        foreach (int seed in Enumerable.Range(0, 20))
        {
            Look(new RandomLandscape(seed, 12).Contents(), seen);
        }

        seen.Should().HaveCountGreaterThan(150);
        seen.Where(static m => !m.Value).Select(static m => m.Key).Should().BeEmpty();
    }

    /// <summary>Notes, for every member that can be given, whether it had a value other than nothing.</summary>
    private static void Look(object value, Dictionary<string, bool> seen)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (object item in items)
            {
                Look(item, seen);
            }
        }
        else if (value.GetType() is { IsEnum: false, IsGenericType: false, Namespace: nameof(PccGovernance) } type)
        {
            foreach (
                PropertyInfo member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(static p => p.SetMethod is not null))
            {
                object? content = member.GetValue(value);
                string name = $"{type.Name}.{member.Name}";
                bool isGiven =
                    content is not null and not (IEnumerable and not string)
                    || (content is IEnumerable list && list.GetEnumerator().MoveNext());
                seen[name] = isGiven || seen.GetValueOrDefault(name);
                if (content is not null)
                {
                    Look(content, seen);
                }
            }
        }
    }
}
