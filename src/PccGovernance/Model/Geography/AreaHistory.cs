using System.Collections.Frozen;
using NodaTime;

namespace PccGovernance;

/// <summary>What ended when and what took its place: the enacted changes, by code.</summary>
internal sealed class AreaHistory
{
    private readonly ILookup<AreaCode, (AreaCode Code, LocalDate Date)> _successors;
    private readonly ILookup<AreaCode, (AreaCode Code, LocalDate Date)> _predecessors;
    private readonly FrozenDictionary<AreaCode, EffectivePeriod> _periods;

    public AreaHistory(Geography geography)
    {
        (AreaCode From, AreaCode To, LocalDate Date)[] steps =
        [
            .. geography.Changes
                .Where(static change => change.Status == AnnouncementStatus.Enacted)
                .SelectMany(static change => change.Steps.Select(step => (step.From, step.To, change.Date.Earliest)))
                .OrderBy(static step => step.Earliest).ThenBy(static step => step.From).ThenBy(static step => step.To),
        ];
        _successors = steps.ToLookup(static step => step.From, static step => (step.To, step.Date));
        _predecessors = steps.ToLookup(static step => step.To, static step => (step.From, step.Date));
        _periods = geography.Authorities.Concat(geography.OtherAuthorities).Select(static area => (area.Code, area.Period))
            .Concat(geography.OtherAreas.Select(static area => (area.Code, area.Period)))
            .Where(static area => area.Period != EffectivePeriod.Always)
            .ToFrozenDictionary(static area => area.Code, static area => area.Period);
    }

    public ValueList<AreaCode> SuccessorsOf(AreaCode code) => _successors[code].Select(static next => next.Code).ToValueList();

    public ValueList<AreaCode> PredecessorsOf(AreaCode code) => _predecessors[code].Select(static before => before.Code).ToValueList();

    public EffectivePeriod PeriodOf(AreaCode code) => _periods.GetValueOrDefault(code);

    /// <summary>
    /// What stands on a day in the place of a code: the code itself where it has not ended, else the last of its line that has begun.
    /// </summary>
    public IEnumerable<AreaCode> StandingFor(AreaCode code, LocalDate date)
    {
        if (!PeriodOf(code).HasEndedBy(date))
        {
            return [code];
        }

        return _successors[code].Where(next => next.Date <= date).SelectMany(next => StandingFor(next.Code, date)).Distinct();
    }
}
