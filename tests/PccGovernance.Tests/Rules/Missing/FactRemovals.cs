using System.Collections;
using System.Reflection;
using Made = PccGovernance.Tests.Model.Samples;

namespace PccGovernance.Tests.Rules.Missing;

/// <summary>Takes one fact away: a member that may be missing, or all that a list holds. What a thing is called and names stay.</summary>
internal static class FactRemovals
{
    /// <summary>Every landscape that lacks one fact of another, with the fact's path, indices left out, and whose it was.</summary>
    public static IEnumerable<FactRemoval> Of(LandscapeContents contents)
    {
        foreach (PropertyInfo list in Made.Settable(typeof(LandscapeContents)).Where(static p => p.PropertyType != typeof(string)))
        {
            object[] items = [.. ((IEnumerable)list.GetValue(contents)!).Cast<object>()];
            for (int i = 0; i < items.Length; i++)
            {
                int at = i;
                foreach ((string path, object changed) in Removed(items[i]))
                {
                    yield return new()
                    {
                        Path = $"{list.Name}.{path}",
                        Owner = items[i],
                        Make = () => (LandscapeContents)Made.With(contents, list, ListOf(list.PropertyType, Replaced(items, at, changed))),
                    };
                }
            }
        }
    }

    private static IEnumerable<(string Path, object Without)> Removed(object record)
    {
        foreach (PropertyInfo property in Made.Settable(record.GetType()))
        {
            if (property.GetValue(record) is not { } value)
            {
                continue;
            }

            foreach ((string path, object? other) in RemovedFrom(property, value))
            {
                object copy = Made.With(record, property, other);
                if (!copy.Equals(record))
                {
                    yield return ($"{property.Name}{path}", copy);
                }
            }
        }
    }

    // What is listed here is itself what a rule finds fault with: a board that carries no other function, and reports to nobody, is that;
    // and a link to a priority is to the one that the plan has where nothing says that there was another.
    private static readonly string[] s_subjects =
    [
        nameof(Partnership.AlsoActsAs), nameof(Partnership.CarriedFunctions), nameof(Partnership.ReportsTo),
        nameof(Partnership.ReportingLines), nameof(PoliceAndCrimePlan.EarlierVersions),
    ];

    private static IEnumerable<(string Path, object? Without)> RemovedFrom(PropertyInfo property, object value)
    {
        if (s_subjects.Contains(property.Name, StringComparer.Ordinal))
        {
            yield break;
        }

        Type type = property.PropertyType;
        if (value is EffectivePeriod)
        {
            // An open end says that there is none: that a thing goes on is a fact, not the lack of one.
            yield break;
        }

        if (value is Footprint footprint)
        {
            if (!footprint.IsUnknown)
            {
                yield return ("", Footprint.Unknown);
            }

            yield break;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            object[] items = [.. ((IEnumerable)value).Cast<object>()];
            if (items.Length > 0 && !HasIdentifiers(type.GetGenericArguments()[0]))
            {
                yield return ("", ListOf(type, []));
            }

            for (int i = 0; i < items.Length; i++)
            {
                if (Made.IsMakeable(items[i].GetType()))
                {
                    foreach ((string path, object without) in Removed(items[i]))
                    {
                        yield return ($"[].{path}", ListOf(type, Replaced(items, i, without)));
                    }
                }
            }

            yield break;
        }

        if (MayBeMissing(property))
        {
            yield return ("", null);
        }
        else if (type.IsEnum && Enum.IsDefined(type, 0) && Enum.GetName(type, 0) == "Unknown" && !value.Equals(Enum.ToObject(type, 0)))
        {
            yield return ("", Enum.ToObject(type, 0));
        }

        if (Made.IsMakeable(value.GetType()))
        {
            foreach ((string path, object without) in Removed(value))
            {
                yield return ($".{path}", without);
            }
        }
    }

    /// <summary>Things with identifiers are what rules speak of: without them there is less to judge, and not less known of it.</summary>
    private static bool HasIdentifiers(Type item) =>
        item.GetProperty("Id") is { PropertyType: { IsGenericType: true } id } && id.GetGenericTypeDefinition() == typeof(Id<>);

    private static bool MayBeMissing(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);

    private static object[] Replaced(object[] items, int at, object by) => [.. items.Select((item, i) => i == at ? by : item)];

    private static object ListOf(Type list, object[] items)
    {
        var typed = Array.CreateInstance(list.GetGenericArguments()[0], items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(list.GetGenericArguments()[0])
            .Invoke(null, [typed])!;
    }
}
