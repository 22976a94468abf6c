using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>The councils, by name, short name, initials and former name.</content>
internal sealed partial class OrganisationGazetteer
{
    private void AddCouncils(Geography geography)
    {
        foreach (LocalAuthority authority in geography.Authorities)
        {
            OrganisationMeaning council = new()
            {
                Name = authority.CouncilName,
                Kind = authority.IsUpperTier ? KindUses.UpperTier : KindUses.District,
                Area = Footprint.Of(authority.Code),
            };
            Add(council.Name, council);
            if (authority.ForceArea != _areas.Home.Code)
            {
                continue;
            }

            Councils.Add(council);
            AddHomeCouncil(authority, council);
        }

        foreach (
            (string word, string part) in (ReadOnlySpan<(string, string)>)
                [
                    ("city council", "city council"),
                    ("county council", "county council"),
                    ("the city council", "city council"),
                    ("the county council", "county council"),
                    ("cyngor sir", "county council"),
                ])
        {
            foreach (OrganisationMeaning council in Councils.Where(council => TextKey.Holds(TextKey.Of(council.Name), part)))
            {
                Add(word, council with { Reason = Statement.Of("import.body.only-one") });
            }
        }

        // A county council of two tiers is 'the county council' even where a single tier is called so too.
        if (_areas.LocalAuthorities.Where(static authority => authority.IsCounty).ToArray() is [var county])
        {
            _names["county council"] = [Councils.First(council => council.Name == county.CouncilName)];
        }

        foreach (OrganisationMeaning council in Councils)
        {
            foreach (string word in (string[])["council", "cyngor", "the council", "local authority", "la", "awdurdod lleol"])
            {
                Add(word, council with { Score = 0.5m });
            }

            if (council.Kind != KindUses.District)
            {
                Add("cc", council with { Score = 0.5m });
            }
        }
    }

    private void AddHomeCouncil(LocalAuthority authority, OrganisationMeaning council)
    {
        string name = TextKey.Of(authority.Name);
        string full = TextKey.Of(authority.CouncilName);
        AddInitials(TextKey.Initials(authority.CouncilName), council with { Score = 0.95m, Reason = Statement.Of("import.body.initials") });
        string type =
            TextKey.Holds(full, "county borough council") ? "cbc"
            : TextKey.Holds(full, "metropolitan borough council") ? "mbc"
            : TextKey.Holds(full, "borough council") ? "bc"
            : TextKey.Holds(full, "district council") ? "dc"
            : "cc";
        List<string> places = [name, AreaGazetteer.PlaceOf(authority)];
        places.AddRange(
            Lexicon.Under("welsh-areas", name).SelectMany(static line => Lexicon.Words(line[1])));
        if (name.Split(' ') is [{ Length: > 4 } first, "on" or "upon" or "under" or "in" or "le" or "next", ..])
        {
            places.Add(first);
        }

        foreach (string place in places.Distinct(StringComparer.Ordinal))
        {
            foreach (
                string form in (string[])
                    [
                        $"{place} {type}",
                        $"{place} council",
                        $"{place} c",
                        $"cyngor {place}",
                        $"cyngor sir {place}",
                        $"cyngor dinas {place}",
                        $"cyngor bwrdeistref sirol {place}",
                        $"{place} county council",
                        $"{place} borough",
                        $"{place} district council",
                        $"{place} borough council",
                        type == "cc" ? $"{place} city council" : $"{place} council",
                    ])
            {
                if (form.EndsWith(" city council", StringComparison.Ordinal) && !TextKey.Holds(full, "city council"))
                {
                    continue;
                }

                if (!(form == $"{place} county council" && !council.Name.Contains("County", StringComparison.Ordinal)))
                {
                    Add(form, council with { Reason = Statement.Of("import.body.short-name") });
                }
            }

            Add(place, council with { Score = 0.85m, Reason = Statement.Of("import.body.one-council") });
        }

        if (type == "cc" && TextKey.Holds(full, "city council"))
        {
            Add($"{name} city", council);
            Add($"{AreaGazetteer.PlaceOf(authority)} city", council);
            Add("city", council with { Score = 0.85m });
        }

        if (authority.IsCounty)
        {
            Add("county", council with { Score = 0.85m });
        }

        if (name.Split(" and ") is [{ Length: > 1 } one, { Length: > 1 } other])
        {
            // 'W&F', where a name joins two places.
            Add($"{one[0]} and {other[0]}", council with { Score = 0.85m, Reason = Statement.Of("import.body.initials") });
        }

        if (TextKey.Initials(authority.Name).Length >= 3)
        {
            AddInitials(TextKey.Initials(authority.Name), council with { Score = 0.85m, Reason = Statement.Of("import.body.initials") });
        }

        foreach (string[] line in Lexicon.Under("areas", name))
        {
            foreach (string former in Lexicon.Words(line[1]))
            {
                foreach (
                    string form in (string[])
                        [
                            $"{former} dc",
                            $"{former} bc",
                            $"{former} district council",
                            $"{former} borough council",
                            $"{former} council",
                            $"{former} cc",
                            $"{former} city council",
                            $"{former} borough",
                        ])
                {
                    Add(form, council with { Former = Statement.Written(line[2]), Reason = Statement.Of("import.body.former-name") });
                }
            }
        }
    }
}
