using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>Says who has to agree to a step, who decides, and under which power.</summary>
internal sealed class NeedsFinder(StepSides sides, ScenarioStep step, LocalDate day)
{
    private readonly Landscape _before = sides.Kinds;

    /// <summary>Whether the step needs a power and none is on record.</summary>
    public bool IsPowerMissing { get; private set; }

    public IEnumerable<StepNeed> Find(ValueList<Id<Partnership>> named) => step.Edit switch
    {
        CombineAreas combine => Combining(
            _before.PartnershipKind(sides.Before(combine.Partnerships[0])!.Kind!.Value)!,
            combine.Partnerships),
        MergePartnerships merge => Merging(merge.Partnerships, named),
        TransferFunctions transfer => [Order("scenario.need.transfer", ("from", EntityReference.Of(transfer.From)))],
        ReorganiseCouncils reorganise => [Order(
            "scenario.need.reorganisation",
            ("councils", StatementValue.Of(reorganise.Councils, EntityReference.Of)))],
        ReplaceOrganisation or AddOrganisation => [],
        JoinStrategies join => Owners(join),
        _ => Members(named),
    };

    /// <summary>
    /// What a merger needs: of the boards in it that the law sets up side by side, what it takes to combine these; of the others, that
    /// their members agree.
    /// </summary>
    private IEnumerable<StepNeed> Merging(ValueList<Id<Partnership>> merged, ValueList<Id<Partnership>> named)
    {
        (PartnershipKind Kind, ValueList<Id<Partnership>> Boards)[] combined = [.. SideBySide.In(_before, sides.Before, merged)];
        foreach ((PartnershipKind kind, ValueList<Id<Partnership>> boards) in combined)
        {
            foreach (StepNeed need in kind.CombiningPower is null ? NoPower(kind, boards) : Combining(kind, boards))
            {
                yield return need;
            }
        }

        foreach (StepNeed need in combined.Any(one => one.Boards.Count == merged.Count) ? [] : Members(named))
        {
            yield return need;
        }
    }

    private IEnumerable<StepNeed> NoPower(PartnershipKind kind, ValueList<Id<Partnership>> boards)
    {
        IsPowerMissing = true;
        yield return new()
        {
            Kind = StepNeedKind.Power,
            What = Statement.Of("scenario.need.no-power", ("kind", EntityReference.Of(kind.Id))),
            IsMet = null,
        };
        foreach (StepNeed need in Members(boards))
        {
            yield return need;
        }
    }

    private IEnumerable<StepNeed> Combining(PartnershipKind kind, ValueList<Id<Partnership>> named)
    {
        Partnership[] boards = [.. named.Select(id => sides.Before(id)).OfType<Partnership>()];
        ValueList<EntityReference> which = boards.Select(static board => EntityReference.Of(board.Id)).ToValueList();
        yield return new()
        {
            Kind = StepNeedKind.Power,
            What = Statement.Of("scenario.need.power", ("partnerships", which), ("power", kind.CombiningPower!.Text)),
            Citation = kind.CombiningPower,
            IsMet = null,
        };
        HashSet<Id<OrganisationKind>> responsible = [.. kind.StatutoryMembers.Select(static member => member.Kind)];
        ValueList<Id<Organisation>> parties = OrganisationsOn(boards)
            .Where(id => responsible.Count == 0 || sides.Before(id)!.Kind is not { } its || IsOneOf(its, responsible))
            .ToValueList();
        yield return Agreement(
            Statement.Of("scenario.need.authorities", ("partnerships", which), ("parties", StatementValue.Of(parties, EntityReference.Of))),
            parties,
            kind.CombiningPower);
        foreach (StepNeed decision in IsPolicingBody(kind.CombiningDecider) ? Decisions(boards, kind.CombiningPower) : [])
        {
            yield return decision;
        }

        foreach (LegalCondition condition in kind.CombiningConditions)
        {
            yield return new()
            {
                Kind = StepNeedKind.Condition,
                What = Statement.Of("scenario.need.condition", ("condition", condition.Text), ("source", condition.Citation?.Text)),
                Citation = condition.Citation,
                IsMet = null,
            };
        }
    }

    /// <summary>A council of either tier answers for a local authority.</summary>
    private bool IsOneOf(Id<OrganisationKind> kind, HashSet<Id<OrganisationKind>> responsible) =>
        responsible.Contains(kind)
        || (_before.OrganisationKind(kind)?.Sector == Sector.LocalGovernment
            && responsible.Any(other => _before.OrganisationKind(other)?.Sector == Sector.LocalGovernment));

