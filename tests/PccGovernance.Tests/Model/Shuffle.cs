using System.Reflection;

namespace PccGovernance.Tests.Model;

/// <summary>
/// Puts every list whose order says nothing in another order, at every depth. What is a list in its document keeps its order.
/// </summary>
public static class Shuffle
{
    private static readonly string[] KeptInOrder =
    [
        "Parts",
        "Priorities",
        "Priorities",
        "Strands",
        "Deliverables",
        "Milestones",
        "Measures",
        "Actions",
        "Sources",
    ];

    public static T Of<T>(T record, int seed)
        where T : class => (T)Of(record, new Random(seed));

    private static object Of(object value, Random random)
    {
        if (!Samples.IsMakeable(value.GetType()))
        {
            return value;
        }

        object copy = value;
        foreach (PropertyInfo property in Samples.Settable(value.GetType()))
        {
            if (property.GetValue(copy) is { } member && Changed(member, KeptInOrder.Contains(property.Name), random) is { } changed)
            {
                copy = Samples.With(copy, property, changed);
            }
        }

        return copy;
    }

    private static object? Changed(object member, bool keepOrder, Random random)
    {
        Type type = member.GetType();
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ValueList<>))
        {
            return Samples.IsMakeable(type) ? Of(member, random) : null;
        }

        object[] items = [.. ((System.Collections.IEnumerable)member).Cast<object>().Select(item => Of(item, random))];
        if (!keepOrder)
        {
            random.Shuffle(items);
        }

        Type item = type.GetGenericArguments()[0];
        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [typed]);
    }
}
