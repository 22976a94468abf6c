using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT015: The members of a partnership that shares data are party to an agreement.</summary>
internal sealed class MembersHaveAnAgreement : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT015", RuleSeverity.Advice, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        HashSet<Id<Partnership>> served =
        [
            .. context.InForce.Agreements
                .Where(static agreement => agreement.Kind == AgreementKind.DataSharing)
                .SelectMany(static agreement => agreement.Partnerships),
        ];
        RuleEvaluation boards = RuleEvaluation.OfEach(
            [
                .. context.InForce.Partnerships.Where(board =>
                    board.Seats.Count > 1 && (served.Contains(board.Id) || IsComplete(context, board))),
            ],
            board => Examine(board, context));
        Finding[] open = [.. context.InForce.Agreements.Select(ExamineAgreement).OfType<Finding>()];
        return boards with { Examined = boards.Examined + open.Length, Findings = [.. boards.Findings, .. open] };
    }

    /// <summary>One that may be to share data, or that serves nobody knows which boards: whether it asks anything of one is open.</summary>
    private Finding? ExamineAgreement(Agreement agreement)
    {
        bool isOfNoKind = agreement.Kind == AgreementKind.Unknown;
        if (!isOfNoKind && (agreement.Kind != AgreementKind.DataSharing || !agreement.Partnerships.IsEmpty))
        {
            return null;
        }

        return Descriptor.Undetermined(
            Statement.Of(
                isOfNoKind ? "data.agreement-kind-not-known" : "data.agreement-boards-not-known",
                ("agreement", EntityReference.Of(agreement.Id))),
            [EntityReference.Of(agreement.Id)],
            remedy: Statement.Of("data.agreement-not-known.remedy"));
    }

    private static bool IsComplete(RuleContext context, Partnership board) =>
        !context.Landscape.CompleteRecords.IsEmpty
        && context.Landscape.IsComplete(CompleteRecord.Agreements, board.Id, context.AsOf, context.AsOf);

    private Finding? Examine(Partnership board, RuleContext context)
    {
        ValueList<(Id<Organisation> First, Id<Organisation> Second)> pairs =
            context.InForce.PairsWithout(board.Id, AgreementKind.DataSharing);
        if (pairs.IsEmpty)
        {
            return null;
        }

        ValueList<Id<Organisation>> bodies =
            pairs.SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().Order().ToValueList();
        Statement message = Statement.Of(
            "data.members-without-agreement",
            ("partnership", EntityReference.Of(board.Id)),
            ("pairs", pairs.Count),
            ("bodies", StatementValue.Of(bodies, EntityReference.Of)));
        ValueList<EntityReference> subjects = [EntityReference.Of(board.Id)];
        ValueList<Evidence> evidence = [Evidence.Of("without-agreement", pairs.Count, "pairs")];
        return IsComplete(context, board)
            ? Descriptor.Violated(message, subjects, evidence, Statement.Of("data.members-without-agreement.remedy"))
            : Descriptor.Undetermined(message, subjects, evidence, Statement.Of("data.agreements-incomplete.remedy"));
    }
}
