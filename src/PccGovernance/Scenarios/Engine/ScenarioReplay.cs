using NodaTime;

namespace PccGovernance.Scenarios;

/// <summary>Makes the steps of a scenario one after the other, and keeps what each did.</summary>
internal sealed class ScenarioReplay
{
    private readonly Scenario _scenario;
    private readonly LocalDate _asOf;
    private readonly SortedDictionary<int, StepAssessment> _steps = [];
    private readonly Dictionary<Id<Partnership>, List<int>> _stepsOf = [];
    private readonly HashSet<EntityReference> _untied = [];
    private readonly List<LandscapeEditError> _errors = [];

    /// <summary>The landscape while steps are made; <c>null</c> until there is one.</summary>
    private EditedLandscape? _draft;

    private ScenarioReplay(Scenario scenario, Landscape before, LocalDate asOf) =>
        (_scenario, Before, After, _asOf) = (scenario, before, before, asOf);

    public Landscape Before { get; }

    /// <summary>The landscape as the steps leave it; without meaning where one was refused.</summary>
    public Landscape After { get; private set; }

    public LocalDate AsOf => _asOf;

    public bool IsPossible => _errors.Count == 0;

    /// <summary>What follows each organisation.</summary>
    public Followers<Organisation> Organisations { get; } = new();

    /// <summary>What follows each board.</summary>
    public Followers<Partnership> Successors { get; } = new();

    /// <summary>The steps that were made, with their places, in the order in which they were made.</summary>
    public List<(int Place, ScenarioStep Step)> Made { get; } = [];

    public static ScenarioReplay Run(Scenario scenario, Landscape landscape, LocalDate asOf)
    {
        ScenarioReplay replay = new(scenario, landscape.AsOf(asOf), asOf);
        replay.MakeAll();
        return replay;
    }

    /// <summary>The steps that touch any of some boards, in their order.</summary>
    public ValueList<int> StepsOf(params IEnumerable<Id<Partnership>> boards) =>
        boards.SelectMany(board => _stepsOf.GetValueOrDefault(board) ?? []).Distinct().Order().ToValueList();

    public ScenarioRun ToRun() => new()
    {
        Scenario = _scenario,
        AsOf = _asOf,
        Before = Before,
        After = IsPossible ? After : null,
        Steps = _steps.Values.ToValueList(),
        Errors = _errors.ToValueList(),
        Untied = IsPossible ? _untied.Order().ToValueList() : [],
    };

    private void MakeAll()
    {
        (int Place, ScenarioStep Step)[] all = [.. _scenario.Steps.Select(static (step, place) => (place, step))];
        foreach ((int place, ScenarioStep step) in all.Where(numbered => numbered.Step.On > _asOf))
        {
            _steps[place] = new() { Step = place, On = step.On, IsDue = false, Standing = StepStanding.Free };
        }

        foreach (
            (int place, ScenarioStep step) in all.Where(numbered => !(numbered.Step.On > _asOf))
                .OrderBy(static numbered => numbered.Step.On ?? LocalDate.MinIsoValue))
        {
            if (!Make(place, step))
            {
                return;
            }
        }

        After = _draft?.ToLandscape() ?? After;
    }

    private bool Make(int place, ScenarioStep step)
    {
        _draft ??= new(After);
        ValueList<Id<Partnership>> named = EditBoards.Named(step.Edit, _draft);
        StepSides sides;
        if (_draft.TryMake(step.Edit))
        {
            sides = StepSides.Of(_draft);
        }
        else
        {
            After = _draft.ToLandscape();
            _draft = null;
            LandscapeEditResult result = After.Apply(step.Edit);
            if (!result.IsValid)
            {
                _errors.AddRange(result.Errors.Select(error => error with { Edit = place }));
                return false;
            }

            sides = StepSides.Of(After, result);
            After = result.Landscape;
        }

        _steps[place] = new StepJudge(sides, step, named, _asOf).Assess(place);
        foreach (Id<Partnership> board in named)
        {
            if (!_stepsOf.TryGetValue(board, out List<int>? steps))
            {
                _stepsOf.Add(board, steps = []);
            }

            steps.Add(place);
        }

        _untied.UnionWith(sides.Untied);
        Successors.Note(EditBoards.Followed(step.Edit));
        Organisations.Note(EditBoards.Succeeded(step.Edit));
        Made.Add((place, step));
        return true;
    }
}
