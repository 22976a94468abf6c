using PccGovernance.Costing;
using PccGovernance.Demand;
using PccGovernance.Kernel;

namespace PccGovernance.Scenarios;

/// <summary>
/// Compares costs and hours: takes all boards as reckoned before, and then reckons only those that are other ones after. What the rest asks
/// and costs is the same on both sides.
/// </summary>
internal sealed class AttendanceComparison
{
    private static readonly EndsOfLoads HoursEnds = new(
        static load => load.HoursLow ?? load.Hours,
        static load => load.HoursHigh ?? load.Hours,
        static load => load.SeatsAtLeast);

    private static readonly EndsOfLoads MeetingsEnds = new(
        static load => load.MeetingsLow ?? load.MeetingsPerYear,
        static load => load.MeetingsHigh ?? load.MeetingsPerYear,
        static load => load.PartnershipsAtLeast);

    private readonly ScenarioBefore _before;
    private readonly Execution _execution;
    private readonly Landscape _changedBefore;
    private readonly Landscape _changedAfter;
    private readonly DemandReport _whole;
    private readonly DemandReport _less;
    private readonly DemandReport _more;

    public AttendanceComparison(ScenarioBefore before, Landscape after, ChangedBoards changed, Execution execution)
    {
        (_before, _execution) = (before, execution);
        _changedBefore = PartnershipsAlone.Of(before.Landscape, changed.Before);
        _changedAfter = PartnershipsAlone.Of(after, changed.After);
        _whole = before.Demand(execution);
        _less = DemandAnalysis.Analyse(_changedBefore, before.AsOf, before.Options.Demand, execution);
        _more = DemandAnalysis.Analyse(_changedAfter, before.AsOf, before.Options.Demand, execution);
    }

    public ScenarioCost? Cost()
    {
        if (_before.Options.Costing is not { } costing)
        {
            return null;
        }

        CostTotal whole = _before.Cost(_execution);
        CostComparison changed = CostComparison.Between(
            CostingAnalysis.Analyse(_changedBefore, _before.AsOf, costing, _execution),
            CostingAnalysis.Analyse(_changedAfter, _before.AsOf, costing, _execution));
        int costed = whole.LinesCosted - changed.Before.LinesCosted + changed.After.LinesCosted;
        MoneyRange? after = costed == 0 ? null : Sum(whole.Cost, changed.Before.Cost, changed.After.Cost);
        return new()
        {
            Before = whole.Cost,
            After = after,
            Change = CostChange.Between(whole.Cost, after),
            LinesUnknownBefore = whole.LinesUnknown,
            LinesUnknownAfter = whole.LinesUnknown - changed.Before.LinesUnknown + changed.After.LinesUnknown,
            LinesAtLeastBefore = whole.LinesAtLeast,
            LinesAtLeastAfter = whole.LinesAtLeast - changed.Before.LinesAtLeast + changed.After.LinesAtLeast,
            Partnerships = changed.Partnerships,
            ByOrganisation = changed.ByOrganisation,
        };
    }

    public ScenarioHours Hours()
    {
        (DemandLoad whole, DemandLoad less, DemandLoad more) = (_whole.Total, _less.Total, _more.Total);
        decimal? hours = whole.Seats - less.Seats + more.Seats == 0 ? null : HoursAfter(whole, less, more);
        decimal? meetings = MeetingsAfter();
        return new()
        {
            HoursBefore = whole.Hours,
            HoursAfter = hours,
            HoursEndsBefore = HoursEnds.Of(whole.Hours, whole),
            HoursEndsAfter = HoursEnds.Of(hours, whole, less, more),
            MeetingsBefore = whole.MeetingsPerYear,
            MeetingsAfter = meetings,
            MeetingsEndsBefore = MeetingsEnds.Of(whole.MeetingsPerYear, whole),
            MeetingsEndsAfter = MeetingsEnds.Of(meetings, whole, less, more),
            SeatsUnknownBefore = whole.SeatsUnknown,
            SeatsUnknownAfter = whole.SeatsUnknown - less.SeatsUnknown + more.SeatsUnknown,
        };
    }

