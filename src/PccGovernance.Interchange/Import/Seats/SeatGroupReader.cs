using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Texts that stand for several councils: all districts of the area, or some that are not named.</summary>
internal sealed partial class SeatGroupReader(OrganisationGazetteer bodies, AreaGazetteer areas)
{
    /// <summary>What the file's own key says of a code goes before what it usually says.</summary>
    private const string Explained = "import.body.explained";

    /// <summary>The group that a text is; <c>null</c> when it is none.</summary>
    public SeatItem? Find(string text)
    {
        if (bodies.Find(text) is [{ Reason.Code: Explained }])
        {
            return null;
        }

        string key = TextKey.Of(text);
        bool councils = Councils().IsMatch(key);
        if (Both().Match(key) is { Success: true } both)
        {
            return Counted(text, both.Groups["n"].Value == "three" ? 3 : 2);
        }

        if (!councils && !Group().IsMatch(key))
        {
            return null;
        }

        OrganisationMeaning[] districts = [.. bodies.Councils.Where(council => councils || council.Kind == KindUses.District)];
        if (districts.Length == 0)
        {
            districts = [.. bodies.Councils];
        }

        int[] numbers = [.. Number().Matches(key).Select(static match => int.Parse(match.Value))];
        bool all = All().IsMatch(key) || numbers.Contains(districts.Length);
        bool some = Some().IsMatch(key) || (numbers.Length > 0 && !numbers.Contains(districts.Length) && !PerDistrict().IsMatch(key));
        if (some && !all)
        {
            return new()
            {
                Text = text,
                Issue = ImportEntryKind.Ambiguous,
                Score = 0,
                Statement = Statement.Of("import.seat.some-districts", ("text", text)),
                Alternatives = [.. districts.Select(static district => district.Name)],
            };
        }

        return new()
        {
            Text = text,
            Bodies = districts,
            Issue = ImportEntryKind.Ambiguous,
            Score = 0.75m,
            Statement = Statement.Of("import.seat.each-council", ("text", text), ("councils", districts.Length)),
            Alternatives = ["a seat for each", "one seat"],
        };
    }

    /// <summary>So many councils, where the area has as many: of the upper tier, or at all. <c>null</c> where it has not.</summary>
    private SeatItem? Counted(string text, int number)
    {
        OrganisationMeaning[] upper = [.. bodies.Councils.Where(static council => council.Kind == KindUses.UpperTier)];
        OrganisationMeaning[] meant = upper.Length == number ? upper : bodies.Councils.Count == number ? [.. bodies.Councils] : [];
        return meant.Length == 0
            ? null
            : new()
            {
                Text = text,
                Bodies = meant,
                Issue = ImportEntryKind.Guessed,
                Score = 0.85m,
                Statement = Statement.Of("import.seat.each-council", ("text", text), ("councils", number)),
                Alternatives = ["a seat for each", "one seat"],
            };
    }

    /// <summary>Whether a text is the name of an area.</summary>
    public bool IsArea(string text) => areas.Find(TextKey.Of(text)).Count > 0;

    [GeneratedRegex(
        "^((all|and|the|each|every|a|one|two|both|other|relevant|kent|county|wales|pob|holl|\\d+|x|\\d+x|x\\d+|borough|city|cllr"
            + "|councillor|member|per|from|of|rotates|rotating|dist) )*"
            + "(district|districts|d and bs|d and b|dbs|dcs|dc|bcs|dc bcs|dcs bcs|district councils|district council|boroughs"
            + "|borough councils"
            + "|districts and boroughs|districts boroughs|district and borough councils|ardaloedd|cynghorau dosbarth)"
            + "( (reps?|representatives?|leads?|leaders?|councils?|members?|each|1|one|2|two|3|x|x\\d|\\d|all|cllrs?|councillors?"
            + "|officers?|chief executives"
            + "|rotates|rotating))*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Group();

    [GeneratedRegex(
        "^((all|each|every|the|pob|holl|\\d+|x|and) )*(las|la|local authorities|councils|local councils|awdurdodau lleol|cynghorau)( "
        + "(each|x|x\\d|\\d|reps?|leaders|chief executives))*$(?<!^la)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Councils();

    [GeneratedRegex("^((the )?(?<n>both|two|three)|all (?<n>three)|y ddau|dau) (of the )?(las|local authorities|councils|upper"
        + " tier councils"
            + "|unitaries|unitary councils|authorities|gyngor)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Both();

    [GeneratedRegex("\\d+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Number();

    [GeneratedRegex(
        "\\b(all|each|every|pob|holl|leads|leaders|per)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex All();

    [GeneratedRegex("\\b(per district)\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PerDistrict();

    [GeneratedRegex(
        "\\b(reps?|representatives?|lead|two|both|one|a|rotates|rotating|dc)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Some();
}
