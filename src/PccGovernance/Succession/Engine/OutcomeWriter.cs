using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Succession;

/// <summary>Says what becomes of an area in sentences, each of which says of a projection that it is one.</summary>
internal static class OutcomeWriter
{
    public static IEnumerable<Statement> Of(AreaSuccessionOutcome outcome, LocalDate? knownTo, SuccessionOptions options) =>
    [
        Change(outcome, knownTo, options),
        .. outcome.Change is SuccessionChange.None or SuccessionChange.NotKnown ? [] : Holdings(outcome),
        .. outcome.Councils.Select(change => Statement.Of(
            change.IsLaw ? "succession.councils" : "succession.councils.announced",
            ("area", EntityReference.Of(outcome.ForceArea)),
            ("date", change.Date),
            ("ends", change.Ends.Count),
            ("begins", change.Begins.Count),
            ("boards", change.Partnerships.Count))),
    ];

    private static Statement Change(AreaSuccessionOutcome outcome, LocalDate? knownTo, SuccessionOptions options)
    {
        string code = outcome.Change switch
        {
            SuccessionChange.None => outcome.IsBeyondWhatIsKnown ? "succession.goes-on.beyond" : "succession.goes-on",
            SuccessionChange.FireTaken => "succession.fire-taken",
            SuccessionChange.Transferred => "succession.transferred",
            SuccessionChange.EndsAsAnnounced => "succession.ends-as-announced",
            _ => "succession.not-known",
        };
        return Statement.Of(
            code,
            ("area", EntityReference.Of(outcome.ForceArea)),
            ("before", outcome.Before?.Name),
            ("after", outcome.After?.Name),
            ("day", outcome.IsProjection
                ? SuccessionFacts.FirstDayAfter
                : outcome.After?.Period.From is { } from
                ? (StatementValue)from
                : null),
            ("until", options.Until),
            ("known", knownTo is { } known ? (StatementValue)known : null),
            ("instrument", outcome.After?.Instrument?.Text),
            ("successor", outcome.IsProjection ? StatementValue.Word(outcome.Projected) : null));
    }

    private static IEnumerable<Statement> Holdings(AreaSuccessionOutcome outcome)
    {
        bool isAnnounced = outcome.IsProjection;
        yield return Statement.Of(
            isAnnounced ? "succession.functions.announced" : "succession.functions",
            ("all", outcome.Functions.Count),
            ("open", outcome.Functions.Count(static f => f.Effect is FunctionEffect.AtRisk or FunctionEffect.Unsettled)),
            ("lapse", outcome.Functions.Count(static f => f.Effect == FunctionEffect.Lapses)));
        yield return Statement.Of(
            isAnnounced ? "succession.seats.announced" : "succession.seats",
            ("seats", outcome.Seats.Count),
            ("taken", outcome.Seats.Count(static seat => seat.To is not null)),
            ("chairs", outcome.Seats.Count(static seat => seat.Role == SeatRole.Chair)));
        if (!outcome.WithoutChair.IsEmpty)
        {
            yield return Statement.Of(
                isAnnounced ? "succession.without-chair.announced" : "succession.without-chair",
                ("partnerships", StatementValue.Of(outcome.WithoutChair, EntityReference.Of)),
                ("duties", StatementValue.Of(outcome.Duties.Select(static home => home.Duty).Distinct(), EntityReference.Of)));
        }

        foreach (CommitmentOutcome commitment in outcome.Commitments)
        {
            yield return Statement.Of(
                isAnnounced ? "succession.commitment.announced" : "succession.commitment",
                ("subject", commitment.Subject),
                ("purpose", commitment.Purpose),
                ("kind", StatementValue.Word(commitment.Kind)),
                ("days", commitment.DaysBeyond is { } days ? (StatementValue)days : null),
                ("effect", StatementValue.Word(commitment.Effect)));
        }
    }
}
