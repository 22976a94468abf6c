using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>Which boards have the same people, things and place, with what speaks for it and against it.</summary>
internal static class OverlapSection
{
    public static PaperSection? Of(ReviewContext context)
    {
        if (context.Review.Duplication is not { } report || context.Review.Summary.Partnerships == 0)
        {
            return null;
        }

        PaperSpeech speech = context.Speech;
        List<PaperBlock> blocks = [new PaperParagraph { Text = speech.Say(report.Summary) }];
        if (report.PairsCut > 0)
        {
            blocks.Add(speech.Notice("paper.overlap.cut", ("count", report.PairsCut)));
        }

        foreach (ParallelGroup group in report.ParallelGroups)
        {
            blocks.Add(
                speech.Heading(
                    "paper.overlap.group",
                    ("pattern", StatementValue.Word(DuplicationPattern.Parallel)),
                    ("count", group.Members.Count)));
            blocks.Add(Case(context, group.Members, group.Remedy, group.EvidenceFor, group.EvidenceAgainst));
        }

        foreach (DuplicationCluster cluster in report.Clusters)
        {
            blocks.Add(
                speech.Heading("paper.overlap.group", ("pattern", StatementValue.Word(cluster.Pattern)), ("count", cluster.Members.Count)));
            blocks.Add(Case(context, cluster.Members, cluster.Remedy, [], cluster.EvidenceAgainst));
        }

        DuplicationPair[] pairs = [.. report.Pairs.Where(static pair => pair.Pattern != DuplicationPattern.Parallel)];
        if (pairs.Length > 0)
        {
            blocks.Add(Measures(context, pairs));
            blocks.Add(Evidence(context, pairs));
        }

        if (!report.SetAside.IsEmpty)
        {
            TableDraft table = new TableDraft(speech, "paper.overlap.set-aside").Text(
                "paper.column.board",
                "paper.column.other-board",
                "paper.column.why");
            foreach (SetAsidePair pair in report.SetAside)
            {
                table.Row(context.Board(pair.First), context.Board(pair.Second), PaperCell.Of(speech.Say(pair.Statement)));
            }

            blocks.Add(
                table.ToTable(
                    report.SetAsideCut > 0 ? speech.Say("paper.rows-left-out", ("count", report.SetAsideCut)) : string.Empty,
                    isReference: true));
        }

        return new() { Anchor = "overlap", Heading = speech.Say("paper.overlap.heading"), Blocks = [.. blocks] };
    }

    private static PaperTable Measures(ReviewContext context, DuplicationPair[] pairs)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.overlap.measures")
            .Text(
                "paper.column.board",
                "paper.column.other-board",
                "paper.column.pattern",
                "paper.column.bodies-shared",
                "paper.column.remit-shared",
                "paper.column.place-shared")
            .Number("paper.column.score");
        foreach (DuplicationPair pair in pairs)
        {
            string pattern = speech.Title(pair.Pattern);
            table.Row(
                context.Board(pair.First),
                context.Board(pair.Second),
                PaperCell.Of(
                    pair.IsByDesign ? speech.Say("paper.overlap.by-design", ("text", pattern))
                    : pair.IsQuestion ? speech.Say("paper.overlap.a-question", ("text", pattern))
                    : pattern),
                Part(speech, pair.People),
                Part(speech, pair.Remit),
                Part(speech, pair.Place),
                speech.Number(decimal.Round((decimal)pair.Score, 2), 2));
        }

        return table.ToTable(speech.Say("paper.overlap.measures.note"));
    }

    private static PaperTable Evidence(ReviewContext context, DuplicationPair[] pairs)
    {
        PaperSpeech speech = context.Speech;
        TableDraft table = new TableDraft(speech, "paper.overlap.evidence").Text(
            "paper.column.board",
            "paper.column.other-board",
            "paper.column.what",
            "paper.column.why");
        foreach (DuplicationPair pair in pairs)
        {
            foreach (
                (string code, string text) in new[] { ("paper.column.remedy", speech.Say(pair.Remedy.Statement)) }
                    .Concat(pair.EvidenceFor.Select(evidence => ("paper.overlap.for", speech.Say(evidence.Statement))))
                    .Concat(pair.EvidenceAgainst.Select(evidence => ("paper.overlap.against", speech.Say(evidence.Statement))))
            )
            {
                table.Row(context.Board(pair.First), context.Board(pair.Second), PaperCell.Of(speech.Say(code)), PaperCell.Of(text));
            }
        }

        return table.ToTable(isReference: true);
    }

    private static PaperCell Part(PaperSpeech speech, SimilarityMeasure measure) =>
        PaperCell.Of(speech.Say("paper.part-of", ("part", Number(measure.Intersection)), ("whole", Number(measure.Union))));

    private static StatementValue Number(double number) => decimal.Round((decimal)number, 2);

    private static PaperList Case(
        ReviewContext context,
        IEnumerable<Id<Partnership>> boards,
        DuplicationRemedy remedy,
        IEnumerable<DuplicationEvidence> speaksFor,
        IEnumerable<DuplicationEvidence> against)
    {
        PaperSpeech speech = context.Speech;
        return new()
        {
            Items =
            [
                new()
                {
                    Text = speech.Say(remedy.Statement),
                    Details =
                    [
                        speech.Detail("paper.overlap.boards", context.Names(boards)),
                        .. speaksFor.Select(evidence => speech.Detail("paper.overlap.for", speech.Say(evidence.Statement))),
                        .. against.Select(evidence => speech.Detail("paper.overlap.against", speech.Say(evidence.Statement))),
                        .. remedy.Citation is { } law ? [speech.Detail("paper.overlap.law", law.Text)] : Array.Empty<PaperDetail>(),
                    ],
                },
            ],
        };
    }
}
