namespace PccGovernance.Interchange;

/// <summary>
/// How many meetings a year a cell speaks of: the least, the usual and the most. They are one number where the cell is plain.
/// </summary>
internal readonly record struct MeetingFrequency(decimal Low, decimal Central, decimal High)
{
    public static MeetingFrequency Of(decimal number) => new(number, number, number);

    public static MeetingFrequency Between(decimal low, decimal high) => new(Math.Min(low, high), (low + high) / 2, Math.Max(low, high));
}
