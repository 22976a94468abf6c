using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Rules;

/// <summary>
/// Finds the governing bodies of a landscape that end soon as far as the law settles it, with nobody on record to follow. What is only
/// announced is not reckoned with.
/// </summary>
internal static class EndingBodies
{
    /// <summary>
    /// Evaluates a rule for each force area whose governing body has an organisation that sits on its boards.
    /// </summary>
    /// <param name="context">What is looked at.</param>
    /// <param name="find">What the rule finds of a body that ends soon.</param>
    /// <param name="notKnown">What it finds of one whose last day is not known.</param>
    public static RuleEvaluation Evaluate(
        RuleContext context,
        Func<EndingBody, LocalDate, IEnumerable<Finding>> find,
        Func<EndingBody, Finding>? notKnown = null)
    {
        EndingBody[] bodies = [.. Of(context)];
        return new()
        {
            Examined = bodies.Length,
            Findings = bodies
                .Where(ending => !GoesOn(ending.Body, context))
                .SelectMany(ending => ending.LastDay is not { } last || last < context.AsOf
                    ? notKnown is null ? [] : [notKnown(ending)]
                    : IsNear(last, context) && !IsFollowed(ending, last, context) ? find(ending, last) : [])
                .ToValueList(),
        };
    }

    /// <summary>What a rule finds of one body: of what is known to be left after it, and of what cannot be told whether it is.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="ending">The body.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="after">What is left after it.</param>
    /// <param name="notKnown">What may be.</param>
    public static IEnumerable<Finding> Found(
        RuleDescriptor rule,
        EndingBody ending,
        LocalDate last,
        LeftThings after,
        LeftThings notKnown)
    {
        if (!after.Things.IsEmpty)
        {
            yield return rule.Violated(after.Message, [ending.Area, .. after.Things], Evidences(after), after.Remedy);
        }

        if (!notKnown.Things.IsEmpty)
        {
            yield return rule.Undetermined(notKnown.Message, [ending.Area, .. notKnown.Things], Evidences(notKnown), notKnown.Remedy);
        }

        ValueList<Evidence> Evidences(LeftThings left) => [.. left.Counted, Evidence.Of("last-day", last)];
    }

    /// <summary>
    /// The bodies on record that end soon, or of which that is not known, and of which it is not known which organisation sits for them:
    /// then nobody can say what they chair, hold and pay.
    /// </summary>
    public static IEnumerable<LocalPolicingBody> WithoutOffice(RuleContext context) =>
        context.InForce.LocalPolicingBodies.Where(body =>
            !GoesOn(body, context) && OfficeFinder.Of(context.InForce, body) is null
            && context.Landscape.GoverningBody(body.ForceArea, context.AsOf)?.Id == body.Id
            && (GoverningTerm.LastDayOf(context.Landscape, body, context.AsOf) is not { } last || IsNear(last, context)));

    /// <summary>The option by which rules tell how soon is soon.</summary>
    public static RuleOption Option() => new()
    {
        Name = nameof(RuleOptions.DaysBeforeGoverningBodyEnds),
        Default = "730",
        Meaning = Text.Statement.Of("option.days-before-governing-body-ends"),
    };

    private static IEnumerable<EndingBody> Of(RuleContext context)
    {
        Landscape inForce = context.InForce;
        IEnumerable<AreaCode> governed = inForce.LocalPolicingBodies.Select(static body => body.ForceArea);
        IEnumerable<AreaCode> served = inForce.Organisations.Where(body => OfficeFinder.IsPolicingBody(inForce, body.Kind))
            .SelectMany(static body => body.Footprint.Areas)
            .Where(code => inForce.Geography.ForceArea(code) is not null);
        foreach (AreaCode area in governed.Concat(served).Distinct().Order())
        {
            if (context.Landscape.GoverningBody(area, context.AsOf) is { } body && OfficeFinder.Of(inForce, body) is { } office)
            {
                yield return new(body, office, GoverningTerm.LastDayOf(context.Landscape, body, context.AsOf));
            }
        }
    }

    // A commissioner's office was made for policing alone. That of a mayor or of the Common Council holds it by an order or Act without an
    // end: after an election somebody else has the same office, unless an
    // end is on record.
    private static bool GoesOn(LocalPolicingBody body, RuleContext context) =>
        body.Period.To is null
        && (body.KnownTo is null || body.KnownTo == context.Landscape.Edition.GoverningBody(body.ForceArea, context.AsOf)?.KnownTo)
        && body.Kind is LocalPolicingBodyKind.CombinedAuthorityMayor
            or LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime
            or LocalPolicingBodyKind.CommonCouncil;

    private static bool IsNear(LocalDate last, RuleContext context) =>
        Period.DaysBetween(context.AsOf, last) <= context.Options.DaysBeforeGoverningBodyEnds;

    /// <summary>Whether an Act or order on record has another body govern from the day after: then that moves what the body has.</summary>
    private static bool IsFollowed(EndingBody ending, LocalDate last, RuleContext context) =>
        context.Landscape.GoverningBody(ending.Body.ForceArea, last.PlusDays(1)) is { Instrument: not null } next
        && next.Id != ending.Body.Id
        && next.IsKnownToGovern(last.PlusDays(1));
}
