using System.Globalization;
using NodaTime;
using PccGovernance.Costing;
using PccGovernance.Optimisation;
using PccGovernance.Placement;
using PccGovernance.Scenarios;
using PccGovernance.Text;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Prints what a scenario would change, where a duty could go, and which mergers would save most.</summary>
internal static class ChangeScreen
{
    private const int MostLines = 60;

    /// <summary>Boards that do not fit are told to show why, not to be read one by one.</summary>
    private const int MostThatDoNotFit = 3;

    public static ExitCode WhatIf(Landscape landscape, string file, LocalDate asOf, TextWriter output, TextWriter errors)
    {
        ScenarioReading reading;
        try
        {
            reading = ScenarioJson.Read(InputBytes.Read(file));
        }
        catch (Exception exception) when (exception is IOException
            or UnauthorizedAccessException
            or ArgumentException
            or NotSupportedException)
        {
            errors.WriteLine($"'{file}' could not be read: {exception.Message}");
            return ExitCode.BadLandscape;
        }

        if (reading.Scenario is not { } scenario)
        {
            errors.WriteLine($"'{file}' is not a scenario. {reading.Errors.Count} error(s):");
            foreach (LandscapeError error in reading.Errors)
            {
                errors.WriteLine(error.ToString());
            }

            return ExitCode.BadLandscape;
        }

        ScenarioReport report = ScenarioAnalysis.Analyse(landscape, asOf, scenario, new()
        {
            Costing = new() { Assumptions = AssumptionSets.Apcc2025, Basis = CostBasis.SalaryOnly, UsualValues = UsualValues.Apcc2025 },
            Demand = new() { UsualValues = UsualValues.Apcc2025 },
        });
        Print(report, output);
        return report.Run.IsPossible ? ExitCode.Reviewed : ExitCode.BadLandscape;
    }

