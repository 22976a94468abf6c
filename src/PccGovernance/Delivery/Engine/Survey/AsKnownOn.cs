using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// What is known on a day of things that bear one: reports, readings, colours that were set. They stand in the order of their days, as a
/// landscape has them.
/// </summary>
internal static class AsKnownOn
{
    /// <summary>Those of the day and before.</summary>
    public static ReadOnlySpan<T> By<T>(LocalDate day, ValueList<T> items, Func<T, LocalDate> on)
    {
        int count = items.Count;
        while (count > 0 && on(items[count - 1]) > day)
        {
            count--;
        }

        return items.AsSpan()[..count];
    }

    /// <summary>The last that says something; of several that bear one day the worst, which is the one that says the greatest.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="on">The day of each.</param>
    /// <param name="says">What each says; <c>null</c> when nothing.</param>
    public static (T Item, TSaid Said)? LastOf<T, TSaid>(ReadOnlySpan<T> known, Func<T, LocalDate> on, Func<T, TSaid?> says)
        where T : class
        where TSaid : struct
    {
        T? last = null;
        TSaid worst = default;
        for (int i = known.Length - 1; i >= 0 && (last is null || on(known[i]) == on(last)); i--)
        {
            if (says(known[i]) is { } said && (last is null || Comparer<TSaid>.Default.Compare(said, worst) > 0))
            {
                (last, worst) = (known[i], said);
            }
        }

        return last is null ? null : (last, worst);
    }
}
