using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT013: A partnership meets as often as its record says that it does.</summary>
internal sealed class MeetingsAreAsUsual : IGovernanceRule
{
    // A year's window catches now one meeting more and now one less of a board that meets on the same weekday.
    private const int Tolerance = 1;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT013", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context) =>
        RuleEvaluation.OfEach(
            [
                .. context.InForce.Partnerships.Where(board =>
                    board.Meetings?.MeetingsPerYearRange is not null
                    && MeetingRecords.AreKept(context, board)
                    && !(board.Period.From > context.AsOf.PlusYears(-1))),
            ],
            board => Examine(board, context));

    private Finding? Examine(Partnership board, RuleContext context)
    {
        NumberRange usual = board.Meetings!.MeetingsPerYearRange!;
        LocalDate from = context.AsOf.PlusYears(-1).PlusDays(1);
        (int atLeast, int atMost) = MeetingHistory.Of(context.InForce, board.Id, context.AsOf).Since(from);
        bool isMore = atLeast > usual.High + Tolerance;
        bool isLess = atMost < usual.Low - Tolerance;
        if (!isMore && !isLess)
        {
            return null;
        }

        Statement message = Statement.Of(
            isMore ? "data.meets-more-often" : "data.meets-less-often",
            ("partnership", EntityReference.Of(board.Id)),
            ("held", isMore ? atLeast : atMost),
            ("usual", isMore ? usual.High!.Value : usual.Low),
            ("day", context.AsOf));
        ValueList<EntityReference> subjects = [EntityReference.Of(board.Id)];
        ValueList<Evidence> evidence =
        [
            Evidence.Of("held", isMore ? atLeast : atMost, "meetings"),
            Evidence.Of("usual", isMore ? usual.High!.Value : usual.Low, "meetings"),
        ];
        return isMore || context.Landscape.IsComplete(CompleteRecord.Meetings, board.Id, from, context.AsOf)
            ? Descriptor.Violated(message, subjects, evidence, Statement.Of("data.meets-otherwise.remedy"))
            : Descriptor.Undetermined(message, subjects, evidence, Statement.Of("data.meetings-incomplete.remedy"));
    }
}
