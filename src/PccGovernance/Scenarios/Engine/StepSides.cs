using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Scenarios;

/// <summary>The landscape before and after one step, of which only what is asked is looked up.</summary>
internal abstract class StepSides
{
    /// <summary>What lost a reference by the step.</summary>
    public required ValueList<EntityReference> Untied { get; init; }

    /// <summary>The duties that nobody discharges any more.</summary>
    public required ValueList<Id<Duty>> DutiesDropped { get; init; }

    /// <summary>A landscape with the map, kinds and duties of before the step.</summary>
    public abstract Landscape Kinds { get; }

    /// <summary>The organisations that are there to govern policing, in the order of identifiers.</summary>
    public abstract IEnumerable<Organisation> PolicingBodies { get; }

    public static StepSides Of(Landscape before, LandscapeEditResult result) => new Whole(before, result.Landscape!)
    {
        Untied = result.Untied,
        DutiesDropped = result.DutiesDropped,
    };

    /// <summary>The sides of the step that was made last in a draft; without meaning once another is made in it.</summary>
    public static StepSides Of(EditedLandscape draft) => new Drafted(draft)
    {
        Untied = draft.Untied,
        DutiesDropped = draft.DutiesDropped,
    };

    public abstract T? Before<T>(Id<T> id)
        where T : class, ILandscapeItem<T>;

    public abstract T? After<T>(Id<T> id)
        where T : class, ILandscapeItem<T>;

    /// <summary>Where boards lie after the step that are of a kind or also act as it.</summary>
    public abstract IEnumerable<Footprint> GroundsAfter(Id<PartnershipKind> kind);

    /// <summary>Who governs a force area on a day, before the step.</summary>
    public LocalPolicingBody? GoverningBody(AreaCode forceArea, LocalDate day) =>
        Kinds.GoverningBody(forceArea, day) is { } body ? Before(body.Id) ?? body : null;

    private sealed class Whole(Landscape before, Landscape after) : StepSides
    {
        public override Landscape Kinds => before;

        public override IEnumerable<Organisation> PolicingBodies =>
            before.Organisations.Where(o => OfficeFinder.IsPolicingBody(before, o.Kind));

        public override T? Before<T>(Id<T> id)
            where T : class => before.Find(id);

        public override T? After<T>(Id<T> id)
            where T : class => after.Find(id);

        public override IEnumerable<Footprint> GroundsAfter(Id<PartnershipKind> kind) => after.Partnerships
            .Where(board => board.Kind == kind || board.AlsoActsAs.Contains(kind))
            .Select(static board => board.Footprint);
    }

    private sealed class Drafted(EditedLandscape draft) : StepSides
    {
        public override Landscape Kinds => draft.Others;

        public override IEnumerable<Organisation> PolicingBodies => draft.PolicingBodies;

        public override T? Before<T>(Id<T> id)
            where T : class => draft.FindBefore(id);

        public override T? After<T>(Id<T> id)
            where T : class => draft.Find(id);

        public override IEnumerable<Footprint> GroundsAfter(Id<PartnershipKind> kind) => draft.GroundsOf(kind);
    }
}
