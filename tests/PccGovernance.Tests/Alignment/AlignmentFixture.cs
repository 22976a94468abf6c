namespace PccGovernance.Tests.Alignment;

/// <summary>A small landscape of two force areas to compare strategies and plans in.</summary>
internal static class AlignmentFixture
{
    public static readonly AreaCode Cambridgeshire = new("E23000023");
    public static readonly AreaCode Norfolk = new("E23000024");
    public static readonly AreaCode Fenland = new("E07000010");
    public static readonly LocalDate Day = new(2026, 11, 21);
    public static readonly EffectivePeriod PlanPeriod = new(new(2025, 4, 1), new(2029, 4, 1));

    public static readonly string[] ThemeNames =
    [
        "asb",
        "crime-reduction",
        "domestic-abuse",
        "fraud",
        "partnership",
        "prevention",
        "road-safety",
        "victims",
    ];

    private static readonly ReferenceEdition Edition = new(
        new("test"),
        new(
            [Force(Cambridgeshire, "Cambridgeshire"), Force(Norfolk, "Norfolk")],
            [District(Fenland, "Fenland", Cambridgeshire), District(new("E07000145"), "Great Yarmouth", Norfolk)],
            [],
            []),
        [],
        [],
        [],
        new(ThemeNames.Select(static name => new Theme { Id = new(name), Name = name })));

    public static Landscape Landscape(LandscapeContents contents) => PccGovernance.Landscape.Create(Edition, contents);

    public static Landscape Landscape(PoliceAndCrimePlan plan, params Strategy[] strategies) =>
        Landscape(new LandscapeContents { PoliceAndCrimePlans = [plan], Strategies = [.. strategies] });

    public static PoliceAndCrimePlan Plan(params PlanPriority[] objectives) =>
        new()
        {
            Id = new("plan"),
            Name = "Police and Crime Plan",
            ForceArea = Cambridgeshire,
            Period = PlanPeriod,
            Priorities = [.. objectives],
        };

    public static PlanPriority Objective(string id, params string[] themes) => new() { Id = new(id), Text = id, Themes = Themes(themes) };

    public static Strategy Strategy(string id, params StrategyPriority[] priorities) =>
        new() { Id = new(id), Name = id, Footprint = Footprint.Of(Fenland), Period = PlanPeriod, Priorities = [.. priorities] };

    public static StrategyPriority Priority(string id, params string[] themes) =>
        new()
        {
            Id = new(id),
            Text = id,
            Themes = Themes(themes),
        };

    public static StrategyPriority Serving(this StrategyPriority priority, params string[] objectives) =>
        priority with { Serves = objectives.Select(static id => new Id<PlanPriority>(id)).ToValueList() };

    public static ValueList<Id<Theme>> Themes(params string[] themes) => themes.Select(static id => new Id<Theme>(id)).ToValueList();

    private static ForceArea Force(AreaCode code, string name) =>
        new() { Code = code, Name = name, ForceName = name, PoliceUkId = name, Country = AreaCode.England };

    private static LocalAuthority District(AreaCode code, string name, AreaCode force) =>
        new()
        {
            Code = code,
            Name = name,
            CouncilName = name,
            Type = LocalAuthorityType.NonMetropolitanDistrict,
            Country = AreaCode.England,
            ForceArea = force,
        };
}
