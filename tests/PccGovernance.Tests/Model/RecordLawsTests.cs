using System.Reflection;
using System.Runtime.CompilerServices;

namespace PccGovernance.Tests.Model;

public sealed class RecordLawsTests
{
    private static readonly Type[] All =
        [
            .. typeof(Landscape).Assembly.GetExportedTypes().Where(static t => !t.ContainsGenericParameters && Samples.IsMakeable(t))
                .Append(typeof(PccGovernance.Costing.CostSlice<PartnershipTier>)).OrderBy(static t => t.FullName, StringComparer.Ordinal),
        ];

    public static TheoryData<Type> Records => [.. All];

    public static TheoryData<Type> ModelRecords =>
        [.. All.Where(static t => string.Equals(t.Namespace, typeof(Landscape).Namespace, StringComparison.Ordinal))];

    [Fact]
    public void Records_OfTheModel_AreFound() =>
        All.Should().Contain([typeof(Partnership), typeof(LandscapeContents), typeof(Milestone), typeof(Footprint)]);

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_SameValuesMadeApart_IsTrueWithEqualHashes(Type type)
    {
        object one = Samples.Make(type, 1)!;
        object other = Samples.Make(type, 1)!;

        other.Should().NotBeSameAs(one);
        other.Equals(one).Should().BeTrue();
        one.Equals(other).Should().BeTrue();
        other.GetHashCode().Should().Be(one.GetHashCode());
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_Copy_IsTrue(Type type)
    {
        object one = Samples.Make(type, 1)!;
        object copy = type.GetMethod("<Clone>$")!.Invoke(one, null)!;

        copy.Should().NotBeSameAs(one);
        copy.Equals(one).Should().BeTrue();
        copy.GetHashCode().Should().Be(one.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_OneMemberDiffers_IsFalse(Type type)
    {
        object one = Samples.Make(type, 1)!;
        foreach (PropertyInfo property in Samples.Settable(type))
        {
            object copy = type.GetMethod("<Clone>$")!.Invoke(one, null)!;
            if (
                Samples.Make(property.PropertyType, 2) is { } value
                && Samples.TrySet(copy, property, value)
                && !value.Equals(property.GetValue(one)))
            {
                copy.Equals(one).Should().BeFalse("{0}.{1} differs", type.Name, property.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void List_SetToNull_IsEmpty(Type type)
    {
        foreach (PropertyInfo property in Samples.Settable(type).Where(IsListThatIsNeverNull))
        {
            object? stored = property.GetValue(Samples.With(Samples.Make(type, 1)!, property, null));

            stored.Should().NotBeNull("{0}.{1} is a list that is never null", type.Name, property.Name);
            ((System.Collections.IEnumerable)stored!).Cast<object>().Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(ModelRecords))]
    public void Members_OfModelRecord_AreAllMadeBySamples(Type type)
    {
        Samples.Settable(type).Where(static p => Samples.Make(p.PropertyType, 1) is null).Select(static p => p.Name)
            .Should().BeEmpty("a member of which no sample is made is not tested by the laws above");
    }

    private static bool IsListThatIsNeverNull(PropertyInfo property) =>
        property.PropertyType.IsGenericType
        && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)
        && property.GetCustomAttribute<RequiredMemberAttribute>() is null
        && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull;
}