    public ValueList<HoursChange> Organisations() => Changes(
        _before.Organisations,
        static report => report.Organisations,
        static row => row.Organisation,
        static row => row.Load,
        static seat => seat.Organisation,
        EntityReference.Of);

    public ValueList<HoursChange> Posts() => Changes(
        _before.Posts,
        static report => report.Posts,
        static row => row.Post,
        static row => row.Load,
        static seat => seat.Post ?? default,
        EntityReference.Of);

    private decimal? MeetingsAfter()
    {
        int boards = _whole.Total.Partnerships - _less.Total.Partnerships + _more.Total.Partnerships;
        int known = KnownMeetings(_whole.Total) - KnownMeetings(_less.Total) + KnownMeetings(_more.Total);
        return boards > 0 && known == 0
            ? null
            : (_whole.Total.MeetingsPerYear ?? 0) - (_less.Total.MeetingsPerYear ?? 0) + (_more.Total.MeetingsPerYear ?? 0);
    }

    private static int KnownMeetings(DemandLoad load) => load.Partnerships - load.PartnershipsWithUnknownMeetings;

    /// <summary>Hours after: nil where nothing is asked, <c>null</c> where nothing of what is asked is known.</summary>
    private static decimal? HoursAfter(DemandLoad? whole, DemandLoad? less, DemandLoad? more)
    {
        int seats = (whole?.Seats ?? 0) - (less?.Seats ?? 0) + (more?.Seats ?? 0);
        int unknown = (whole?.SeatsUnknown ?? 0) - (less?.SeatsUnknown ?? 0) + (more?.SeatsUnknown ?? 0);
        return seats > 0 && seats == unknown ? null : (whole?.Hours ?? 0) - (less?.Hours ?? 0) + (more?.Hours ?? 0);
    }

    private static MoneyRange Sum(MoneyRange? whole, MoneyRange? less, MoneyRange? more)
    {
        MoneyRange all = (whole ?? MoneyRange.Zero) + (more ?? MoneyRange.Zero);
        MoneyRange gone = less ?? MoneyRange.Zero;
        return new(all.Low - gone.Low, all.Central - gone.Central, all.High - gone.High);
    }

    private static HoursChange Change(EntityReference who, DemandLoad? whole, DemandLoad? less, DemandLoad? more)
    {
        decimal? before = whole is null ? 0 : whole.Hours;
        decimal? after = HoursAfter(whole, less, more);
        return new()
        {
            Who = who,
            Before = before,
            After = after,
            EndsBefore = HoursEnds.Of(before, whole),
            EndsAfter = HoursEnds.Of(after, whole, less, more),
            SeatsUnknownAfter = (whole?.SeatsUnknown ?? 0) - (less?.SeatsUnknown ?? 0) + (more?.SeatsUnknown ?? 0),
        };
    }

    private ValueList<HoursChange> Changes<TRow, T>(
        Func<Execution, Dictionary<Id<T>, DemandLoad>> loads,
        Func<DemandReport, ValueList<TRow>> rows,
        Func<TRow, Id<T>> who,
        Func<TRow, DemandLoad> load,
        Func<Seat, Id<T>> holder,
        Func<Id<T>, EntityReference> reference)
    {
        Dictionary<Id<T>, DemandLoad> less = rows(_less).ToDictionary(who, load);
        Dictionary<Id<T>, DemandLoad> more = rows(_more).ToDictionary(who, load);
        if (less.Count == 0 && more.Count == 0)
        {
            return [];
        }

        Dictionary<Id<T>, DemandLoad> whole = loads(_execution);
        ILookup<Id<T>, Id<Partnership>> boards = _changedBefore.Partnerships.Concat(_changedAfter.Partnerships)
            .SelectMany(board => board.Seats.Select(seat => (Who: holder(seat), board.Id)))
            .Distinct()
            .ToLookup(static held => held.Who, static held => held.Id);
        return less.Keys.Union(more.Keys)
            .Order()
            .Select(id => Change(reference(id), whole.GetValueOrDefault(id), less.GetValueOrDefault(id), more.GetValueOrDefault(id)) with
            {
                Partnerships = boards[id].Order().ToValueList(),
            })
            .Where(static change => change.Before != change.After || change.EndsBefore != change.EndsAfter)
            .ToValueList();
    }
}
