namespace PccGovernance.Duplication;

/// <summary>Writes a matched pair out in full.</summary>
internal sealed class PairReporter(PartnershipSurvey survey, DuplicationOptions options, RemedyWriter remedies)
{
    private readonly PairComparer _comparer = new(options);
    private readonly EvidenceFor _for = new(survey);
    private readonly EvidenceAgainst _against = new(survey);

    public DuplicationPair Report(PairMatch match)
    {
        var facts = PairFacts.Of(match);
        double Score(OverlapMeasure people) => _comparer.Score(people.Jaccard, match.Remit.Jaccard, match.PlaceOverlap);
        DuplicationRemedy remedy = remedies.Of(facts);
        return new()
        {
            First = match.First.Id,
            Second = match.Second.Id,
            Pattern = match.Pattern,
            Form = match.Form,
            IsQuestion = match.IsQuestion,
            ExpectedShared = Math.Round(survey.Expected.Of(match.First, match.Second), 6),
            IsByDesign = match.IsByDesign,
            Upper = match.Hierarchy.IsVertical ? match.Upper.Id : null,
            Score = match.Score,
            ScoreWithoutStatutoryCore = _comparer.PeopleWithoutCore(facts) is { } people ? Score(people) : null,
            People = match.People.ToSimilarity(),
            Remit = match.Remit.ToSimilarity(),
            Place = facts.Place.ToSimilarity(),
            SharedOrganisations = survey.Organisations.Ids(facts.SharedOrganisations),
            StatutoryCore = survey.Organisations.Ids(facts.StatutoryCore),
            SharedThemes = survey.Themes.Ids(facts.SharedThemes),
            SharedDuties = survey.Duties.Ids(facts.SharedDuties),
            EvidenceFor = _for.Of(facts),
            EvidenceAgainst = _against.Of(facts, remedy.Kind),
            Remedy = remedy,
        };
    }
}
