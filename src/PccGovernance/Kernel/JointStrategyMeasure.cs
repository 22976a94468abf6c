namespace PccGovernance.Kernel;

/// <summary>
/// The one measure of whether two strategies of different owners could be one: the themes of both as a share of those of either, and the
/// ground of both as a share of the smaller.
/// </summary>
internal sealed record JointStrategyMeasure
{
    /// <summary>To twelve decimals, so that the last bits of the platform's power function decide nothing.</summary>
    private const int ScoreDecimals = 12;

    /// <summary>The least score.</summary>
    public double Threshold { get; init; } = 0.65;

    /// <summary>The least share of themes.</summary>
    public double ThemesFloor { get; init; } = 0.5;

    /// <summary>The least share of ground.</summary>
    public double GroundFloor { get; init; } = 0.5;

    /// <summary>What the share of themes weighs in the score; only the ratio of the two weights counts.</summary>
    public double ThemesWeight { get; init; } = 0.4;

    /// <summary>What the share of ground weighs.</summary>
    public double GroundWeight { get; init; } = 0.2;

    /// <summary>The weighted geometric mean, in which one zero makes the whole zero.</summary>
    public double Score(double themes, double ground)
    {
        double both = ThemesWeight + GroundWeight;
        return Math.Round(Math.Pow(themes, ThemesWeight / both) * Math.Pow(ground, GroundWeight / both), ScoreDecimals);
    }

    /// <summary>Whether two that share so much could be one.</summary>
    public bool AreJoint(double themes, double ground) =>
        themes >= ThemesFloor && ground >= GroundFloor && Score(themes, ground) >= Threshold;
}
