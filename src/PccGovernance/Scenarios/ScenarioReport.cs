using NodaTime;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Scenarios;

/// <summary>Before and after a scenario, and every difference with the boards and steps that it comes from.</summary>
/// <remarks>Where a step was refused nothing is compared, and the lists are empty: <see cref="ScenarioRun.Errors"/> says why.</remarks>
public sealed record ScenarioReport
{
    /// <summary>The two landscapes, and what each step needs and breaks.</summary>
    public required ScenarioRun Run { get; init; }

    /// <summary>The day.</summary>
    public LocalDate AsOf => Run.AsOf;

    /// <summary>What was reckoned with.</summary>
    public required ScenarioOptions Options { get; init; }

    /// <summary>What boards cost; <c>null</c> when the options give nothing to cost with.</summary>
    public ScenarioCost? Cost { get; init; }

    /// <summary>What boards ask of everybody, in hours and meetings a year; <c>null</c> when a step was refused.</summary>
    public ScenarioHours? Hours { get; init; }

    /// <summary>The organisations of which more or less would be asked, in the order of identifiers.</summary>
    public ValueList<HoursChange> HoursOfOrganisations { get; init => field = value ?? []; } = [];

    /// <summary>The posts of which more or less would be asked, in the order of identifiers.</summary>
    public ValueList<HoursChange> HoursOfPosts { get; init => field = value ?? []; } = [];

    /// <summary>Pairs of boards that would no longer duplicate each other, or would begin to, in the order of identifiers.</summary>
    public ValueList<DuplicateChange> Duplicates { get; init => field = value ?? []; } = [];

    /// <summary>Duties that had a home on some ground and would have none there, in the order of identifiers.</summary>
    public ValueList<DutyWithoutHome> DutiesWithoutHome { get; init => field = value ?? []; } = [];

    /// <summary>Requirements of the law whose answer would be another, in the order of rules. Nothing here is legal advice.</summary>
    public ValueList<OutcomeChange> Requirements { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Priorities of Police and Crime Plans that fewer strategies would serve, in the order of identifiers.
    /// </summary>
    public ValueList<PriorityChange> Priorities { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The time that each duty, or theme of a board without duties, has on the agendas of the boards that are touched, in the order of
    /// references.
    /// </summary>
    public ValueList<AgendaChange> Agenda { get; init => field = value ?? []; } = [];

    /// <summary>Organisations that spoke on a board and would not on what follows it, in the order of boards.</summary>
    public ValueList<VoiceLost> VoicesLost { get; init => field = value ?? []; } = [];

    /// <summary>Organisations that chaired a board and would not chair what follows it, in the order of boards.</summary>
    public ValueList<ChairLost> ChairsLost { get; init => field = value ?? []; } = [];

    /// <summary>How many sit on each board that is touched, in the order of identifiers.</summary>
    public ValueList<SizeChange> Sizes { get; init => field = value ?? []; } = [];

    /// <summary>Who reports to whom, where that would change, in the order of boards.</summary>
    public ValueList<OversightChange> Oversight { get; init => field = value ?? []; } = [];

    /// <summary>Boards of a smaller ground whose work a board of a larger one would take on, in the order of identifiers.</summary>
    public ValueList<FocusLost> LocalFocus { get; init => field = value ?? []; } = [];

    /// <summary>Work that would go to task and finish groups or be left to boards that do it already, in the order of steps.</summary>
    public ValueList<WorkMoved> WorkMoved { get; init => field = value ?? []; } = [];

    /// <summary>Everything that is different, as statements, in the order of the lists above. Empty when nothing is.</summary>
    public ValueList<Statement> Differences { get; init => field = value ?? []; } = [];
}
