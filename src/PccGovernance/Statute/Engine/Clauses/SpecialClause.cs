namespace PccGovernance.Statute;

/// <summary>A check that is like no other.</summary>
internal sealed class SpecialClause(ClauseEntry entry, string filing) : Clause
{
    private readonly Func<RequirementCase, SpecialFacts, Answer> _check = entry.Name switch
    {
        "planning-period-end" => PlanSpecials.PeriodEnd,
        "planning-period-start" => PlanSpecials.PeriodStart,
        "panel-appointed" => PanelSpecials.Appointed,
        "panel-one-each" => PanelSpecials.OneEach,
        "panel-co-opted" => PanelSpecials.CoOpted,
        "panel-independents" => PanelSpecials.Independents,
        "panel-bars" => PanelSpecials.Bars,
        "panel-balance" => PanelBalance.Check,
        "panel-name" => PanelSpecials.Name,
        "revised-direction" => PreceptSpecials.RevisedDirection,
        "final-limit" => PreceptSpecials.FinalLimit,
        "scrutiny-ended" => PreceptSpecials.ScrutinyEnded,
        "chief-appointment" => OfficeSpecials.ChiefAppointment,
        "deputy-term" => OfficeSpecials.DeputyTerm,
        "ordinary-poll-day" => OfficeSpecials.OrdinaryPollDay,
        "by-election" => OfficeSpecials.ByElection,
        "incapacity" => OfficeSpecials.Incapacity,
        "fire-order" => OfficeSpecials.FireOrder,
        "covers-three-years" => PlanSpecials.CoversThreeYears,
        _ => throw new InvalidOperationException(
            $"The document of requirements has the check '{entry.Name}': give one that the code knows."),
    };

    private readonly Gap? _board = entry.Board is { } kind ? Gap.OfThing("statute.fact-board", kind) : null;

    public override Answer Check(RequirementCase at) => _check(at, new(at, filing, _board));
}
