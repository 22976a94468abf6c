namespace PccGovernance.Duplication;

/// <summary>
/// The nature of all boards of a landscape by their numbers, told once and kept with it. Nothing here changes any more: a survey that goes
/// on takes over what this one numbered.
/// </summary>
internal sealed class NatureTable
{
    private readonly PartnershipNature[] _natures;

    private NatureTable(Landscape landscape)
    {
        Survey = new(landscape);
        _natures = new PartnershipNature[landscape.Partnerships.Count];
        for (int board = 0; board < _natures.Length; board++)
        {
            _natures[board] = Survey.Of(board);
        }
    }

    public static NatureTable Of(Landscape landscape) => landscape.Derived.Of(landscape, static of => new NatureTable(of));

    public PartnershipNature this[int board] => _natures[board];

    /// <summary>The survey that told them. To be taken over, not to be asked.</summary>
    public NatureSurvey Survey { get; }
}
