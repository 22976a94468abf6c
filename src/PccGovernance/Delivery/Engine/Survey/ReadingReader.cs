namespace PccGovernance.Delivery;

/// <summary>Asks the readings of a measure how bad they are: greater is worse.</summary>
internal readonly struct ReadingReader(Measure measure) : IRecordReader<MeasureReading, decimal>
{
    public PartialDate On(MeasureReading item) => item.On;

    public decimal? Says(MeasureReading item) =>
        measure.Direction == MeasureDirection.LowerIsBetter ? item.Value : -item.Value;
}
