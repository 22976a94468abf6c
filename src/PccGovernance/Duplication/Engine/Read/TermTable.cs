namespace PccGovernance.Duplication;

/// <summary>
/// The terms of all boards of a landscape by their numbers, made once and kept with it. Nothing here changes any more: a survey that goes on
/// takes over what this one numbered.
/// </summary>
internal sealed class TermTable
{
    private readonly PartnershipTerms[] _terms;

    private TermTable(Landscape landscape)
    {
        Survey = new(landscape, like: null);
        _terms = new PartnershipTerms[landscape.Partnerships.Count];
        for (int board = 0; board < _terms.Length; board++)
        {
            _terms[board] = Survey.Of(board);
        }
    }

    public static TermTable Of(Landscape landscape) => landscape.Derived.Of(landscape, static of => new TermTable(of));

    public PartnershipTerms this[int board] => _terms[board];

    /// <summary>The survey that told them. To be taken over, not to be asked.</summary>
    public TermSurvey Survey { get; }
}
