using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Costs a new duty: two landscapes of the boards that would bear it, each costed as any other, and their difference.</summary>
internal sealed class BurdenCosting
{
    private readonly Landscape _landscape;
    private readonly LocalDate _asOf;
    private readonly NewBurden _burden;
    private readonly CostingOptions _options;
    private readonly Execution _execution;
    private readonly Dictionary<Id<OrganisationKind>, FootprintLookup<Organisation>> _organisations = [];

    public BurdenCosting(Landscape inForce, LocalDate asOf, NewBurden burden, CostingOptions options, Execution execution) =>
        (_landscape, _asOf, _burden, _options, _execution) = (inForce, asOf, burden, options, execution);

    public NewBurdenReport Run() => new()
    {
        AsOf = _asOf,
        Burden = _burden,
        Options = _options,
        AsNewPartnerships = CostOf(AsNewPartnerships()),
        Absorbed = _burden is { AbsorbedInto: not null, ExtraHoursPerMeeting: { } extra } ? CostOf(Absorbed(extra)) : null,
    };

    private BurdenPartnerships AsNewPartnerships()
    {
        BurdenPartnerships boards = new(_landscape, _burden);
        foreach (Footprint footprint in _execution.Each(_burden.Footprints))
        {
            boards.AddNew(footprint, MembersOn(footprint), PayerOn(footprint));
        }

        return boards;
    }

    private BurdenPartnerships Absorbed(decimal extra)
    {
        BurdenPartnerships boards = new(_landscape, _burden);
        FootprintLookup<Partnership> existing = new(
            _landscape.Geography, _landscape.Partnerships.Where(_burden.IsAbsorbedBy), static board => board.Footprint);
        foreach (Footprint footprint in _execution.Each(_burden.Footprints))
        {
            var members = MembersOn(footprint);
            var payer = PayerOn(footprint);
            Partnership[] bearing = existing.On(_landscape.Geography.Resolve(footprint));
            if (bearing.Length == 0)
            {
                boards.AddNew(footprint, members, payer);
            }

            foreach (Partnership board in bearing)
            {
                boards.AddLonger(board, Longer(board, extra), members, payer);
            }
        }

        return boards;
    }

    /// <summary>
    /// The pattern of a board with the duty on its agenda. Where its own is not on record the usual one is taken, as in any costing.
    /// </summary>
    private MeetingPattern Longer(Partnership board, decimal extra)
    {
        MeetingPattern today = board.Meetings ?? new() { Provenance = Provenance.AssumedFrom("usual values") };
        MeetingYear sitting = new(new(board, _landscape.FunctionOf(board)), _options.UsualValues?.ToMeetingPattern(), null);
        return today with { MeetingHours = sitting.Length.Value + extra };
    }

    private (BurdenMember Member, Organisation[] Organisations)[] MembersOn(Footprint footprint) =>
        [.. _burden.Members.Select(member => (member, OrganisationsOn(footprint, member.Kind)))];

    private Organisation? PayerOn(Footprint footprint) => _burden.SupportPaidBy is { } kind ? OrganisationsOn(footprint, kind)[0] : null;

    private Organisation[] OrganisationsOn(Footprint footprint, Id<OrganisationKind> kind)
    {
        if (!_organisations.TryGetValue(kind, out FootprintLookup<Organisation>? ground))
        {
            ground = new(
                _landscape.Geography,
                _landscape.Organisations.Where(organisation => organisation.Kind == kind),
                static organisation => organisation.Footprint);
            _organisations.Add(kind, ground);
        }

        Organisation[] found = ground.On(_landscape.Geography.Resolve(footprint));
        return found.Length > 0 ? found : [BurdenPartnerships.Unnamed(kind)];
    }

    private BurdenCost CostOf(BurdenPartnerships boards)
    {
        CostingReport before = Cost(boards.Before);
        CostingReport after = Cost(boards.After);
        Dictionary<Id<Partnership>, PartnershipCost> today = before.Partnerships.ToDictionary(static board => board.Partnership);
        PartnershipCost[] unknown =
        [
            .. after.Partnerships.Where(board =>
                board.Cost is null || (today.TryGetValue(board.Partnership, out PartnershipCost? then) && then.Cost is null)),
        ];
        MoneyRange? recurring = Less(after.Total.Cost, before.Total.Cost);
        MoneyRange? oneOff = boards.OneOff;
        MoneyRange savings = _burden.SavingsPerYear * _burden.Footprints.Count;
        return new()
        {
            Partnerships = after.Partnerships.Count,
            NewPartnerships = boards.NewPartnerships,
            PartnershipsUnknown = unknown.Length,
            MeetingsPerYear = SumOf(
                after.Partnerships.Where(board => !today.ContainsKey(board.Partnership)).Select(static board => board.MeetingsPerYear)),
            HoursPerYear = after.Total.Hours - (before.Total.Hours ?? 0),
            OneOff = oneOff,
            RecurringPerYear = recurring,
            Years = Enumerable
                .Range(1, _burden.Years)
                .Select(year => new BurdenYear
                {
                    Year = year,
                    OneOff = year == 1 ? oneOff : MoneyRange.Zero,
                    Recurring = recurring,
                    Savings = savings,
                })
                .ToValueList(),
            ByOrganisation = Payers(boards, before, after),
        };
    }

    /// <summary>The sum of what is known; <c>null</c> where there are some and none is known.</summary>
    private static decimal? SumOf(IEnumerable<decimal?> numbers)
    {
        decimal?[] all = [.. numbers];
        return all.Length > 0 && all.All(static number => number is null) ? null : all.Sum();
    }

    private static ValueList<BurdenPayer> Payers(BurdenPartnerships boards, CostingReport before, CostingReport after)
    {
        Dictionary<Id<Organisation>, CostTotal> today =
            before.ByOrganisation.ToDictionary(static row => row.Organisation ?? default, static row => row.Total);
        Dictionary<Id<Organisation>, CostTotal> then =
            after.ByOrganisation.ToDictionary(static row => row.Organisation ?? default, static row => row.Total);
        return then.Keys.Union(boards.OneOffPayers).Select(id =>
        {
            Organisation? organisation = id.IsEmpty ? null : boards.Organisation(id);
            bool pays = then.TryGetValue(id, out CostTotal? total);
            return new BurdenPayer
            {
                Organisation = organisation is null || BurdenPartnerships.IsUnnamed(id) ? null : id,
                Kind = organisation?.Kind,
                OneOff = boards.OneOffOf(id),
                RecurringPerYear = pays ? Less(total!.Cost, today.GetValueOrDefault(id)?.Cost) : MoneyRange.Zero,
                HoursPerYear = pays ? total!.Hours - (today.GetValueOrDefault(id)?.Hours ?? 0) : 0,
            };
        }).OrderBy(static payer => payer.Organisation is null)
            .ThenBy(static payer => payer.Organisation)
            .ThenBy(static payer => payer.Kind is null)
            .ThenBy(static payer => payer.Kind)
            .ToValueList();
    }

    private CostingReport Cost(Landscape landscape) => new CostingPass(landscape, _options, _execution).Run(_asOf, _execution);

    /// <summary>
    /// What is paid beyond today. The ends are put in order, since lines that differ by less than a trillionth are rounded apart.
    /// </summary>
    private static MoneyRange? Less(MoneyRange? after, MoneyRange? before)
    {
        if (after is not { } now)
        {
            return null;
        }

        MoneyRange then = before ?? MoneyRange.Zero;
        Money[] ends = [now.Low - then.Low, now.Central - then.Central, now.High - then.High];
        Array.Sort(ends);
        return new(ends[0], ends[1], ends[2]);
    }
}
