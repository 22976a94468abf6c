namespace PccGovernance.Delivery;

/// <summary>What is asked of the reports of milestones.</summary>
internal static class ReportReaders
{
    /// <summary>The colour, by itself or as confidence.</summary>
    public readonly struct Colour(RagPolicy policy) : IRecordReader<MilestoneReport, RagStatus>
    {
        public PartialDate On(MilestoneReport item) => item.On;

        public RagStatus? Says(MilestoneReport item) => policy.ColourOf(item);
    }

    /// <summary>Points of progress behind plan; <c>null</c> unless the report gave both.</summary>
    public readonly struct Lag : IRecordReader<MilestoneReport, decimal>
    {
        public PartialDate On(MilestoneReport item) => item.On;

        public decimal? Says(MilestoneReport item) => (item.PlannedProgress - item.Progress) * 100;
    }

    /// <summary>How far the status is from the end.</summary>
    public readonly struct Backwardness : IRecordReader<MilestoneReport, int>
    {
        public PartialDate On(MilestoneReport item) => item.On;

        public int? Says(MilestoneReport item) => item.Status is { } said ? StatusRank.Of(said) : null;
    }

    /// <summary>The forecast.</summary>
    public readonly struct Forecast : IRecordReader<MilestoneReport, PartialDate>
    {
        public PartialDate On(MilestoneReport item) => item.On;

        public PartialDate? Says(MilestoneReport item) => item.Forecast;
    }
}
