using PccGovernance.Reference;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT011: An organisation is on record once.</summary>
internal sealed class OrganisationIsRecordedOnce : IGovernanceRule
{
    private const NameScope Bodies =
        NameScope.ForceAreas | NameScope.Authorities | NameScope.CombinedAuthorities | NameScope.LocalPolicingBodies;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT011", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        Landscape inForce = context.InForce;
        return new()
        {
            Examined = inForce.Organisations.Count,
            Findings = inForce.Organisations
                .GroupBy(static organisation => Folded(organisation.Name), StringComparer.Ordinal)
                .Where(static named => named.Key.Length > 0)
                .SelectMany(Alike)
                .Select(alike => Found(alike, inForce))
                .Concat(inForce.Edition.Id == EnglandAndWales.Edition.Id ? UnderOtherNames(inForce) : [])
                .ToValueList(),
        };
    }

    /// <summary>Organisations whose names differ and stand for one and the same council, force or other body of the edition.</summary>
    private IEnumerable<Finding> UnderOtherNames(Landscape inForce) =>
        inForce.Organisations
            .Select(static organisation => (organisation, thing: EnglandAndWales.FindKnown(organisation.Name, Bodies).Only?.Reference))
            .Where(static entry => entry.thing is not null)
            .GroupBy(static entry => entry.thing!.Value, static entry => entry.organisation)
            .SelectMany(named => Alike(named).Select(alike => (named.Key, alike)))
            .Where(static entry => entry.alike.DistinctBy(static one => Folded(one.Name), StringComparer.Ordinal).Count() > 1)
            .Select(entry => MayBeOne(entry.Key, entry.alike, inForce));

    /// <summary>Organisations of one name that may be one: neither their kinds nor their areas tell them apart.</summary>
    private static IEnumerable<Organisation[]> Alike(IEnumerable<Organisation> named)
    {
        Organisation[] all = [.. named];
        if (all.Length < 2)
        {
            yield break;
        }

        foreach (Organisation[] group in all
            .GroupBy(one =>
                (one.Kind ?? Only(all.Select(static o => o.Kind)), one.Footprint.IsUnknown ? OnlyFootprint(all) : one.Footprint))
            .Select(static group => group.ToArray())
            .Where(static group => group.Length > 1))
        {
            yield return group;
        }
    }

    /// <summary>What is not known of one may be what the others have, where they have one.</summary>
    private static Id<OrganisationKind>? Only(IEnumerable<Id<OrganisationKind>?> kinds) =>
        kinds.OfType<Id<OrganisationKind>>().Distinct().ToArray() is [{ } one] ? one : null;

    private static Footprint OnlyFootprint(Organisation[] all) =>
        all.Select(static o => o.Footprint).Where(static f => !f.IsUnknown).Distinct().ToArray() is [{ } one] ? one : Footprint.Unknown;

    /// <summary>A name without what people write now so and now so: case, punctuation, spaces, an article.</summary>
    private static string Folded(string name)
    {
        // In one pass, since there may be many: letters and digits, without a word that is an article.
        char[] folded = new char[name.Length * 3];
        int length = 0;
        int wordAt = 0;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToUpperInvariant(c);
                continue;
            }

            length = WithoutArticle(folded, wordAt, length);
            if (c == '&')
            {
                "AND".CopyTo(folded.AsSpan(length));
                length += 3;
            }

            // What is left out within a word parts nothing: King's is Kings.
            wordAt = c is '\'' or '’' ? wordAt : length;
        }

        return new(folded, 0, WithoutArticle(folded, wordAt, length));

        static int WithoutArticle(char[] folded, int from, int to) => folded.AsSpan(from..to).SequenceEqual("THE") ? from : to;
    }

    private Finding MayBeOne(EntityReference thing, Organisation[] alike, Landscape inForce)
    {
        ValueList<EntityReference> all = alike.Select(static organisation => EntityReference.Of(organisation.Id)).ToValueList();
        int seats = alike.Sum(organisation => inForce.SeatsOf(organisation.Id).Count);
        return Descriptor.Undetermined(
            Statement.Of("data.one-body-two-names", ("organisations", all), ("thing", thing), ("seats", seats)),
            all,
            [Evidence.Of("identifiers", alike.Length, "organisations"), Evidence.Of("seats", seats, "seats")],
            Statement.Of("data.one-body-two-names.remedy"));
    }

    private Finding Found(Organisation[] alike, Landscape inForce)
    {
        ValueList<EntityReference> all = alike.Select(static organisation => EntityReference.Of(organisation.Id)).ToValueList();
        int seats = alike.Sum(organisation => inForce.SeatsOf(organisation.Id).Count);
        return Descriptor.Violated(
            Statement.Of(
                "data.one-body-twice",
                ("organisation", all[0]),
                ("identifiers", alike.Select(static o => o.Id.Value).ToValueList()),
                ("seats", seats)),
            all,
            [Evidence.Of("identifiers", alike.Length, "organisations"), Evidence.Of("seats", seats, "seats")],
            Statement.Of("data.one-body-twice.remedy"));
    }
}
