namespace PccGovernance.Delivery;

/// <summary>How often past forecasts of completion were right.</summary>
/// <remarks>
/// A forecast counts once it can be judged: the milestone is complete, or the day has passed by more than the tolerance without it. Of what
/// was given up, or completed on a day that is not known, none counts.
/// </remarks>
public sealed record ForecastRecord
{
    /// <summary>The forecasts that can be judged.</summary>
    public required int Judged { get; init; }

    /// <summary>Those that were right within <see cref="ToleranceDays"/>.</summary>
    public required int Right { get; init; }

    /// <summary>Those that said too early a day.</summary>
    public required int TooEarly { get; init; }

    /// <summary>Those that said too late a day.</summary>
    public required int TooLate { get; init; }

    /// <summary>The days by which a forecast may miss and still be right.</summary>
    public required int ToleranceDays { get; init; }

    /// <summary>
    /// The mean of the days by which completion came after the forecast, of completed milestones only; <c>null</c> when there is none.
    /// </summary>
    public decimal? MeanDaysLate { get; init; }

    /// <summary>The share that was right, from 0 to 1; <c>null</c> when none can be judged.</summary>
    public decimal? ShareRight => Judged == 0 ? null : (decimal)Right / Judged;
}
