namespace PccGovernance.Delivery;

/// <summary>Which of two statuses that were stated on one day is the worse: greater is worse.</summary>
internal static class StatusRank
{
    private static readonly MilestoneStatus[] s_fromBest =
    [
        MilestoneStatus.Cancelled,
        MilestoneStatus.Complete,
        MilestoneStatus.InProgress,
        MilestoneStatus.OnHold,
        MilestoneStatus.Suspended,
        MilestoneStatus.NotStarted,
        MilestoneStatus.Unknown,
    ];

    private static readonly int[] s_ranks =
    [
        .. Enum.GetValues<MilestoneStatus>().Select(static status => Array.IndexOf(s_fromBest, status)),
    ];

    public static int Of(MilestoneStatus status) => s_ranks[(int)status];

    public static MilestoneStatus Of(int rank) => s_fromBest[rank];
}
