using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Every name by which bodies are called in a map of one force area.</summary>
internal sealed partial class OrganisationGazetteer
{
    private readonly Dictionary<string, List<OrganisationMeaning>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrganisationMeaning>> _initials = new(StringComparer.Ordinal);
    private readonly AreaGazetteer _areas;

    public OrganisationGazetteer(AreaGazetteer areas, Geography geography, LocalDate asOf)
    {
        _areas = areas;
        AddCouncils(geography);
        AddPolice(geography, asOf);
        AddFire(geography);
        foreach (string[] line in Lexicon.Lines("organisations"))
        {
            OrganisationMeaning body = new()
            {
                Name = line[1],
                Kind = line[0],
                Former = line.Length > 3 && line[3].Length > 0 ? Statement.Written(line[3]) : null,
                Reason = Statement.Of("import.body.usual-name"),
            };
            bool welsh = KindUses.Is(body.Kind, "welsh");
            foreach (string name in (IEnumerable<string>)[body.Name, .. Lexicon.Words(line[2])])
            {
                // Bodies of Wales have the first claim to their initials there, and none elsewhere.
                if (welsh && _names.ContainsKey(TextKey.Of(name)))
                {
                    if (!areas.Home.IsInWales)
                    {
                        continue;
                    }

                    _names.Remove(TextKey.Of(name));
                }

                Add(name, name[0] == '?' ? body with { Score = 0.3m } : body);
            }
        }

        foreach (string[] trust in Lexicon.Lines("probation-trusts"))
        {
            OrganisationMeaning body = new()
            {
                Name = trust[0] + " Probation Trust",
                Kind = KindUses.Probation,
                Former = Statement.Of("import.body.probation-trusts-ended"),
            };
            Add(body.Name, body);
            if (trust[0].Contains(areas.Home.Name, StringComparison.Ordinal))
            {
                AddInitials(TextKey.Initials(trust[0]) + "pt", body with { Score = 0.9m, Reason = Statement.Of("import.body.initials") });
                Add("probation trust", body);
            }
        }
    }

    /// <summary>The body that governs the home force.</summary>
    public OrganisationMeaning PolicingBody { get; private set; } = new() { Name = "Police and Crime Commissioner" };

    /// <summary>The home force.</summary>
    public OrganisationMeaning Force { get; private set; } = new() { Name = "Police" };

    /// <summary>The councils of the force area.</summary>
    public List<OrganisationMeaning> Councils { get; } = [];

    /// <summary>What a name can stand for; empty when it is nobody's.</summary>
    public IReadOnlyList<OrganisationMeaning> Find(string text)
    {
        string key = TextKey.Of(text);
        if (key.Length == 0)
        {
            return [];
        }

        if (
            !text.Contains(' ', StringComparison.Ordinal)
            && text.All(static c => !char.IsLower(c))
            && Named(key) is { } named
            && _initials.GetValueOrDefault(TextKey.Compact(text)) is { } initials
            && initials.Exists(body => body.Score >= 0.95m && !named.Exists(other => other.IsSameBody(body))))
        {
            // One abbreviation, two bodies: in Peterborough PCC is the council and the commissioner.
            return [.. named, .. initials.Where(body => !named.Exists(other => other.IsSameBody(body)))];
        }

        return Named(key)
            ?? Named(AreaGazetteer.Expand(key))
            ?? Named(AreaGazetteer.Expand(key).Replace("the ", string.Empty, StringComparison.Ordinal))
            ?? (text.Contains(' ', StringComparison.Ordinal) ? null : _initials.GetValueOrDefault(TextKey.Compact(text)))
            ?? [];
    }

    /// <summary>Adds a body that the file itself names. It goes before whatever else has the name.</summary>
    public void Explain(string name, OrganisationMeaning meaning)
    {
        _boards.Remove(TextKey.Of(name));
        _initials.Remove(TextKey.Compact(name));
        _names[TextKey.Of(name)] = [meaning];
    }

