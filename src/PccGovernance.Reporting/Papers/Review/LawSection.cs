using NodaTime;
using PccGovernance.Statute;

namespace PccGovernance.Reporting;

/// <summary>Whether the law is met: what is not, what is due next, and which facts would tell most of what cannot be told.</summary>
internal static class LawSection
{
    /// <summary>The answers, what is asked of the reader first.</summary>
    private static readonly StatutoryVerdict[] Verdicts =
    [
        StatutoryVerdict.NotMet,
        StatutoryVerdict.CannotBeTold,
        StatutoryVerdict.NotYetDue,
        StatutoryVerdict.Met,
        StatutoryVerdict.DoesNotApply,
        StatutoryVerdict.NotInForce,
    ];

    public static PaperSection? Of(ReviewContext context)
    {
        if (context.Review.Statute is not { Outcomes.IsEmpty: false } statute)
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        LocalDate through = statute.AsOf.PlusMonths(speech.Options.MonthsAhead);
        return new()
        {
            Anchor = "the-law",
            Heading = speech.Say("paper.law.heading"),
            Blocks =
            [
                speech.Notice("paper.law.no-advice"),
                new PaperFigures { Items = [.. Verdicts.Take(5).Select(verdict => Figure(speech, statute.Counts, verdict))] },
                NotMet(context, statute)
                    ?? (PaperBlock)speech.Paragraph(
                        "paper.law.nothing-not-met", ("asked", Asked(statute.Counts)), ("unknown", statute.Counts.CannotBeTold)),
                Due(context, statute, through) ?? (PaperBlock)speech.Paragraph("paper.law.nothing-due", ("date", through)),
                .. Facts(speech, statute),
                Roles(speech, statute),
            ],
        };
    }

    /// <summary>The figure of the first page: what is known to be met, beside what is broken and what cannot be told.</summary>
    public static PaperFigure Lead(PaperSpeech speech, StatuteReport statute) => new()
    {
        Label = speech.Say("paper.figure.law"),
        Value = speech.Say("paper.of", ("part", statute.Counts.Met), ("whole", Asked(statute.Counts))),
        Note = speech.Say("paper.figure.law.note", ("not-met", statute.Counts.NotMet), ("unknown", statute.Counts.CannotBeTold)),
    };

    private static PaperFigure Figure(PaperSpeech speech, OutcomeCounts counts, StatutoryVerdict verdict) => new()
    {
        Label = speech.Title(verdict),
        Value = speech.Say("paper.number", ("number", Count(counts, verdict))),
        Note = verdict == StatutoryVerdict.DoesNotApply ? speech.Say("paper.law.not-in-force", ("count", counts.NotInForce)) : string.Empty,
    };

