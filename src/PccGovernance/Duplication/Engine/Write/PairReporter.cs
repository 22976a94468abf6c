namespace PccGovernance.Duplication;

/// <summary>Writes a matched pair out in full.</summary>
internal sealed class PairReporter(PartnershipSurvey survey, DuplicationOptions options, RemedyWriter remedies)
{
    private readonly PairComparer _comparer = new(options);
    private readonly EvidenceFor _for = new(survey);
    private readonly EvidenceAgainst _against = new(survey);

    public DuplicationPair Report(PairMatch match) => new(
        match,
        PairComparer.Place(match.First, match.Second).ToSimilarity(),
        () => remedies.Of(PairFacts.Of(match)),
        remedy => Detail(match, remedy));

    private PairDetail Detail(PairMatch match, DuplicationRemedy remedy)
    {
        var facts = PairFacts.Of(match);
        var alike = LikeSeats.Of(survey.InForce, facts);
        double Score(OverlapMeasure people) => _comparer.Score(people.Jaccard, match.Remit.Jaccard, match.PlaceOverlap);
        return new()
        {
            ExpectedShared = Math.Round(survey.Expected.Of(match.First, match.Second), 6),
            ScoreWithoutStatutoryCore = _comparer.PeopleWithoutCore(facts) is { } people ? Score(people) : null,
            SharedOrganisations = survey.Organisations.Ids(facts.SharedOrganisations),
            StatutoryCore = survey.Organisations.Ids(facts.StatutoryCore),
            SharedThemes = survey.Themes.Ids(facts.SharedThemes),
            SharedDuties = survey.Duties.Ids(facts.SharedDuties),
            EvidenceFor = _for.Of(facts, alike),
            EvidenceAgainst = _against.Of(facts, remedy, alike),
        };
    }
}
