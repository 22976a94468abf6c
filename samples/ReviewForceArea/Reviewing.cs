using PccGovernance.Costing;
using PccGovernance.Reviews;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>
/// How this sample reviews: salary costs on the APCC's published assumptions, with its usual values where the landscape does not say.
/// </summary>
internal static class Reviewing
{
    public static LandscapeReviewer Reviewer { get; } = new(new ReviewOptions
    {
        Costing = new()
        {
            Assumptions = AssumptionSets.Apcc2025,
            Basis = CostBasis.SalaryOnly,
        },
        UsualValues = UsualValues.Apcc2025,
        Demand = new()
        {
            ProductiveHours = AssumptionSets.Apcc2025.ProductiveHours.Value,
        },
    });

    /// <summary>
    /// Writes a review where it was asked for, never over the file it was made from; false, with a line on <paramref name="errors"/>, when
    /// that cannot be done.
    /// </summary>
    public static bool TryWrite(LandscapeReview review, string? path, string? input, TextWriter errors, bool? indented = null)
    {
        if (path is null)
        {
            return true;
        }

        try
        {
            OutputFile.Write(path, [input], stream => ReviewJson.Write(review, stream, indented));
            return true;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.WriteLine($"'{path}' could not be written: {exception.Message}");
            return false;
        }
    }
}
