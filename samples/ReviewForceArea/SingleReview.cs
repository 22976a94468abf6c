using PccGovernance.Reviews;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Reviews one landscape.</summary>
internal static class SingleReview
{
    public static ExitCode Run(
        LandscapeSource source,
        Request request,
        IAnsiConsole console,
        TextWriter errors,
        Func<LandscapeReview, Landscape, bool> writePapers)
    {
        if (source.Landscape is not { } landscape)
        {
            foreach (string problem in source.Problems)
            {
                errors.WriteLine(problem);
            }

            return source.Failure;
        }

        if (request.DueMonths is { } months)
        {
            DueScreen.Print(console, landscape, request.AsOf, months, source.Description);
            return ExitCode.Reviewed;
        }

        LandscapeReview review = Reviewing.Reviewer.Review(landscape, request.AsOf);
        ReviewScreen.Print(console, review, landscape, source.Description);
        if (!request.SummaryOnly)
        {
            ReviewDetail.Print(console, landscape, review);
        }

        bool isWritten = Reviewing.TryWrite(review, request.JsonPath, request.InputPath, errors) & writePapers(review, landscape);
        return isWritten ? ExitCode.Reviewed : ExitCode.CannotWrite;
    }
}
