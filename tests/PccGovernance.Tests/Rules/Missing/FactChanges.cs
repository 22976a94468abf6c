using System.Collections;
using System.Reflection;
using Made = PccGovernance.Tests.Model.Samples;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>Puts another value in the place of every date and number of contents, one after the other.</summary>
internal static class FactChanges
{
    /// <summary>Every date and number of contents with another value, with its field and whose it is.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="other">The value to put into a field, as in <c>Partnership.LastReviewed</c>; <c>null</c> to pass it over.</param>
    public static IEnumerable<FactChange> Of(LandscapeContents contents, Func<string, object, object?> other)
    {
        foreach (PropertyInfo list in Lists(typeof(LandscapeContents)))
        {
            object[] items = Items(list.GetValue(contents)!);
            for (int i = 0; i < items.Length; i++)
            {
                int at = i;
                foreach ((string field, object? changed, object? without) in Changed(items[i], other))
                {
                    LandscapeContents Make(object? item) =>
                        (LandscapeContents)Made.With(contents, list, ListOf(list.PropertyType, Replaced(items, at, item)));

                    yield return new()
                    {
                        Field = field,
                        Owner = items[i],
                        Changed = changed is null ? null : () => Make(changed),
                        Without = () => Make(without),
                    };
                }
            }
        }
    }

    /// <summary>Every field of a date or a number that a landscape can have.</summary>
    public static IReadOnlyDictionary<string, Type> Fields()
    {
        SortedDictionary<string, Type> fields = new(StringComparer.Ordinal);
        HashSet<Type> seen = [];
        Stack<Type> open = new(Lists(typeof(LandscapeContents)).Select(static list => list.PropertyType.GetGenericArguments()[0]));
        while (open.TryPop(out Type? type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            foreach (PropertyInfo property in Made.Settable(type))
            {
                Type inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                if (IsOfAKind(inner))
                {
                    fields.TryAdd(FieldOf(type, property), inner);
                }

                Type item = IsList(inner) ? inner.GetGenericArguments()[0] : inner;
                if (Made.IsMakeable(item))
                {
                    open.Push(item);
                }
            }
        }

        return fields;
    }

    private static bool IsOfAKind(Type type) =>
        type == typeof(LocalDate) || type == typeof(PartialDate) || type == typeof(Money) || type == typeof(decimal) || type == typeof(int);

    // Without the fact there is nothing in its place; what cannot be without it is gone itself.
    private static IEnumerable<(string Field, object? Changed, object? Without)> Changed(object record, Func<string, object, object?> other)
    {
        foreach (PropertyInfo property in Made.Settable(record.GetType()))
        {
            if (property.GetValue(record) is not { } value)
            {
                continue;
            }

            if (IsOfAKind(value.GetType()))
            {
                string field = FieldOf(record.GetType(), property);
                if (other(field, value) is { } put && !put.Equals(value))
                {
                    object changed = Made.With(record, property, put);
                    bool isRefused = changed.Equals(record);
                    bool mayBeMissing = Nullable.GetUnderlyingType(property.PropertyType) is not null;
                    yield return (field, isRefused ? null : changed, mayBeMissing ? Made.With(record, property, null) : null);
                }
            }
            else if (IsList(property.PropertyType))
            {
                object[] items = Items(value);
                for (int i = 0; i < items.Length; i++)
                {
                    if (Made.IsMakeable(items[i].GetType()))
                    {
                        foreach ((string field, object? changed, object? without) in Changed(items[i], other))
                        {
                            yield return (field, changed is null ? null : With(changed), With(without));
                        }

                        object With(object? item) => Made.With(record, property, ListOf(property.PropertyType, Replaced(items, i, item)));
                    }
                }
            }
            else if (Made.IsMakeable(value.GetType()))
            {
                foreach ((string field, object? changed, object? without) in Changed(value, other))
                {
                    yield return (
                        field, changed is null ? null : Made.With(record, property, changed), Made.With(record, property, without));
                }
            }
        }
    }

    private static string FieldOf(Type record, PropertyInfo property) => $"{record.Name.Split('`')[0]}.{property.Name}";

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static IEnumerable<PropertyInfo> Lists(Type type) => Made.Settable(type).Where(static p => p.PropertyType != typeof(string));

    private static object[] Items(object list) => [.. ((IEnumerable)list).Cast<object>()];

    private static object[] Replaced(object[] items, int at, object? by) =>
        [.. items.Select((item, i) => i == at ? by : item).OfType<object>()];

    private static object ListOf(Type list, object[] items)
    {
        var typed = Array.CreateInstance(list.GetGenericArguments()[0], items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(list.GetGenericArguments()[0])
            .Invoke(null, [typed])!;
    }
}
