using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Succession;

/// <summary>Lists what is not settled, with what would settle it.</summary>
internal static class UnsettledFinder
{
    public static IEnumerable<UnsettledMatter> Find(AreaSuccessionOutcome outcome, LocalDate? knownTo, SuccessionOptions options) =>
    [
        .. OfArea(outcome, knownTo, options),
        .. outcome.IsProjection ? outcome.Functions.Select(OfFunction).OfType<UnsettledMatter>() : [],
        .. outcome.Councils.Where(static change => change.Begins.IsEmpty).Select(change => Matter(
            Statement.Of("succession.unsettled.councils", ("area", EntityReference.Of(outcome.ForceArea)), ("date", change.Date)),
            "succession.settled.structural-order")),
    ];

    private static IEnumerable<UnsettledMatter> OfArea(AreaSuccessionOutcome outcome, LocalDate? knownTo, SuccessionOptions options)
    {
        (string Name, StatementValue? Value) area = ("area", EntityReference.Of(outcome.ForceArea));
        if (outcome.Change == SuccessionChange.NotKnown)
        {
            yield return Matter(Statement.Of("succession.unsettled.not-on-record", area), "succession.settled.record");
        }

        if (outcome.IsBeyondWhatIsKnown)
        {
            yield return Matter(
                Statement.Of(
                    "succession.unsettled.beyond",
                    area,
                    ("known", knownTo is { } known ? (StatementValue)known : null),
                    ("until", options.Until)),
                "succession.settled.act");
        }

        if (outcome.IsProjection)
        {
            yield return Matter(Statement.Of("succession.unsettled.day", area, ("day", SuccessionFacts.FirstDayAfter)),
                "succession.settled.act");
            yield return Matter(
                Statement.Of("succession.unsettled.successor", area, ("successor", StatementValue.Word(outcome.Projected))),
                outcome.Projected switch
                {
                    ProjectedSuccessor.Mayor => "succession.settled.order",
                    ProjectedSuccessor.NotSettled => "succession.settled.wales",
                    _ => "succession.settled.act",
                });
        }
    }

    private static UnsettledMatter? OfFunction(FunctionOutcome outcome)
    {
        PolicingFunction function = PolicingFunctions.Find(outcome.Function)!;
        if (outcome.Effect is not (FunctionEffect.AtRisk or FunctionEffect.Unsettled) && function.Question is null)
        {
            return null;
        }

        return Matter(
            Statement.Of(
                outcome.Effect is FunctionEffect.AtRisk or FunctionEffect.Unsettled
                    ? "succession.unsettled.function"
                    : "succession.unsettled.question",
                ("function", function.Name),
                ("question", function.Question)),
            function.Kind switch
            {
                PolicingFunctionKind.Asset or PolicingFunctionKind.Staff => "succession.settled.scheme",
                PolicingFunctionKind.Grant or PolicingFunctionKind.Contract => "succession.settled.novation",
                PolicingFunctionKind.Chair or PolicingFunctionKind.Seat => "succession.settled.board",
                _ => "succession.settled.named-in-act",
            }) with
        { Function = function.Id };
    }

    private static UnsettledMatter Matter(Statement what, string settledBy) => new() { What = what, SettledBy = Statement.Of(settledBy) };
}
