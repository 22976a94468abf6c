using NodaTime;

namespace PccGovernance.Statute;

/// <summary>An election of whoever holds the office, with the first day in office where it is known.</summary>
internal sealed record Election(LocalDate Poll, LocalDate? OfficeStart)
{
    /// <summary>The first days in office on record, where there are several: nothing tells which it is. Empty where there is one.</summary>
    public (LocalDate Day, Id<OfficeHolder> Holder)[] Starts { get; init; } = [];
}

/// <summary>The elections of holders and councils: those of the data, and those of the record.</summary>
internal sealed class Elections
{
    private static readonly Lazy<ElectionFacts> s_facts = new(static () => new(StatuteDocuments.Elections));

    private readonly Dictionary<AreaCode, Election[]> _byArea = [];
    private readonly Dictionary<AreaCode, PartialDate[]> _partlyKnown = [];
    private readonly Landscape _landscape;

    public Elections(Landscape landscape) => _landscape = landscape;

    public static LocalDate? AuditBackstop(int financialYear) =>
        s_facts.Value.Backstops.TryGetValue(financialYear, out LocalDate day) ? day : null;

    public static IEnumerable<LocalDate> OfCouncils(bool isInWales) => isInWales ? s_facts.Value.WelshCouncils : [];

    /// <summary>The elections of the body in office, in the order of days.</summary>
    public Election[] Of(AreaScope scope)
    {
        if (!_byArea.TryGetValue(scope.ForceArea, out Election[]? elections))
        {
            IEnumerable<Election> ofData = s_facts.Value.Holders
                .Where(known => known.Kinds.Contains(scope.Body) && (known.Areas.IsEmpty || known.Areas.Contains(scope.ForceArea)))
                .Select(static known => known.Election);
            OfficeHolder[] holders = scope.Governing is not { } body ? [] : [.. _landscape.OfficeHolders
                .Where(holder => holder.Body == body.Id && holder.ElectedOn is not null)];
            IEnumerable<Election> ofRecord = holders.Where(static holder => holder.ElectedOn is { IsDay: true })
                .GroupBy(static holder => holder.ElectedOn!.Value.Earliest)
                .Select(elected => OfRecord(elected, ofData));
            elections =
            [
                .. ofRecord.Concat(ofData).GroupBy(static election => election.Poll)
                    .Select(static same => same.FirstOrDefault(static election => election.OfficeStart is not null) ?? same.First())
                    .OrderBy(static election => election.Poll),
            ];
            _byArea.Add(scope.ForceArea, elections);

            // The month or the year of an election whose day the data has is that day.
            _partlyKnown[scope.ForceArea] =
            [
                .. holders.Where(static holder => holder.ElectedOn is { IsDay: false })
                    .Select(static holder => holder.ElectedOn!.Value)
                    .Where(on => !Array.Exists(elections, election => election.Poll >= on.Earliest && election.Poll <= on.Latest))
                    .Distinct()
                    .Order(),
            ];
        }

        return elections;
    }

    /// <summary>
    /// Of a first day in office that is known to the month or less it is the day of the data, or else the first and the last that it may
    /// be.
    /// </summary>
    private static Election OfRecord(IGrouping<LocalDate, OfficeHolder> elected, IEnumerable<Election> ofData)
    {
        LocalDate[] known =
        [
            .. ofData.Where(election => election.Poll == elected.Key).Select(static election => election.OfficeStart).OfType<LocalDate>(),
        ];
        (LocalDate Day, Id<OfficeHolder> Holder)[] starts =
        [
            .. elected.SelectMany(holder => StartsOf(holder, elected.Key, known)).OrderBy(static start => start.Day),
        ];
        bool isOne = starts.DistinctBy(static start => start.Day).Count() < 2;
        return new(elected.Key, starts.Length == 0 ? null : starts[0].Day) { Starts = isOne ? [] : starts };
    }

    private static IEnumerable<(LocalDate Day, Id<OfficeHolder> Holder)> StartsOf(OfficeHolder holder, LocalDate poll, LocalDate[] known)
    {
        if (holder.Period.Beginning is not { } begins
            || (!begins.IsDay && Array.Exists(known, day => begins.Earliest <= day && day <= begins.Latest)))
        {
            return [];
        }

        return begins.IsDay
            ? [(begins.Earliest, holder.Id)]
            : [(LocalDate.Min(LocalDate.Max(begins.Earliest, poll), begins.Latest), holder.Id), (begins.Latest, holder.Id)];
    }

    /// <summary>The elections of the record of which the month or less is known, and the data has no day.</summary>
    public PartialDate[] PartlyKnown(AreaScope scope)
    {
        _ = Of(scope);
        return _partlyKnown[scope.ForceArea];
    }

    /// <summary>The first ordinary election that is expected after a day: one that is known, else four years on from the last.</summary>
    public LocalDate? NextOrdinaryPoll(AreaScope scope, LocalDate after)
    {
        Election[] elections = Of(scope);
        foreach (Election election in elections)
        {
            if (election.Poll > after)
            {
                return election.Poll;
            }
        }

        if (elections.Length == 0)
        {
            return null;
        }

        LocalDate poll = elections[^1].Poll;
        while (poll <= after)
        {
            poll = LegalDays.OrdinaryPoll(poll.Year + 4);
        }

        return poll;
    }

    /// <summary>Whether there is an election from a day to another, or may be one.</summary>
    public bool IsAny(AreaScope scope, LocalDate from, LocalDate through) =>
        Of(scope).Any(election => election.Poll >= from && election.Poll <= through)
        || Array.Exists(PartlyKnown(scope), on => on.Latest >= from && on.Earliest <= through);

    private sealed class ElectionFacts(ElectionsDocument document)
    {
        public (ValueList<LocalPolicingBodyKind> Kinds, ValueList<AreaCode> Areas, Election Election)[] Holders { get; } =
        [
            .. document.Elections.Select(static entry => (
                RequirementReader.Kinds(entry.Holder),
                entry.Areas.Select(AreaCode.Parse).ToValueList(),
                new Election(RequirementReader.Day(entry.Poll), entry.Office is { } office ? RequirementReader.Day(office) : null))),
        ];

        public LocalDate[] WelshCouncils { get; } =
            [.. document.CouncilElections.Select(static entry => RequirementReader.Day(entry.Poll))];

        public Dictionary<int, LocalDate> Backstops { get; } =
            document.AuditBackstops.ToDictionary(static entry => entry.FinancialYear, static entry => RequirementReader.Day(entry.Day));
    }
}
