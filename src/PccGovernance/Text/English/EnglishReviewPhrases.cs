namespace PccGovernance.Text;

/// <summary>What the rules on the review of partnerships (REV) say.</summary>
internal static class EnglishReviewPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "REV001",
                "A partnership was reviewed within five years",
                "Boards are rarely reviewed and rarely closed, even where they are widely thought not to work.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "REV002",
                "A partnership has a chair",
                "A board without a chair has nobody to answer for it.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "REV003",
                "A partnership has terms of reference in date",
                "Terms of reference say what a board is for and what it may decide; without them it drifts.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "REV004",
                "A partnership reports to partnerships that still exist",
                "A board that reports to one that has ended reports to nobody.",
                "partnerships in force with a reporting line"
            ),
            .. EnglishRulePhrases.Of(
                "REV005",
                "The seats of a partnership are held by organisations that still exist",
                "A seat of a body that has ended is empty, whoever still sits on it, and drops out of what a board costs.",
                "partnerships in force with seats on record"
            ),
            new("review.no-review", static a => $"{a.Name("partnership")} has no review on record."),
            new("review.no-review.remedy", static _ => "Record when it was last reviewed, or review whether it is still needed."),
            new(
                "review.reviewed-long-ago",
                static a =>
                    $"{a.Name("partnership")} was last reviewed {a.On("reviewed")}, more than {a.Count("years", "year", "years")} before "
                    + $"{a.Date("day")}."
            ),
            new(
                "review.reviewed-not-to-the-day",
                static a =>
                    $"{a.Name("partnership")} was last reviewed {a.On("reviewed")}: whether that is more than "
                    + $"{a.Count("years", "year", "years")} before {a.Date("day")} is not known."
            ),
            new("review.reviewed-not-to-the-day.remedy", static _ => "Record the month or the day on which it was reviewed."),
            new("review.reviewed-long-ago.remedy", static _ => "Review whether it is still needed and does what it is for."),
            new(
                "review.no-chair-known",
                static a =>
                    $"{a.Name("partnership")} has no chair on record; of its {a.Count("seats", "seat", "seats")} {a.Count("known")} "
                    + $"{a.Agree("known", "has", "have")} a recorded role."
            ),
            new("review.no-chair-known.remedy", static _ => "Record who chairs it."),
            new(
                "review.no-chair",
                static a =>
                    $"{a.Name("partnership")} has no chair among its {a.Count("seats", "seat", "seats")} on record; whether others sit on "
                    + "it is not known."
            ),
            new(
                "review.no-chair-in-all",
                static a =>
                    $"{a.Name("partnership")} has no chair among its {a.Count("seats", "seat", "seats")}, which are said to be all of them."
            ),
            new(
                "review.chair-ended",
                static a =>
                    $"{a.Name("partnership")} has no chair on record: the seat of {a.Names("holders")}, which took the chair, had ended by "
                    + $"{a.Date("day")}."
            ),
            new("review.no-chair.remedy", static _ => "Record who chairs it, or have a chair agreed."),
            new("review.no-terms", static a => $"{a.Name("partnership")} has no terms of reference on record."),
            new("review.no-terms.remedy", static _ => "Record where its terms of reference are, or have them agreed."),
            new(
                "review.terms-without-review-date",
                static a => $"The terms of reference of {a.Name("partnership")} have no date on record by which they are reviewed."
            ),
            new("review.terms-without-review-date.remedy", static _ => "Record when they are due for review, or agree a day."),
            new(
                "review.terms-agreed-later",
                static a =>
                    $"The terms of reference of {a.Name("partnership")} are recorded as agreed {a.On("agreed")}, which is after "
                    + $"{a.Date("day")}."
            ),
            new("review.date-later.remedy", static _ => "Correct the date: what is still to come has not been done."),
            new(
                "review.reviewed-later",
                static a => $"{a.Name("partnership")} is recorded as reviewed {a.On("reviewed")}, which is after {a.Date("day")}."
            ),
            new(
                "review.terms-overdue",
                static a => $"The terms of reference of {a.Name("partnership")} were due for review {a.On("due")}."
            ),
            new("review.terms-overdue.remedy", static _ => "Review the terms of reference."),
            new(
                "review.parent-ended",
                static a => $"{a.Name("partnership")} reports to {a.Names("ended")}, which {a.Agree("ended", "has", "have")} ended."
            ),
            new("review.parent-ended.remedy", static _ =>
                "Record what it reports to now; where that is nothing, agree whether it goes on."),
            new("review.parent-ended.remedy-successor", static a =>
                $"Ask whether it reports to {a.Names("successors")} now, and record it; if it does not, agree whether it goes on."),
            new(
                "review.holder-ended",
                static a => $"{a.Name("partnership")} has seats held by {a.Names("ended")}, which {a.Agree("ended", "has", "have")} ended."
            ),
            new("review.holder-ended.remedy", static _ => "Record which organisation holds the seat now."),
        ];
}