    public static ExitCode Place(Landscape landscape, string duty, LocalDate asOf, TextWriter output, TextWriter errors)
    {
        Footprint ground = new()
        {
            Areas = landscape.AsOf(asOf).Partnerships.SelectMany(board => landscape.Geography.ForceAreasOf(board.Footprint))
                .Concat(landscape.LocalPolicingBodies.Select(body => landscape.Geography.ForceArea(body.ForceArea)!))
                .CountBy(static area => area.Code)
                .OrderByDescending(static area => area.Value)
                .Take(1)
                .Select(static area => area.Key)
                .ToValueList(),
        };
        DutyToPlace place;
        try
        {
            place = DutyToPlace.Of(landscape, new(duty), ground, new() { MeetingsPerYear = 4, MeetingHours = 1 });
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            errors.WriteLine(exception.Message);
            return ExitCode.BadCommandLine;
        }

        PlacementReport report =
            PlacementAnalysis.Analyse(landscape, asOf, place, new() { Demand = new() { UsualValues = UsualValues.Apcc2025 } });
        EntityNames names = EntityNames.Of(landscape);
        output.WriteLine(Phrasebook.English.Say(report.Advice, names));
        int told = 0;
        foreach (PlacementHome home in report.Homes)
        {
            if (home.Standing == PlacementStanding.DoesNotFit && ++told > MostThatDoNotFit)
            {
                continue;
            }

            output.WriteLine();
            output.WriteLine(home.Partnership is { } id
                ? $"{landscape.Partnership(id)!.Name}: {Words.Spaced(home.Standing.ToString())}"
                : "A new board");
            foreach (Statement why in home.Why)
            {
                output.WriteLine($"  {Phrasebook.English.Say(why, names)}");
            }

            if (home.HoursAdded is { } hours)
            {
                AmountEnds? ends = home.HoursAddedEnds;
                string more = Words.Between(hours, ends?.Low, ends?.High, ends?.AtLeast > 0);
                output.WriteLine($"  It would ask for {more} hours a year more of those who attend.");
            }
        }

        if (told > MostThatDoNotFit)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told - MostThatDoNotFit} more boards do not fit."));
        }

        return ExitCode.Reviewed;
    }

    public static ExitCode Best(Landscape landscape, int boards, LocalDate asOf, TextWriter output)
    {
        ConsolidationReport report =
            ConsolidationAnalysis.Analyse(landscape, asOf, new() { MaximumChanged = boards, UsualValues = UsualValues.Apcc2025 });
        EntityNames names = EntityNames.Of(landscape);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Of {report.HoursToday:#,0.#} hours a year that boards ask (usual meetings where none are on record), "
            + $"{report.Best.HoursSaved:#,0.#} could be saved by changing no more than {boards} "
            + $"boards, and nothing saves more{(report.IsProved ? "." : $" than {report.HoursBound:#,0.#}: that is not proved.")}"));
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{report.LeftOut.Count} boards were left as they are because meetings or members are not on record."));
        foreach (ConsolidationMerge merge in report.Best.Merges)
        {
            IEnumerable<string?> joining =
                merge.Partnerships.Where(id => id != merge.Into).Select(id => names.Find(EntityReference.Of(id)));
            output.WriteLine($"  {string.Join(", ", joining)} into {names.Find(EntityReference.Of(merge.Into))}");
        }

        if (!report.RunnersUp.IsEmpty)
        {
            output.WriteLine($"The next best sets of mergers save {string.Join(" and ", report.RunnersUp.Select(static other =>
                string.Create(CultureInfo.InvariantCulture, $"{other.HoursSaved:#,0.#}")))} hours.");
        }

        ScenarioReport effect = ScenarioAnalysis.Analyse(landscape, asOf, report.Best.ToScenario("best"), new() { Duplication = null });
        output.WriteLine($"As a scenario it is {Words.Spaced(effect.Run.Standing.ToString())}:");
        foreach (Statement need in effect.Run.Steps.SelectMany(static step => step.Needs).Select(static need => need.What)
            .Concat(effect.Differences.Where(static difference => IsALoss(difference.Code))))
        {
            output.WriteLine($"  {Phrasebook.English.Say(need, BothOf(names, EntityNames.Of(effect.Run.After!)))}");
        }

        output.WriteLine("What saves hours need not be right: read the scenario (--what-if) and ask those who attend.");
        return ExitCode.Reviewed;
    }

    /// <summary>What a director has to know of mergers beside the hours that they save.</summary>
    private static bool IsALoss(string code) => code
        is "scenario.agenda"
        or "scenario.chair"
        or "scenario.focus"
        or "scenario.oversight.lost"
        or "scenario.duty-without-home"
        or "scenario.requirement";

    private static void Print(ScenarioReport report, TextWriter output)
    {
        EntityNames names = EntityNames.Of(report.Run.Before);
        EntityNames later = report.Run.After is { } after ? EntityNames.Of(after) : names;
        output.WriteLine($"{report.Run.Scenario.Name}: {Words.Spaced(report.Run.Standing.ToString())}");
        foreach (LandscapeEditError error in report.Run.Errors)
        {
            output.WriteLine($"  Step {error.Edit + 1} cannot be made: {error.Message}");
        }

        foreach (StepAssessment step in report.Run.Steps)
        {
            output.WriteLine($"Step {step.Step + 1}: {(step.IsDue ? Words.Spaced(step.Standing.ToString()) : "not yet due")}");
            foreach (Statement said in step.Unlawful.Concat(step.Needs.Select(static need => need.What)).Concat(step.Breaks))
            {
                output.WriteLine($"  {Phrasebook.English.Say(said, names)}");
            }
        }

        foreach (Statement difference in report.Differences.Take(MostLines))
        {
            output.WriteLine($"- {Phrasebook.English.Say(difference, BothOf(names, later))}");
        }

        if (report.Differences.Count > MostLines)
        {
            output.WriteLine($"- {report.Differences.Count - MostLines} more.");
        }
    }

    /// <summary>What is gone is called as before, and what is new as after.</summary>
    private static EntityNames BothOf(EntityNames before, EntityNames after) =>
        EntityNames.Of(reference => after.Find(reference) ?? before.Find(reference));
}
