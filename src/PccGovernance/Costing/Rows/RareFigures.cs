namespace PccGovernance.Costing;

/// <summary>What few boards have on record.</summary>
/// <param name="Decisions">Decisions a year.</param>
/// <param name="Actions">Actions a year.</param>
/// <param name="OneOff">Pounds that setting the board up takes, once.</param>
internal sealed record RareFigures(decimal? Decisions, decimal? Actions, Money? OneOff)
{
    /// <summary>The three; <c>null</c> where there is none of them.</summary>
    public static RareFigures? Of(decimal? decisions, decimal? actions, Money? oneOff) =>
        decisions is null && actions is null && oneOff is null ? null : new(decisions, actions, oneOff);
}
