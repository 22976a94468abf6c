namespace PccGovernance.Scenarios;

/// <summary>The landscape before and after one step, of which only what is asked is looked up.</summary>
internal sealed class StepSides
{
    private readonly Func<Id<Partnership>, Partnership?> _findBefore;
    private readonly Func<Id<Partnership>, Partnership?> _findAfter;
    private readonly Func<Id<PartnershipKind>, IEnumerable<Footprint>> _groundsAfter;

    private StepSides(
        Landscape before,
        Landscape after,
        Func<Id<Partnership>, Partnership?> findBefore,
        Func<Id<Partnership>, Partnership?> findAfter,
        Func<Id<PartnershipKind>, IEnumerable<Footprint>> groundsAfter) =>
        (OthersBefore, OthersAfter, _findBefore, _findAfter, _groundsAfter) = (before, after, findBefore, findAfter, groundsAfter);

    /// <summary>A landscape with all but the boards as before the step.</summary>
    public Landscape OthersBefore { get; }

    /// <summary>A landscape with all but the boards as after the step.</summary>
    public Landscape OthersAfter { get; }

    /// <summary>What lost a reference by the step.</summary>
    public required ValueList<EntityReference> Untied { get; init; }

    /// <summary>The duties that nobody discharges any more.</summary>
    public required ValueList<Id<Duty>> DutiesDropped { get; init; }

    public static StepSides Of(Landscape before, LandscapeEditResult result)
    {
        Landscape after = result.Landscape!;
        return new(before, after, before.Partnership, after.Partnership, kind => GroundsIn(after, kind))
        {
            Untied = result.Untied,
            DutiesDropped = result.DutiesDropped,
        };
    }

    /// <summary>The sides of the step that was made last in a draft; without meaning once another is made in it.</summary>
    public static StepSides Of(EditedBoards draft) => new(draft.Others, draft.Others, draft.FindBefore, draft.Find, draft.GroundsOf)
    {
        Untied = draft.Untied,
        DutiesDropped = draft.DutiesDropped,
    };

    public Partnership? Before(Id<Partnership> id) => _findBefore(id);

    public Partnership? After(Id<Partnership> id) => _findAfter(id);

    /// <summary>Where boards lie after the step that are of a kind or also act as it.</summary>
    public IEnumerable<Footprint> GroundsAfter(Id<PartnershipKind> kind) => _groundsAfter(kind);

    private static IEnumerable<Footprint> GroundsIn(Landscape landscape, Id<PartnershipKind> kind) =>
        landscape.Partnerships
            .Where(board => board.Kind == kind || board.AlsoActsAs.Contains(kind))
            .Select(static board => board.Footprint);
}
