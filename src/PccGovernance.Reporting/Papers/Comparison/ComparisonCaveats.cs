namespace PccGovernance.Reporting;

/// <summary>What has to be known before two reviews are compared.</summary>
internal static class ComparisonCaveats
{
    public static IEnumerable<PaperBlock> Of(ComparisonContext context)
    {
        PaperSpeech speech = context.Speech;
        if (!string.Equals(context.Before.Name, context.After.Name, StringComparison.Ordinal))
        {
            yield return speech.Notice(
                "paper.comparison.names",
                ("before", context.Before.Name ?? speech.Unknown),
                ("after", context.After.Name ?? speech.Unknown));
        }

        if (context.Before.AsOf > context.After.AsOf)
        {
            yield return speech.Notice("paper.comparison.order");
        }

        if (context.Before.Edition != context.After.Edition)
        {
            yield return speech.Notice(
                "paper.comparison.editions",
                ("before", context.Before.Edition.Value),
                ("after", context.After.Edition.Value));
        }

        if (!context.IsCostedAlike)
        {
            yield return speech.Notice("paper.comparison.costs-differ");
        }

        if (
            !context.Before.RuleOptions.Equals(context.After.RuleOptions)
            || !context
                .Before.Rules.Select(static run => run.Rule.Id)
                .SequenceEqual(context.After.Rules.Select(static run => run.Rule.Id), StringComparer.Ordinal))
        {
            yield return speech.Notice("paper.comparison.rules-differ");
        }
    }
}
