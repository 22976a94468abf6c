using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>
/// What the first page of a review says, made of its reports and findings alone: a screen and a paper that say these say the same.
/// </summary>
public sealed record ReviewHeadlines
{
    /// <summary>How much of the law is known to be met, known to be broken and not known; <c>null</c> where it was not asked for.</summary>
    public Statement? Law { get; init; }

    /// <summary>
    /// The boards that the law requires and the list lacks, and the duties of several bodies without a home on it; <c>null</c> where none
    /// was found.
    /// </summary>
    public Statement? Missing { get; init; }

    /// <summary>What ends or falls due by a day, as things to do: the first day first.</summary>
    public ValueList<Statement> Lapses { get; init => field = value ?? []; } = [];

    /// <summary>
    /// What falls due next of the law, on a day of its own or one that is assumed; <c>null</c> where nothing is within a year.
    /// </summary>
    public Statement? Due { get; init; }

    /// <summary>How well plans are served, and whether that was declared or read; one for each plan.</summary>
    public ValueList<Statement> Plans { get; init => field = value ?? []; } = [];

    /// <summary>What boards cost, with all that it assumes and what its range is of; <c>null</c> where nothing could be costed.</summary>
    public Statement? Money { get; init; }

    /// <summary>The boards without a cost, the largest and most frequent by name; <c>null</c> where there are none.</summary>
    public Statement? NotCosted { get; init; }

    /// <summary>Meetings a year, those on record apart from those assumed; <c>null</c> where none are known.</summary>
    public Statement? Meetings { get; init; }

    /// <summary>
    /// The boards that meet as one, each joint sitting once in what this says of cost, hours and meetings, with what the figures of the
    /// boards themselves come to beyond it. Empty where none do.
    /// </summary>
    public ValueList<Statement> CountedOnce { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The boards that were set up for a task or a time, with what is on record of their end; those past their time first. Empty where
    /// none were found.
    /// </summary>
    public ValueList<Statement> Temporary { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The boards that report to nobody on record, and where some of them seem to belong; <c>null</c> where every board that should has a
    /// line.
    /// </summary>
    public Statement? WithoutLine { get; init; }

    /// <summary>Reads the headlines of a review.</summary>
    /// <param name="review">The review.</param>
    public static ReviewHeadlines Of(LandscapeReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var totals = ReviewTotals.Of(review);
        return new()
        {
            Law = LawHeadlines.Law(review),
            Missing = LawHeadlines.Missing(review),
            Lapses = LapseHeadlines.Of(review),
            Due = LapseHeadlines.NextDue(review),
            Plans = PlanHeadlines.Of(review),
            Money = MoneyHeadlines.Money(review, totals),
            NotCosted = MoneyHeadlines.NotCosted(review),
            Meetings = MeetingHeadlines.Meetings(review, totals),
            CountedOnce = MeetingHeadlines.CountedOnce(totals),
            Temporary = StandingHeadlines.Temporary(review),
            WithoutLine = StandingHeadlines.WithoutLine(review),
        };
    }
}
