using NodaTime;

namespace PccGovernance.Duplication;

/// <summary>Compares the boards of a landscape in force, whichever generator proposes the pairs.</summary>
internal sealed class DuplicationEngine(Landscape inForce, LocalDate asOf, DuplicationOptions options)
{
    private readonly BoardSurvey _survey = new(inForce, options);

    public DuplicationReport Run(Func<IReadOnlyList<BoardProfile>, ICandidateGenerator> generatorFor)
    {
        BoardProfile[] boards = [.. _survey.Profiles.Where(static profile => !profile.Missing().Any())];
        List<PairMatch> matches = [];
        List<SetAsidePair> setAside = [];
        Compare(boards, generatorFor(boards), matches, setAside);

        RemedyWriter remedies = new(asOf, options, _survey);
        PairReporter reporter = new(_survey, options, remedies);
        long withoutCommonTerms = (long)boards.Count(static board => board.GivesOnlyThemes) * boards.Count(static board => board.GivesOnlyDuties);
        return new()
        {
            AsOf = asOf,
            Options = options,
            BoardsCompared = boards.Length,
            NotCompared = NotCompared(),
            BoardsWithAssumedThemes = boards.Where(static board => board.HasAssumedThemes).Select(static board => board.Id).ToValueList(),
            PairsCompared = ((long)boards.Length * (boards.Length - 1) / 2) - withoutCommonTerms,
            PairsWithoutCommonTerms = withoutCommonTerms,
            Pairs = matches.Select(reporter.Report)
                .OrderBy(static pair => pair.Pattern).ThenBy(static pair => pair.IsByDesign).ThenByDescending(static pair => pair.Score).ThenBy(static pair => pair.First).ThenBy(static pair => pair.Second)
                .ToValueList(),
            ParallelGroups = new ParallelGrouping(_survey, remedies).Of(matches.Where(static match => match.Pattern == DuplicationPattern.Parallel)),
            SetAside = setAside.OrderBy(static pair => pair.First).ThenBy(static pair => pair.Second).ToValueList(),
            Counts = Enum.GetValues<DuplicationPattern>()
                .Select(pattern => new PatternCount { Pattern = pattern, Pairs = matches.Count(match => match.Pattern == pattern) })
                .ToValueList(),
        };
    }

    private void Compare(BoardProfile[] boards, ICandidateGenerator generator, List<PairMatch> matches, List<SetAsidePair> setAside)
    {
        PairClassifier classifier = new(options, new(_survey.Profiles));
        DesignedPairs designed = new(options);
        for (int first = 0; first < boards.Length; first++)
        {
            foreach (int second in generator.LaterCandidates(first))
            {
                if (classifier.Match(boards[first], boards[second]) is not { } match)
                {
                    continue;
                }

                if (designed.Recognise(match) is not { } aside)
                {
                    matches.Add(match);
                }
                else if (!match.IsMild)
                {
                    setAside.Add(aside);
                }
            }
        }
    }

    private ValueList<BoardsNotCompared> NotCompared() =>
        _survey.Profiles
            .SelectMany(static profile => profile.Missing().Select(reason => (Reason: reason, profile.Id)))
            .GroupBy(static entry => entry.Reason, static entry => entry.Id)
            .OrderBy(static group => group.Key)
            .Select(static group => new BoardsNotCompared { Reason = group.Key, Boards = group.Order().ToValueList() })
            .ToValueList();
}
