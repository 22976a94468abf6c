namespace PccGovernance.Succession;

/// <summary>Says what becomes of each function that a body has, by what comes about.</summary>
internal sealed class FunctionPass
{
    private readonly AreaSuccessionOutcome _outcome;
    private readonly PolicingFunction[] _functions;

    public FunctionPass(AreaSuccessionOutcome outcome)
    {
        _outcome = outcome;
        bool isWelsh = outcome.Projected == ProjectedSuccessor.NotSettled || outcome.ForceArea.ToString()[0] == 'W';
        LegalExtent elsewhere = isWelsh ? LegalExtent.England : LegalExtent.Wales;
        _functions =
        [
            .. PolicingFunctions.All.Where(function => function.Holders.Contains(outcome.Before!.Kind) && function.Extent != elsewhere),
        ];
    }

    public bool IsProjection => _outcome.IsProjection;

    public SuccessionChange Change => _outcome.Change;

    public ValueList<FunctionOutcome> Outcomes() => _functions.Select(function => new FunctionOutcome
    {
        Function = function.Id,
        Effect = EffectOf(function),
        Note = GoesToMayor ? function.TransferNote : IsProjection ? function.AbolitionNote : null,
        Citation = function.Citation,
        IsProjection = IsProjection,
        Basis = function.Provenance.Basis,
        Sources = function.Provenance.Sources,
    }).ToValueList();

    /// <summary>What becomes of a function by its identifier; at risk where the body does not have it.</summary>
    public FunctionEffect EffectOf(string id) =>
        _functions.FirstOrDefault(function => string.Equals(function.Id, id, StringComparison.Ordinal)) is { } known
            ? EffectOf(known)
            : FunctionEffect.AtRisk;

    public FunctionEffect EffectOf(PolicingFunction function) =>
        _outcome.Change == SuccessionChange.FireTaken ? FunctionEffect.Continues
        : GoesToMayor ? function.OnTransfer
        : _outcome.Projected == ProjectedSuccessor.NotSettled && function.OnAbolition == FunctionEffect.MovesAsAnnounced
            ? FunctionEffect.Unsettled
            : function.OnAbolition;

    /// <summary>The function by which a seat on a board of some kinds is held; a chair by convention where no other is on record.</summary>
    public PolicingFunction? SeatOn(IEnumerable<Id<PartnershipKind>> kinds, bool isChair)
    {
        PolicingFunction[] known = [.. _functions.Where(function => function.Boards.Intersect(kinds).Any())];
        return isChair
            ? Array.Find(known, static function => function.Kind == PolicingFunctionKind.Chair)
                ?? Array.Find(_functions, static function => string.Equals(function.Id, "strategic-boards", StringComparison.Ordinal))
            : Array.Find(known, static function => function.Kind != PolicingFunctionKind.Chair) ?? known.FirstOrDefault();
    }

    private bool GoesToMayor =>
        _outcome.Change == SuccessionChange.Transferred || _outcome.Projected == ProjectedSuccessor.Mayor;
}
