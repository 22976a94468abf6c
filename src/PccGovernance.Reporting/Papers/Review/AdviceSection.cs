using PccGovernance.Reviews;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What to do first, and what stands behind it.</summary>
internal static class AdviceSection
{
    private const string InFullAnchor = "advice-in-full";

    public static PaperSection First(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        LandscapeReview review = context.Review;
        List<PaperBlock> blocks = [];
        if (!context.Headlines.Lapses.IsEmpty)
        {
            blocks.Add(speech.Heading("paper.advice.lapses"));
            blocks.Add(new PaperList
            {
                Items = [.. context.Headlines.Lapses.Select(lapse => new PaperListItem { Text = speech.Say(lapse) })],
            });
        }

        if (review.Advice.IsEmpty)
        {
            blocks.Add(speech.Notice(review.Duplication is null ? "paper.advice.not-analysed" : "paper.advice.none"));
        }
        else
        {
            AdviceItem[] actions = [.. review.Advice.Where(static item => !item.AsksForNothing)];
            if (actions.Length > 0)
            {
                blocks.Add(speech.Heading("paper.advice.actions"));
                blocks.Add(new PaperList { IsOrdered = true, Items = [.. actions.Select(item => Short(context, item))] });
            }

            if (actions.Length < review.Advice.Count)
            {
                blocks.Add(speech.Heading("paper.advice.as-it-is"));
                blocks.Add(new PaperList { Items = [.. review.Advice.Where(static item => item.AsksForNothing).Select(AsItIs)] });
            }

            if (context.Review.Advice.Any(static item => !item.Why.IsEmpty || !item.Against.IsEmpty))
            {
                blocks.Add(speech.Paragraph("paper.advice.more-below"));
            }
        }

        PaperListItem AsItIs(AdviceItem item) => new()
        {
            Text = speech.Say(Headline(item)),
            Details = [.. item.Why.Take(1).Select(why => speech.Detail("paper.advice.for", speech.Say(why)))],
        };

        return new() { Anchor = "what-to-do-first", Heading = speech.Say("paper.advice.heading"), Blocks = [.. blocks] };
    }

    public static PaperSection? InFull(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        AdviceItem[] items = [.. context.Review.Advice];
        if (items.Length == 0)
        {
            return null;
        }

        PaperList list = new() { IsOrdered = true, Items = [.. items.Select(item => Full(speech, item))] };
        return new() { Anchor = InFullAnchor, Heading = speech.Say("paper.advice.in-full"), Blocks = [list] };
    }

    /// <summary>What to decide, why, what speaks against it, who decides and what it frees: enough to be asked for a decision.</summary>
    private static PaperListItem Short(ReviewContext context, AdviceItem item)
    {
        PaperSpeech speech = context.Speech;
        List<PaperDetail> details = [.. item.What.Distinct().Skip(1).Select(what => speech.Detail("paper.advice.also", speech.Say(what)))];
        if (item.Further is { } further)
        {
            details.Add(speech.Detail("paper.advice.also", speech.Say(further)));
        }

        if (item.Gain is { } gain)
        {
            details.Add(speech.Detail("paper.advice.gain", speech.Say(gain)));
        }

        details.AddRange(item.Why.Take(1).Select(why => speech.Detail("paper.advice.for", speech.Say(why))));
        details.AddRange(item.Against.Take(1).Select(against => speech.Detail("paper.advice.against", speech.Say(against))));
        details.AddRange(OfOthers(speech, item));
        details.Add(speech.Detail("paper.advice.agreement", speech.Say(item.Agreement)));
        if (Assumed(context, item) is { } assumed)
        {
            details.Add(assumed);
        }

        return new() { Text = speech.Say(Headline(item)), Details = [.. details] };
    }

    private static PaperListItem Full(PaperSpeech speech, AdviceItem item) => new()
    {
        Text = speech.Say(Headline(item)),
        Details =
        [
            .. item.What.Distinct().Skip(1).Select(what => speech.Detail("paper.advice.also", speech.Say(what))),
            .. item.Why.Distinct().Select(why => speech.Detail("paper.advice.for", speech.Say(why))),
            .. item.Against.Distinct().Select(against => speech.Detail("paper.advice.against", speech.Say(against))),
            .. OfOthers(speech, item),
            speech.Detail("paper.advice.agreement", speech.Say(item.Agreement)),
            speech.Detail("paper.advice.settles", speech.Say(item.Settles)),
            speech.Detail(
                "paper.advice.certainty",
                speech.Say("paper.advice.certainty-is", ("certainty", StatementValue.Word(item.Certainty)))),
            speech.Detail("paper.advice.boards", speech.Say("paper.advice.boards-named", ("boards", Boards(item)))),
        ],
    };

    /// <summary>What speaks for and against the others that are named: each has reasons of its own.</summary>
    private static IEnumerable<PaperDetail> OfOthers(PaperSpeech speech, AdviceItem item)
    {
        foreach (AdviceLikewise other in item.Likewise)
        {
            if (other.Why is { } why)
            {
                yield return speech.Detail("paper.advice.for", $"{speech.Say(other.Of)}: {speech.Say(why)}");
            }

            if (other.Against is { } against)
            {
                yield return speech.Detail("paper.advice.against", $"{speech.Say(other.Of)}: {speech.Say(against)}");
            }
        }
    }

    private static PaperDetail? Assumed(ReviewContext context, AdviceItem item) =>
        item.Certainty == AdviceCertainty.OnRecord ? null
        : item.Certainty == AdviceCertainty.PartlyAssumed
            && context.Review.Duplication is { } report
            && item.FindAssumed(report) is { } seats
            ? context.Speech.Detail("paper.advice.assumed", context.Speech.Say(seats))
            : context.Speech.Detail(
                "paper.advice.certainty",
                context.Speech.Say("paper.advice.certainty-is", ("certainty", StatementValue.Word(item.Certainty))));

    private static Statement Headline(AdviceItem item) => item.What[0];

    private static StatementValue Boards(AdviceItem item) => StatementValue.Of(item.Partnerships, EntityReference.Of);
}
