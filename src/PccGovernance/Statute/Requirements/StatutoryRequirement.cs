using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>Something that the law, guidance or practice asks of a body: data, with a check made of clauses.</summary>
/// <remarks>Nothing here is legal advice.</remarks>
public sealed record StatutoryRequirement
{
    /// <summary>Its identifier, for example <c>plan-published</c>. It never changes its meaning.</summary>
    public required string Id { get; init; }

    /// <summary>The identifier of the rule that finds by it, for example <c>LAW019</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What it is about, for example <c>precept</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Whose requirement it is.</summary>
    public required StatutoryRole Role { get; init; }

    /// <summary>
    /// The kinds of local policing body in whose areas it applies. Empty for what does not depend on who governs the force. A commissioner
    /// who runs fire is of two of these kinds.
    /// </summary>
    public ValueList<LocalPolicingBodyKind> Bodies { get; init => field = value ?? []; } = [];

    /// <summary>Where it has effect.</summary>
    public LegalExtent Extent { get; init; }

    /// <summary>Whether it has begun. False for what is enacted and was not seen to be in force.</summary>
    public required bool IsBegun { get; init; }

    /// <summary>When it is in force; open at both ends where it has not begun.</summary>
    public EffectivePeriod InForce { get; init; }

    /// <summary>The first day in the Metropolitan Police District, where that is another.</summary>
    public LocalDate? InForceInLondonFrom { get; init; }

    /// <summary>The first day in Wales, where that is another.</summary>
    public LocalDate? InForceInWalesFrom { get; init; }

    /// <summary>The provisions.</summary>
    public required string Citation { get; init; }

    /// <summary>The instruments that the citation names, by identifier.</summary>
    public required ValueList<string> Instruments { get; init => field = value ?? []; }

    /// <summary>Law, guidance or practice.</summary>
    public RequirementBasis Basis { get; init; }

    /// <summary>How much it matters that it is not met.</summary>
    public RequirementGravity Gravity { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>Which version was read.</summary>
    public required string Vintage { get; init; }

    /// <summary>Whether the text was read. False for what was written from general knowledge: check it first.</summary>
    public bool IsRead { get; init; }

    /// <summary>
    /// The day of the wording that was read; <c>null</c> for an instrument as made. On an earlier day an answer applies words that may have
    /// come later.
    /// </summary>
    public LocalDate? WordingFrom { get; init; }

    /// <summary>The form of its check.</summary>
    public RequirementForm Form { get; init; }

    /// <summary>Why no check can be made, as a code; <c>null</c> where one is.</summary>
    public string? NoCheck { get; init; }

    /// <summary>How often there is an answer.</summary>
    public RequirementCycle Cycle { get; init; }

    /// <summary>The kinds of <see cref="Filing"/> that it reads. Empty where it reads none.</summary>
    public ValueList<string> Filings { get; init => field = value ?? []; } = [];

    /// <summary>What it asks, in a few words.</summary>
    public Statement Title => Statement.Of($"rule.{Rule}.title");

    /// <summary>The provision that holds in an area, where each country has its own; else <see cref="Citation"/>.</summary>
    /// <param name="area">An area of England or of Wales.</param>
    public string CitationFor(AreaCode area) =>
        (area.ToString().StartsWith('W') ? CitationInWales : CitationInEngland) ?? Citation;

    internal string? CitationInEngland { get; init; }

    internal string? CitationInWales { get; init; }

    /// <summary>Whether it speaks of London boroughs; false for what the Greater London Authority does for all of them.</summary>
    internal bool IsOfLondonBoroughs { get; init; } = true;

    /// <summary>Whether it speaks of the City of London.</summary>
    internal bool IsOfTheCity { get; init; } = true;

    internal ValueList<Clause> Clauses { get; init => field = value ?? []; } = [];

    /// <summary>The first day in a force area; <c>null</c> where it is not known.</summary>
    internal LocalDate? FromIn(AreaScope scope) =>
        (scope.IsLondon ? InForceInLondonFrom : scope.IsInWales ? InForceInWalesFrom : null) ?? InForce.From;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
