namespace PccGovernance.Delivery;

/// <summary>Asks something of what bears a day.</summary>
/// <typeparam name="T">What bears the day.</typeparam>
/// <typeparam name="TSaid">What is asked.</typeparam>
internal interface IRecordReader<in T, TSaid>
    where TSaid : struct
{
    /// <summary>The day. Of one that is known to the month or less the last counts: nothing is known before it must have been.</summary>
    PartialDate On(T item);

    /// <summary>What it says; <c>null</c> when nothing.</summary>
    TSaid? Says(T item);
}
