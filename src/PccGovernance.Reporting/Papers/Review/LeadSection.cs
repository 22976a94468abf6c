using PccGovernance.Reviews;

namespace PccGovernance.Reporting;

/// <summary>What stands above the first section: the figures at a glance, and what was done with persons.</summary>
internal static class LeadSection
{
    public static ValueList<PaperBlock> Blocks(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks = [speech.Paragraph("paper.review.lead")];
        blocks.Add(new PaperFigures { Items = [.. Figures(context)] });
        if (context.Headlines.Missing is { } missing)
        {
            blocks.Add(new PaperParagraph { Text = speech.Say(missing), IsNotice = true });
        }

        if (context.Landscape is null)
        {
            blocks.Add(speech.Notice("paper.review.without-landscape"));
        }

        blocks.Add(speech.OfPersons());
        return [.. blocks];
    }

    private static IEnumerable<PaperFigure> Figures(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        LandscapeSummary s = context.Review.Summary;
        yield return new()
        {
            Label = speech.Say("paper.figure.boards"),
            Value = speech.Say("paper.number", ("number", s.Partnerships)),
            Note = speech.Say(
                "paper.figure.boards.note",
                ("without-seats", s.PartnershipsWithoutSeats),
                ("not-in-force", s.PartnershipsNotInForce)),
        };
        yield return new()
        {
            Label = speech.Say("paper.figure.seats"),
            Value = speech.Say("paper.number", ("number", s.Seats)),
            Note = speech.Say("paper.figure.seats.note", ("bodies", s.OrganisationsSeated), ("assumed", s.SeatsAssumed)),
        };
        if (context.Review.Costing is { } costing)
        {
            yield return MoneySection.Hours(speech, context.Totals, costing);
            yield return MoneySection.Cost(speech, context.Totals, costing);
        }
        else
        {
            yield return new()
            {
                Label = speech.Say("paper.figure.cost"),
                Value = speech.Unknown,
                Note = speech.Say("paper.money.not-asked"),
            };
        }

        if (context.Review.Alignment is { Plans.IsEmpty: false } alignment)
        {
            int priorities = alignment.Plans.Sum(static plan => plan.Coverage.PlanPriorities);
            yield return new()
            {
                Label = speech.Say("paper.figure.plan"),
                Value = speech.Say(
                    "paper.of",
                    ("part", alignment.Plans.Sum(static plan =>
                        plan.Coverage.PlanPrioritiesServed - plan.Coverage.PlanPrioritiesServedByWordingAlone)),
                    ("whole", priorities)),
                Note = speech.Say(
                    "paper.figure.plan.note",
                    ("declared", alignment.Plans.Sum(static plan => plan.Coverage.PlanPrioritiesServedByDeclaration)),
                    ("by-words", alignment.Plans.Sum(static plan => plan.Coverage.PlanPrioritiesServedByWordingAlone)),
                    ("undetermined", alignment.Plans.Sum(static plan => plan.Coverage.PlanPrioritiesUndetermined))),
            };
        }

        if (context.Review.Statute is { Outcomes.IsEmpty: false } statute)
        {
            yield return LawSection.Lead(speech, statute);
        }
    }
}
