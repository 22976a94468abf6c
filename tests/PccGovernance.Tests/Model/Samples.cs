using System.Reflection;

namespace PccGovernance.Tests.Model;

/// <summary>Makes values of the model's types from a number: the same number makes equal values, another number other ones.</summary>
public static class Samples
{
    /// <summary>A value of a type, or <c>null</c> for a type of which none can be made without knowing it.</summary>
    public static object? Make(Type type, int seed)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Make(underlying, seed);
        }

        if (type.IsEnum)
        {
            Array values = Enum.GetValues(type);
            return values.GetValue(seed % values.Length);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return MakeList(type.GetGenericArguments()[0], seed);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            return Activator.CreateInstance(type, $"id-{seed}");
        }

        return Simple(type, seed) ?? (IsMakeable(type) ? MakeRecord(type, seed) : null);
    }

    /// <summary>Whether the type is a record that any caller can make and set.</summary>
    public static bool IsMakeable(Type type) => IsRecord(type) && type.GetConstructor(Type.EmptyTypes) is not null;

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>The properties that can be set when a value is made.</summary>
    public static PropertyInfo[] Settable(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.SetMethod is { IsPublic: true })];

    /// <summary>A copy of a record with one property set; an equal copy where the property refuses the value.</summary>
    public static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        _ = TrySet(copy, property, value);
        return copy;
    }

    /// <summary>Sets a property, unless it takes only values of a form that no sample has.</summary>
    public static bool TrySet(object record, PropertyInfo property, object? value)
    {
        try
        {
            property.SetValue(record, value);
            return true;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return false;
        }
    }

    private static object? Simple(Type type, int seed) => type switch
    {
        _ when type == typeof(string) => $"text {seed}",
        _ when type == typeof(int) => seed,
        _ when type == typeof(long) => (long)seed,
        _ when type == typeof(decimal) => (decimal)seed,
        _ when type == typeof(double) => (double)seed,
        _ when type == typeof(bool) => seed % 2 == 1,
        _ when type == typeof(LocalDate) => new LocalDate(2020, 1, 1).PlusDays(seed),
        _ when type == typeof(PartialDate) => PartialDate.Parse($"{2020 + seed}"),
        _ when type == typeof(Money) => new Money(seed),
        _ when type == typeof(MoneyRange) => MoneyRange.Exactly(new(seed)),
        _ when type == typeof(AreaCode) => new AreaCode($"E0700000{seed}"),
        _ when type == typeof(EffectivePeriod) => new EffectivePeriod(new LocalDate(2020, 1, 1).PlusDays(seed)),
        _ when type == typeof(EntityReference) => EntityReference.Of(EntityKind.Partnership, $"id-{seed}"),
        _ => null,
    };

    private static object? MakeList(Type item, int seed)
    {
        if (Make(item, seed) is not { } value)
        {
            return null;
        }

        var items = Array.CreateInstance(item, 1);
        items.SetValue(value, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items]);
    }

    private static object MakeRecord(Type type, int seed)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in Settable(type))
        {
            if (Make(property.PropertyType, seed) is { } value)
            {
                _ = TrySet(record, property, value);
            }
        }

        return record;
    }
}
