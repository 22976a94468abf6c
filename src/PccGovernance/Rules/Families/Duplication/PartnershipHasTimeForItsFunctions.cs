using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DUP009: A partnership that carries the functions of several kinds has time for each.</summary>
internal sealed class PartnershipHasTimeForItsFunctions : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DUP009", RuleSeverity.Info, since: "0.1.0", Analyses.Duplication);

    public RuleEvaluation Evaluate(RuleContext context) => context.Duplication is null ? RuleEvaluation.LookedAtNothing : new()
    {
        Examined = context.InForce.Partnerships.Count,
        Findings = context.InForce.Partnerships
            .Where(static board => !board.AlsoActsAs.IsEmpty)
            .Select(board => (board, context.InForce.KindsOf(board)))
            .Where(static entry => entry.Item2.Count > 1 || entry.board.Kind is null)
            .Select(entry => entry.Item2.Count > 1 ? Found(entry.board, entry.Item2) : Unknown(entry.board))
            .ToValueList(),
    };

    /// <summary>It acts as something else too, and what it is itself nobody wrote down.</summary>
    private Finding Unknown(Partnership board) =>
        Descriptor.Undetermined(
            Statement.Of("duplication.functions-not-known", ("partnership", EntityReference.Of(board.Id))),
            [EntityReference.Of(board.Id)],
            remedy: Statement.Of("duplication.functions-not-known.remedy"));

    private Finding Found(Partnership board, ValueList<PartnershipKind> kinds)
    {
        decimal? hours = board.Meetings is { MeetingsPerYear: { } meetings, MeetingHours: { } length } ? meetings * length : null;
        return Descriptor.Violated(
            Statement.Of(
                "duplication.several-functions",
                ("partnership", EntityReference.Of(board.Id)),
                ("identifier", board.Id.Value),
                ("kinds", StatementValue.Of(kinds.Select(static kind => kind.Id), EntityReference.Of)),
                ("themes", board.Themes.IsEmpty ? null : board.Themes.Count),
                ("hours", hours is { } known ? decimal.Round(known / kinds.Count, 1) : null)),
            [EntityReference.Of(board.Id)],
            [
                .. kinds.Select(static kind => Evidence.Of("kind", EntityReference.Of(kind.Id))),
                .. hours is { } all ? [Evidence.Of("meeting-hours-a-year", all, "hours")] : Array.Empty<Evidence>(),
            ],
            Statement.Of(hours is null ? "duplication.several-functions.remedy-unknown" : "duplication.several-functions.remedy"));
    }
}
