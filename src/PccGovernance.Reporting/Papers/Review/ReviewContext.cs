using PccGovernance.Reviews;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the sections of a review's paper are made of.</summary>
internal sealed class ReviewContext
{
    public const string BoardAnchor = "board";
    public const string RuleAnchor = "rule";

    public ReviewContext(LandscapeReview review, Landscape? landscape, PaperOptions options)
    {
        Review = review;
        Landscape = landscape?.AsOf(review.AsOf);
        Whole = landscape;
        Headlines = ReviewHeadlines.Of(review);
        Totals = ReviewTotals.Of(review);
        EntityNames names = landscape is null ? review.Names : EntityNames.Of(landscape);
        Speech = new(names, options);
    }

    public LandscapeReview Review { get; }

    /// <summary>The landscape in force on the day; <c>null</c> where the paper is made from a review alone.</summary>
    public Landscape? Landscape { get; }

    /// <summary>The landscape as it was given, for what is asked of other days.</summary>
    public Landscape? Whole { get; }

    /// <summary>What the first page says.</summary>
    public ReviewHeadlines Headlines { get; }

    /// <summary>What boards take together, each joint sitting once.</summary>
    public ReviewTotals Totals { get; }

    public PaperSpeech Speech { get; }

    /// <summary>A board, with a link to its row where the paper has one.</summary>
    public PaperCell Board(Id<Partnership> board) =>
        Speech.Link(board, BoardAnchor) is var cell
        && (Landscape is null ? Review.Costing is not null : Landscape.Partnership(board) is not null)
            ? cell
            : cell with
            {
                Target = null,
            };

    public string Names(IEnumerable<Id<Organisation>> organisations) => string.Join("; ", organisations.Select(id => Speech.Name(id)));

    public string Names(IEnumerable<Id<Partnership>> boards) => string.Join("; ", boards.Select(id => Speech.Name(id)));
}