    private void AddPolice(Geography geography, LocalDate asOf)
    {
        foreach (ForceArea area in geography.ForceAreas.OrderBy(area => area.Code == _areas.Home.Code ? 0 : 1))
        {
            OrganisationMeaning force = new()
            {
                Name = area.ForceName,
                Kind = KindUses.ChiefOfficer,
                Area = Footprint.Of(area.Code),
            };
            string bodyName =
                PccGovernance.Reference.EnglandAndWales.GoverningBody(area, asOf)?.Name ?? $"Police and Crime Commissioner for {area.Name}";
            OrganisationMeaning body = new()
            {
                Name = bodyName,
                Kind = KindUses.PolicingBody,
                Area = Footprint.Of(area.Code),
            };
            bool home = area.Code == _areas.Home.Code;
            string place = TextKey.Of(area.Name);
            foreach (
                string name in (string[])
                    [area.ForceName, area.WelshForceName ?? string.Empty, place + " police", place + " constabulary", "heddlu " + place])
            {
                Add(name, force);
            }

            foreach (
                string name in (string[])
                    ["pcc", "opcc", "pfcc", "opfcc", "police and crime commissioner", "police fire and crime commissioner"])
            {
                Add($"{place} {name}", body);
                Add($"{name} for {place}", body);
                Add($"{name} {place}", body);
                Add($"office of the {name} for {place}", body);
                if (home)
                {
                    Add(name, body);
                    Add("office of the " + name, body);
                    Add(name + "s office", body);
                    Add(name + " office", body);
                }
            }

            Add(bodyName, body);
            string initials = TextKey.Initials(area.ForceName);
            if (home || (initials.Length >= 3 && !_initials.ContainsKey(initials)))
            {
                AddInitials(initials, force with { Score = home ? 0.9m : 0.85m, Reason = Statement.Of("import.body.initials") });
            }

            Add(place + " pol", force);
            if (home)
            {
                // A letter for the place, as in 'WPol'.
                Add(place[..1] + "pol", force with { Score = 0.9m, Reason = Statement.Of("import.body.initials") });
                AddHomePolice(area, force, body);
            }
            else if (_areas.LocalAuthorities.All(authority => TextKey.Of(authority.Name) != place))
            {
                Add(place, force with { Score = 0.8m, Reason = Statement.Of("import.body.one-force") });
            }
        }
    }

    private void AddHomePolice(ForceArea area, OrganisationMeaning force, OrganisationMeaning body)
    {
        (Force, PolicingBody) = (force, body);
        foreach (string office in (string[])["", "swyddfa ", "swyddfar "])
        {
            foreach (string police in (string[])["heddlu", "yr heddlu"])
            {
                Add($"{office}comisiynydd {police} a throsedd", body);
                Add($"{office}comisiynydd {police} a throseddu", body);
            }
        }

        foreach (
            string name in (string[])["police", "the police", "force", "the force", "police force", "constabulary", "heddlu", "yr heddlu"])
        {
            Add(name, force);
        }

        foreach (
            string name in (string[])
                [
                    "commissioner",
                    "the commissioner",
                    "comisiynydd",
                    "swyddfar comisiynydd",
                    "comisiynydd yr heddlu a throseddu",
                    "comisiynydd heddlu a throseddu",
                    "swyddfa comisiynydd yr heddlu a throseddu",
                    "chtth",
                    "chth",
                    "schth",
                    "scht",
                    "policing body",
                    "office of the pcc",
                ])
        {
            Add(name, body);
        }

        OrganisationMeaning authority = new()
        {
            Name = $"{area.Name} Police Authority",
            Kind = KindUses.PolicingBody,
            Area = Footprint.Of(area.Code),
            Former = Statement.Of("import.body.police-authorities-ended"),
        };
        Add(authority.Name, authority);
        Add("police authority", authority);
        AddInitials(TextKey.Initials(area.Name) + "opcc", body with { Score = 0.9m, Reason = Statement.Of("import.body.initials") });
        AddInitials(TextKey.Initials(area.Name) + "pa", authority with { Reason = Statement.Of("import.body.initials") });
        Add("cc", force with { Score = 0.5m, Post = "Chief Constable" });
    }

    private void Add(string name, OrganisationMeaning meaning) => Add(_names, TextKey.Of(name), meaning);

    private void AddInitials(string initials, OrganisationMeaning meaning) => Add(_initials, initials, meaning);

    private static void Add(Dictionary<string, List<OrganisationMeaning>> names, string key, OrganisationMeaning meaning)
    {
        if (key.Length < 2)
        {
            return;
        }

        List<OrganisationMeaning> meanings = names.TryGetValue(key, out List<OrganisationMeaning>? found) ? found : names[key] = [];
        if (!meanings.Exists(other => other.IsSameBody(meaning)))
        {
            meanings.Add(meaning);
        }
    }
}
