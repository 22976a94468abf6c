using System.Collections.Frozen;
using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>What is said of a requirement that is not looked at, or of which nothing is on record: made once.</summary>
internal sealed class RequirementWording
{
    private static readonly Lazy<FrozenDictionary<string, RequirementWording>> s_made = new(static () =>
        StatutoryRequirements.All.ToFrozenDictionary(
            static requirement => requirement.Id,
            static requirement => new RequirementWording(requirement),
            StringComparer.Ordinal));

    private static readonly FrozenDictionary<LocalPolicingBodyKind, Statement> s_bodies = Enum.GetValues<LocalPolicingBodyKind>()
        .ToFrozenDictionary(
            static kind => kind,
            static kind => Statement.Of("statute.not-of-this-body", ("body", StatementValue.Word(kind))));


    private readonly StatutoryRequirement _requirement;
    private readonly Statement _notBegun = Statement.Of("statute.not-begun");
    private readonly Statement _ended;
    private readonly FrozenDictionary<LocalDate, Statement> _notYet;

    private RequirementWording(StatutoryRequirement requirement)
    {
        _requirement = requirement;
        string of = requirement.Filings is [var first, ..] ? first : requirement.Subject;
        Filing = Gap.OfThing("statute.fact-filing", of);
        NoFiling = Answer.NotMet(Statement.Of("statute.no-filing", ("of", of)));
        NoneOnRecord = Answer.NotApplicable(Statement.Of("statute.none-on-record", ("of", of)));
        OtherCountry = Statement.Of(requirement.Extent == LegalExtent.Wales ? "statute.only-in-wales" : "statute.only-in-england");
        NoCheck = Statement.Of(NoCheckCode(requirement.NoCheck));
        _notYet = new[] { requirement.InForce.From, requirement.InForceInLondonFrom, requirement.InForceInWalesFrom }
            .OfType<LocalDate>().Distinct()
            .ToFrozenDictionary(static day => day, static day => Statement.Of("statute.not-in-force-before", ("from", day)));
        _ended = requirement.InForce.To is { } to ? Statement.Of("statute.ended", ("on", to)) : _notBegun;
    }

    public static Statement NoBody { get; } = Statement.Of("statute.fact-missing", ("fact", Statement.Of("statute.fact-body")));

    public static Statement NoBodyFact { get; } = Statement.Of("statute.fact-body");

    public static Statement NoSuchArea { get; } = Statement.Of("statute.no-such-area");

    /// <summary>That a filing of the kind is not on record.</summary>
    public Gap Filing { get; }

    public Answer NoFiling { get; }

    public Answer NoneOnRecord { get; }

    public Statement OtherCountry { get; }

    public Statement NoCheck { get; }

    public static RequirementWording Of(StatutoryRequirement requirement) =>
        s_made.Value.GetValueOrDefault(requirement.Id) ?? new(requirement);

    private static string NoCheckCode(string? reason) => reason switch
    {
        "power" => "statute.no-check.power",
        "elsewhere" => "statute.no-check.elsewhere",
        _ => "statute.no-check.every-decision",
    };

    public static Statement OtherBody(LocalPolicingBodyKind body) => s_bodies[body];

    /// <summary>That several things answer differently, and nothing on record tells which of them is asked.</summary>
    public Answer Differ(ValueList<EntityReference> things)
    {
        string of = _requirement.Filings is [var first, ..] ? first : _requirement.Subject;
        return new(
            AnswerKind.Unknown,
            Statement.Of("statute.things-differ", ("things", things)),
            Statement.Of("statute.fact-which", ("of", of)))
        { IsOfSeveral = true };
    }

    /// <summary>That the day of a step is not known, without which nothing tells which filing is asked about.</summary>
    public Answer DayOf(string step) =>
        Gap.Of("statute.fact-day", _requirement.Filings is [var first, ..] ? first : _requirement.Subject, step);

    /// <summary>Why it is not in force on a day; <c>null</c> where it is.</summary>
    public Statement? NotInForce(LocalDate asOf, AreaScope scope)
    {
        if (!_requirement.IsBegun)
        {
            return _notBegun;
        }

        LocalDate? from = _requirement.FromIn(scope);
        return asOf < from ? _notYet[from.Value]
            : _requirement.InForce.HasEndedBy(asOf) ? _ended
            : null;
    }
}
