namespace PccGovernance.Succession;

/// <summary>Says what becomes of the seats and chairs of a governing body's organisation.</summary>
internal sealed class SeatPass(Landscape inForce, FunctionPass functions, Id<Organisation>? office, Id<Organisation>? successor)
{
    public ValueList<SeatOutcome> Seats() => office is { } sitting
        ? inForce.SeatsOf(sitting).Select(held => Of(inForce.Partnership(held.Partnership)!, held.Seat)).ToValueList()
        : [];

    /// <summary>The boards that the body chairs, and that neither a successor nor anybody else is there to chair.</summary>
    public ValueList<Id<Partnership>> WithoutChair(ValueList<SeatOutcome> seats) => seats
        .Where(static seat => seat.Role == SeatRole.Chair && seat.To is null && seat.Effect != FunctionEffect.Continues)
        .Select(static seat => seat.Partnership)
        .Distinct()
        .Where(board => inForce.ChairsOf(board).All(chair => chair.Organisation == office))
        .Order()
        .ToValueList();

    private SeatOutcome Of(Partnership board, Seat seat)
    {
        PolicingFunction? function = functions.SeatOn(inForce.KindsOf(board).Select(static kind => kind.Id), seat.Role == SeatRole.Chair);
        FunctionEffect effect = function is not null ? functions.EffectOf(function) : functions.Change switch
        {
            SuccessionChange.FireTaken => FunctionEffect.Continues,
            SuccessionChange.Transferred => FunctionEffect.Moves,
            _ => FunctionEffect.AtRisk,
        };
        bool isTaken = functions.Change == SuccessionChange.FireTaken
            || (functions.Change == SuccessionChange.Transferred
                && effect is FunctionEffect.Moves or FunctionEffect.Modified or FunctionEffect.Vests);
        return new()
        {
            Partnership = board.Id,
            Organisation = seat.Organisation,
            Role = seat.Role,
            Effect = effect,
            To = isTaken ? successor : null,
            Function = function?.Id,
            IsProjection = functions.IsProjection,
            Basis = seat.Provenance.Basis,
            Provenance = seat.Provenance,
        };
    }
}
