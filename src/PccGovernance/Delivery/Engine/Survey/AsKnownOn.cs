using NodaTime;

namespace PccGovernance.Delivery;

/// <summary>
/// What is known on a day of things that bear one: reports, readings, colours that were set. They stand in the order of their days, as a
/// landscape has them.
/// </summary>
/// <typeparam name="T">The things.</typeparam>
/// <typeparam name="TSaid">What is asked of them.</typeparam>
/// <typeparam name="TReader">Asks: a value type, so that the compiler writes the question into the loop.</typeparam>
internal static class AsKnownOn<T, TSaid, TReader>
    where T : class
    where TSaid : struct
    where TReader : struct, IRecordReader<T, TSaid>
{
    /// <summary>How many are of the day or before.</summary>
    public static int Count(LocalDate day, ReadOnlySpan<T> items, TReader reader)
    {
        int number = PartialDate.NumberOf(day);
        int count = items.Length;
        while (count > 0 && reader.On(items[count - 1]).LatestNumber > number)
        {
            count--;
        }

        return count;
    }

    /// <summary>The last that says something; of several that bear one day the worst, which is the one that says the greatest.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="reader">Asks each.</param>
    public static (T Item, TSaid Said)? LastOf(ReadOnlySpan<T> known, TReader reader)
    {
        T? last = null;
        TSaid worst = default;
        for (
            int i = known.Length - 1;
            i >= 0 && (last is null || reader.On(known[i]).LatestNumber == reader.On(last).LatestNumber);
            i--)
        {
            if (reader.Says(known[i]) is { } said && (last is null || Comparer<TSaid>.Default.Compare(said, worst) > 0))
            {
                (last, worst) = (known[i], said);
            }
        }

        return last is null ? null : (last, worst);
    }
}
