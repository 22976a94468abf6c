namespace PccGovernance.Demand;

/// <summary>How much of a year a post can give to boards. At least one of the two is given.</summary>
public sealed record PostCapacity
{
    /// <summary>The post.</summary>
    public required Id<Post> Post { get; init; }

    /// <summary>Hours a year, preparation and travel included, from 0 to 8,784; <c>null</c> when no bound is set.</summary>
    public decimal? HoursPerYear { get; init; }

    /// <summary>Meetings a year, from 0 to 10,000; <c>null</c> when no bound is set.</summary>
    public decimal? MeetingsPerYear { get; init; }

    internal IEnumerable<OptionProblem> FindProblems() =>
        [
            .. Post.IsEmpty
                ? [OptionProblems.Of(nameof(Post), $"is missing: give the identifier of a post.")]
                : Array.Empty<OptionProblem>(),
            .. OptionProblems.Range(nameof(HoursPerYear), HoursPerYear, 0, 8_784),
            .. OptionProblems.Range(nameof(MeetingsPerYear), MeetingsPerYear, 0, 10_000),
            .. HoursPerYear is null && MeetingsPerYear is null
                ?
                [
                    OptionProblems.Of(
                        nameof(HoursPerYear),
                        $"is missing, and so is '{nameof(MeetingsPerYear)}', for the post '{Post}': give one of them."),
                ]
                : Array.Empty<OptionProblem>(),
        ];
}
