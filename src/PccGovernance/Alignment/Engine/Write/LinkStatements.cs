using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Alignment;

/// <summary>Why two priorities are linked, or are not.</summary>
internal static class LinkStatements
{
    /// <summary>What a result that somebody made by hand says where it gives no reason.</summary>
    public static Deferred<Statement> NotGiven { get; } = Deferred<Statement>.Of(Statement.Of("alignment.reason-not-given"));

    /// <summary>A reason that was given; a document may leave it out.</summary>
    public static Deferred<Statement> OrNotGiven(Statement? reason) => reason is null ? NotGiven : Deferred<Statement>.Of(reason);

    /// <summary>Which two priorities a statement speaks of.</summary>
    public static (string Name, StatementValue? Value)[] Pair(PrioritySource source, Id<PlanPriority> priority) =>
        [
            ("by", source.Reference),
            ("strategy", source.Within is { } strategy ? strategy : null),
            ("priority", EntityReference.Of(priority)),
        ];

    public static Statement Declared(PrioritySource source, Id<PlanPriority> priority) =>
        Statement.Of("alignment.declared", Pair(source, priority));

    public static Statement NothingInCommon() => Statement.Of("alignment.nothing-in-common");

    /// <summary>Why two that have a theme in common, or themes that count towards each other, are linked or share too little.</summary>
    /// <param name="verdict">What was found.</param>
    /// <param name="isLink">Whether it is enough for a link.</param>
    /// <param name="strategy">The reading of what serves.</param>
    /// <param name="plan">The reading of the plan priority.</param>
    /// <param name="pair">Which two they are; none where they are nothing but texts.</param>
    public static Statement Of(
        Verdict verdict,
        bool isLink,
        PriorityReading strategy,
        PriorityReading plan,
        params ReadOnlySpan<(string Name, StatementValue? Value)> pair
    ) =>
        verdict switch
        {
            { IsOnGeneralThemesOnly: true } => Statement.Of(
                "alignment.general-theme",
                [.. pair, Grade(verdict, isLink), .. Shared(verdict, strategy, plan)]),
            { Basis: AlignmentBasis.StrategySubject } => Statement.Of(
                "alignment.subject",
                [.. pair, Grade(verdict, isLink), .. Related(verdict, strategy, plan)]),
            _ when verdict.StrategyTheme == verdict.PlanTheme => Statement.Of(
                "alignment.same-theme",
                [.. pair, Grade(verdict, isLink), .. Shared(verdict, strategy, plan)]),
            _ => Statement.Of("alignment.related-themes", [.. pair, Grade(verdict, isLink), .. Related(verdict, strategy, plan)]),
        };

    private static (string Name, StatementValue? Value) Grade(Verdict verdict, bool isLink) =>
        ("grade", StatementValue.Word(isLink ? verdict.Grade : AlignmentGrade.None));

    private static (string Name, StatementValue? Value)[] Shared(Verdict verdict, PriorityReading strategy, PriorityReading plan) =>
        [("theme", EntityReference.Of(verdict.StrategyTheme)), .. Figures(verdict, strategy, plan)];

    private static (string Name, StatementValue? Value)[] Related(Verdict verdict, PriorityReading strategy, PriorityReading plan) =>
    [
        ("theme", EntityReference.Of(verdict.StrategyTheme)),
        ("towards", verdict.StrategyTheme == verdict.PlanTheme ? null : EntityReference.Of(verdict.PlanTheme)),
        .. Figures(verdict, strategy, plan),
    ];

    private static (string Name, StatementValue? Value)[] Figures(Verdict verdict, PriorityReading strategy, PriorityReading plan) =>
        [("strength", verdict.Strength), ("words", Words(strategy)), ("plan-words", Words(plan))];

    private static StatementValue? Words(PriorityReading reading) =>
        reading.Words is { IsEmpty: false } words ? (StatementValue)words : null;
}
