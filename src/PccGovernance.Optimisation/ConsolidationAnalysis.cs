using NodaTime;

namespace PccGovernance.Optimisation;

/// <summary>
/// Finds the mergers of boards that save the most attendance hours within limits, with a proof that nothing saves more or the gap that is
/// left.
/// </summary>
/// <remarks>
/// <para>First over sets: what each board could take on is priced, so that nothing can save more than a bound, and the best choice is made
/// among every set that a choice as good as the best known could have. Where those are too many, merger by merger, from there on.
/// Deterministic: one worker, one seed, a bound on work and not on the clock. Every merger is as <see cref="MergePartnerships"/>
/// makes it: the board that stays keeps its meetings, and whoever sits on any of the boards attends them all. Attendance is taken as full
/// and vacancies as filled: what is saved is what is asked for.</para>
/// <para>Only mergers are looked at that the law as it is on record allows and that make one board of boards that are there to do the same:
/// no oversight board, panel, conference or service, no board of another country, none that a law puts beside another of its kind but where
/// areas may be combined. Every duty and theme keeps a home, since the board that stays has those of all. It says what saves hours, and not
/// whether it is right: read it with <c>ScenarioAnalysis</c>.</para>
/// </remarks>
public static class ConsolidationAnalysis
{
    /// <summary>Finds the best mergers.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day: boards in force then are looked at.</param>
    /// <param name="options">The limits; <c>null</c> takes <see cref="ConsolidationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public static ConsolidationReport Analyse(Landscape landscape, LocalDate asOf, ConsolidationOptions? options = null)
    {
        options = Checked(landscape, options);
        ConsolidationProblem problem = ConsolidationProblem.Of(landscape.AsOf(asOf), options);
        List<FoundSolution> found = Solve(problem, options, options.RunnersUp);
        FoundSolution best = found[0];
        return new()
        {
            AsOf = asOf,
            Options = options,
            HoursToday = problem.HoursToday,
            Best = best.ToConsolidation(),
            IsProved = best.IsProved,
            HoursBound = best.Bound,
            RunnersUp = found.Skip(1).Where(static next => next.HoursSaved > 0).Select(static next => next.ToConsolidation()).ToValueList(),
            Candidates = problem.Candidates.Length,
            LeftOut = problem.LeftOut,
        };
    }

    /// <summary>The most that can be saved by changing no more than 2, 3 and up to so many boards.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="maximumChanged">How many boards may be changed at the most, 2 or more.</param>
    /// <param name="options">The other limits; <c>null</c> takes <see cref="ConsolidationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists every problem.</exception>
    public static ValueList<FrontierPoint> Frontier(Landscape landscape, LocalDate asOf, int maximumChanged,
        ConsolidationOptions? options = null)
    {
        options = Checked(landscape, options);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumChanged, 2);
        Landscape inForce = landscape.AsOf(asOf);
        List<FrontierPoint> points = [];
        for (int most = 2; most <= maximumChanged; most++)
        {
            ConsolidationOptions limited = options with { MaximumChanged = most };
            FoundSolution best = Solve(ConsolidationProblem.Of(inForce, limited), limited, 0)[0];
            points.Add(new() { MaximumChanged = most, Best = best.ToConsolidation(), IsProved = best.IsProved, HoursBound = best.Bound });
        }

        return points.ToValueList();
    }

    /// <summary>The best solution and those after it: by sets of mergers, and where those are too many merger by merger.</summary>
    private static List<FoundSolution> Solve(ConsolidationProblem problem, ConsolidationOptions options, int others)
    {
        ColumnSearch sets = new(problem, options);
        if (sets.Solve(others) is { } proved)
        {
            return proved;
        }

        ConsolidationSearch search = new(problem, options);
        search.StartFrom(sets.Known, sets.Bound);
        FoundSolution best = search.Solve();
        long known = sets.Known.Sum(static column => column.Saved);
        List<FoundSolution> found =
        [
            best.Saved >= known
                ? best with { SavedBound = Math.Min(best.SavedBound, sets.Bound) }
                : FoundSolution.Of(problem, sets.Known, known, isProved: false) with { SavedBound = Math.Min(best.SavedBound, sets.Bound) },
        ];
        while (found.Count <= others && search.SolveNext() is { } next)
        {
            found.Add(next);
        }

        return found;
    }

    private static ConsolidationOptions Checked(Landscape landscape, ConsolidationOptions? options)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        options ??= ConsolidationOptions.Default;
        string[] problems = [.. options.FindProblems()];
        return problems.Length == 0 ? options : throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
    }
}