    private static PaperTable? NotMet(ReviewContext context, StatuteReport statute)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.law.not-met").Text(
            "paper.column.law-asks",
            "paper.column.provision",
            "paper.column.of",
            "paper.column.gravity",
            "paper.column.why",
            "paper.column.rule");
        foreach (
            (StatutoryOutcome outcome, StatutoryRequirement asked) in statute.Outcomes
                .Where(static outcome => outcome.Verdict == StatutoryVerdict.NotMet)
                .Select(static outcome => (outcome, StatutoryRequirements.Find(outcome.Requirement)!))
                .OrderByDescending(static pair => pair.Item2.Gravity))
        {
            table.Row(
                PaperCell.Of(Title(speech, asked, outcome.FinancialYear)),
                PaperCell.Of(asked.CitationFor(outcome.ForceArea)),
                PaperCell.Of(speech.Name(outcome.Subject)),
                new() { Text = speech.Title(asked.Gravity), Mark = MarkOf(asked.Gravity) },
                PaperCell.Of(speech.Say(outcome.Reason)),
                Rule(context, asked.Rule));
        }

        return table.IsEmpty ? null : table.ToTable();
    }

    private static PaperTable? Due(ReviewContext context, StatuteReport statute, LocalDate through)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.law.due", ("date", through)).Text(
            "paper.column.by",
            "paper.column.law-asks",
            "paper.column.provision",
            "paper.column.of",
            "paper.column.standing",
            "paper.column.rule");
        bool ours = false;
        foreach (
            var due in statute.DueBetween(statute.AsOf, through)
                .GroupBy(static outcome => (outcome.Due, outcome.Requirement, outcome.FinancialYear, outcome.Verdict)))
        {
            StatutoryRequirement asked = StatutoryRequirements.Find(due.Key.Requirement)!;
            string[] subjects = [.. due.Select(static outcome => outcome.Subject).Distinct().Select(speech.Name)];
            bool isOurs = due.Any(static outcome => outcome.IsByOurNumber);
            ours |= isOurs;
            table.Row(
                PaperCell.Of(speech.Say(isOurs ? "paper.law.our-day" : "paper.date", ("date", due.Key.Due!.Value))),
                PaperCell.Of(Title(speech, asked, due.Key.FinancialYear)),
                PaperCell.Of(
                    string.Join("; ", due.Select(outcome => asked.CitationFor(outcome.ForceArea)).Distinct(StringComparer.Ordinal))),
                PaperCell.Of(subjects is [var one] ? one : speech.Say("paper.law.areas", ("count", subjects.Length))),
                due.Key.Verdict == StatutoryVerdict.Met
                    ? new() { Text = speech.Say("paper.law.again"), Mark = PaperMark.Good }
                    : new() { Text = speech.Title(due.Key.Verdict), Mark = MarkOf(due.Key.Verdict) },
                Rule(context, asked.Rule));
        }

        return table.IsEmpty ? null : table.ToTable(ours ? speech.Say("paper.law.our-number") : string.Empty);
    }

    private static IEnumerable<PaperBlock> Facts(PaperSpeech speech, StatuteReport statute)
    {
        TableDraft table = new TableDraft(speech, "paper.law.facts").Text("paper.column.fact")
            .Number("paper.column.answers", "paper.column.requirements");
        foreach (FactGap gap in statute.FactsThatSettleMost)
        {
            table.Row(PaperCell.Of(Capitals.First(speech.Say(gap.Fact))), speech.Number(gap.Outcomes), speech.Number(gap.Requirements));
        }

        return table.IsEmpty ? [] : [table.ToTable(speech.Say("paper.law.facts.note"))];
    }

    private static PaperTable Roles(PaperSpeech speech, StatuteReport statute)
    {
        TableDraft table = new TableDraft(speech, "paper.law.roles").Text("paper.column.whose")
            .Number([.. Verdicts.Select(static verdict => ColumnOf(verdict))]);
        foreach (IGrouping<StatutoryRole, StatutoryOutcome> role in statute.Outcomes.GroupBy(static outcome => outcome.Role)
            .OrderBy(static role => role.Key))
        {
            table.Row([
                PaperCell.Of(speech.Title(role.Key)),
                .. Verdicts.Select(verdict => speech.Number(role.Count(outcome => outcome.Verdict == verdict))),
            ]);
        }

        table.Row([
            PaperCell.Of(speech.Say("paper.law.all")),
            .. Verdicts.Select(verdict => speech.Number(Count(statute.Counts, verdict))),
        ]);
        return table.ToTable(speech.Say("paper.law.roles.note"));
    }

    /// <summary>A rule, with a link to what it asks where the review has applied it.</summary>
    private static PaperCell Rule(ReviewContext context, string rule) => new()
    {
        Text = rule,
        Target = context.Review.Rules.Any(run => string.Equals(run.Rule.Id, rule, StringComparison.Ordinal))
            ? PaperSpeech.Anchor(ReviewContext.RuleAnchor, rule)
            : null,
    };

    private static string Title(PaperSpeech speech, StatutoryRequirement asked, int? financialYear) => financialYear is { } year
        ? speech.Say("paper.law.of-year", ("what", asked.Title), ("year", year))
        : speech.Say(asked.Title);

    private static int Asked(OutcomeCounts counts) => counts.Met + counts.NotMet + counts.NotYetDue + counts.CannotBeTold;

    private static int Count(OutcomeCounts counts, StatutoryVerdict verdict) => verdict switch
    {
        StatutoryVerdict.Met => counts.Met,
        StatutoryVerdict.NotMet => counts.NotMet,
        StatutoryVerdict.NotYetDue => counts.NotYetDue,
        StatutoryVerdict.DoesNotApply => counts.DoesNotApply,
        StatutoryVerdict.NotInForce => counts.NotInForce,
        _ => counts.CannotBeTold,
    };

    private static string ColumnOf(StatutoryVerdict verdict) => verdict switch
    {
        StatutoryVerdict.Met => "paper.column.met",
        StatutoryVerdict.NotMet => "paper.column.not-met",
        StatutoryVerdict.NotYetDue => "paper.column.not-yet-due",
        StatutoryVerdict.DoesNotApply => "paper.column.does-not-apply",
        StatutoryVerdict.NotInForce => "paper.column.not-in-force",
        _ => "paper.column.cannot-be-told",
    };

    private static PaperMark MarkOf(StatutoryVerdict verdict) =>
        verdict == StatutoryVerdict.CannotBeTold ? PaperMark.Unknown : PaperMark.None;

    private static PaperMark MarkOf(RequirementGravity gravity) => gravity switch
    {
        RequirementGravity.Error => PaperMark.Bad,
        RequirementGravity.Warning => PaperMark.Caution,
        _ => PaperMark.None,
    };
}