    private IEnumerable<StepNeed> Decisions(Partnership[] boards, Citation power)
    {
        Footprint ground = new() { Areas = boards.SelectMany(static board => board.Footprint.Areas).ToValueList() };
        foreach (ForceArea area in _before.Geography.ForceAreasOf(ground).OrderBy(static area => area.Code))
        {
            LocalPolicingBody? body = sides.GoverningBody(area.Code, day);
            Id<Organisation>? office = body?.Organisation ?? OfficeOf(area);
            yield return new()
            {
                Kind = StepNeedKind.Decision,
                What = Statement.Of(
                    "scenario.need.decision",
                    ("body", body?.Name),
                    ("area", EntityReference.Of(area.Code)),
                    ("power", power.Text)),
                Parties = office is { } deciding ? [deciding] : [],
                Missing = office is { } missing && !step.AgreedBy.Contains(missing) ? [missing] : [],
                Citation = power,
                IsMet = office is { } known && step.AgreedBy.Contains(known),
            };
        }
    }

    private bool IsPolicingBody(Id<OrganisationKind>? kind) => OfficeFinder.IsPolicingBody(_before, kind);

    private Id<Organisation>? OfficeOf(ForceArea area) =>
        sides.PolicingBodies.FirstOrDefault(o => o.Footprint.Areas.Contains(area.Code))?.Id;

    /// <summary>Who sits on the boards, and who would.</summary>
    private IEnumerable<StepNeed> Members(ValueList<Id<Partnership>> named)
    {
        Partnership[] both =
            [.. named.Select(id => sides.Before(id)).OfType<Partnership>(), .. named.Select(id => sides.After(id)).OfType<Partnership>()];
        Partnership[] boards = [.. both.DistinctBy(static board => board.Id).OrderBy(static board => board.Id)];
        ValueList<Id<Organisation>> parties = OrganisationsOn(both).ToValueList();
        if (!parties.IsEmpty)
        {
            yield return Agreement(
                Statement.Of(
                    step.Edit is AddPartnership ? "scenario.need.new-members" : "scenario.need.members",
                    ("partnerships", boards.Select(static board => EntityReference.Of(board.Id)).ToValueList()),
                    ("parties", StatementValue.Of(parties, EntityReference.Of))),
                parties,
                null);
        }
    }

    private IEnumerable<StepNeed> Owners(JoinStrategies join)
    {
        Strategy[] joined = [.. join.Strategies.Order().Select(id => sides.Before(id)).OfType<Strategy>()];
        Partnership[] boards =
            [.. joined.Select(static s => s.OwnerPartnership)
                .OfType<Id<Partnership>>()
                .Distinct()
                .Select(id => sides.Before(id))
                .OfType<Partnership>()];
        ValueList<Id<Organisation>> parties = joined
            .Select(static s => s.OwnerOrganisation)
            .OfType<Id<Organisation>>()
            .Concat(OrganisationsOn(boards))
            .Distinct()
            .Order()
            .ToValueList();
        if (!parties.IsEmpty)
        {
            yield return Agreement(
                Statement.Of(
                    "scenario.need.owners",
                    ("strategies", joined.Select(static s => EntityReference.Of(s.Id)).ToValueList()),
                    ("parties", StatementValue.Of(parties, EntityReference.Of))),
                parties,
                null);
        }
    }

    private static StepNeed Order(string code, (string Name, StatementValue? Value) argument) => new()
    {
        Kind = StepNeedKind.Order,
        What = Statement.Of(code, argument),
        IsMet = false,
    };

    private StepNeed Agreement(Statement what, ValueList<Id<Organisation>> parties, Citation? power)
    {
        ValueList<Id<Organisation>> missing = parties.Keep(party => !step.AgreedBy.Contains(party));
        return new()
        {
            Kind = StepNeedKind.Agreement,
            What = what,
            Parties = parties,
            Missing = missing,
            Citation = power,
            IsMet = missing.IsEmpty,
        };
    }

    /// <summary>Who has a say on some boards: observers and those who serve a board have none.</summary>
    private static IEnumerable<Id<Organisation>> OrganisationsOn(IEnumerable<Partnership> boards) => boards
        .SelectMany(static board => board.Seats)
        .Where(static seat => seat.Role is not (SeatRole.Observer or SeatRole.Secretariat or SeatRole.Adviser))
        .Select(static seat => seat.Organisation)
        .Distinct()
        .Order();
}
