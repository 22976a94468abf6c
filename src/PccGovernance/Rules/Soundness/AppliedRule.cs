namespace PccGovernance.Rules;

/// <summary>What came of applying a rule: what is sound of its evaluation, and what was wrong with the rule.</summary>
internal sealed record AppliedRule
{
    /// <summary>The evaluation, without what is unsound in it; <c>null</c> when the rule gave none.</summary>
    public RuleEvaluation? Evaluation { get; private init; }

    /// <summary>What was wrong, as findings of the RULE family.</summary>
    public ValueList<Finding> Problems { get; private init; } = [];

    /// <summary>Applies a rule. Whatever it does, short of stopping on request, is an answer.</summary>
    public static AppliedRule Of(IGovernanceRule rule, RuleContext context)
    {
        RuleDescriptor descriptor = rule.Descriptor;
        RuleEvaluation? evaluation;
        try
        {
            evaluation = rule.Evaluate(context);
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested || exception is not OperationCanceledException)
        {
            return new() { Problems = [RuleProblems.Failed(descriptor, exception.GetType(), context)] };
        }

        return evaluation is null
            ? new() { Problems = [RuleProblems.AnsweredNothing(descriptor, context)] }
            : Sound(descriptor, evaluation, context);
    }

    private static AppliedRule Sound(RuleDescriptor rule, RuleEvaluation evaluation, RuleContext context)
    {
        List<Finding> problems = [];
        foreach (
            IGrouping<string, Finding> other in evaluation
                .Findings.Where(finding => !IsOf(finding, rule))
                .GroupBy(static finding => finding.RuleId, StringComparer.Ordinal))
        {
            problems.Add(RuleProblems.ForAnother(rule, other.Key, other.Count(), context));
        }

        ValueList<Finding> own = evaluation.Findings.Keep(finding => IsOf(finding, rule));
        ValueList<Finding> sound = own.Keep(static finding =>
            !finding.Subjects.IsEmpty && finding.Subjects.All(static subject => subject.Id.Length > 0));
        if (sound.Count < own.Count)
        {
            problems.Add(RuleProblems.WithoutSubject(rule, own.Count - sound.Count, context));
        }

        if (evaluation.Examined < 0 || (evaluation.Examined == 0 && !sound.IsEmpty))
        {
            problems.Add(RuleProblems.Miscounted(rule, evaluation.Examined, sound.Count, context));
        }

        return new()
        {
            Evaluation = evaluation with { Examined = int.Max(evaluation.Examined, 0), Findings = sound },
            Problems = problems.ToValueList(),
        };
    }

    private static bool IsOf(Finding finding, RuleDescriptor rule) => string.Equals(finding.RuleId, rule.Id, StringComparison.Ordinal);
}
