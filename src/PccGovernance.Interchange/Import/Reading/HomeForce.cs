using System.Text;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Finds out whose map a file is, by the names of places in it.</summary>
internal static class HomeForce
{
    private const int MostCells = 8_000;

    public static (ForceArea Force, Statement? Doubt) Find(TableFile file, Geography geography)
    {
        StringBuilder all = new(" ");
        int cells = 0;
        foreach (
            TableCell cell in file
                .Sheets.SelectMany(static sheet => sheet.Lines)
                .SelectMany(static row => row.Cells)
                .Where(static cell => !cell.IsBlank))
        {
            all.Append(TextKey.Expanded(cell.Text)).Append(" | ");
            if (++cells > MostCells)
            {
                break;
            }
        }

        string text = all.ToString();
        Dictionary<AreaCode, decimal> scores = [];
        foreach (LocalAuthority authority in geography.Authorities)
        {
            decimal found = Count(text, TextKey.Of(authority.Name));
            scores[authority.ForceArea] =
                scores.GetValueOrDefault(authority.ForceArea)
                + (Math.Min(found, 20) / Math.Max(1, authority.Name.Length < 5 ? 4 : 1))
                + (2 * Math.Min(5, Count(text, TextKey.Of(authority.CouncilName))));
        }

        foreach (ForceArea force in geography.ForceAreas)
        {
            scores[force.Code] =
                scores.GetValueOrDefault(force.Code)
                + (2 * Math.Min(Count(text, TextKey.Of(force.Name)), 20))
                + (4 * Math.Min(Count(text, TextKey.Of(force.ForceName)), 20))
                + (force.WelshForceName is { } welsh ? 4 * Math.Min(Count(text, TextKey.Of(welsh)), 20) : 0)
                + (3 * Math.Min(Count(text, TextKey.Of(force.Name) + " police"), 20));
        }

        foreach (string[] line in Lexicon.Lines("welsh-areas"))
        {
            if (geography.Authorities.FirstOrDefault(authority => authority.Name == line[0]) is { } authority)
            {
                scores[authority.ForceArea] += Lexicon.Words(line[1]).Sum(word => Math.Min(20, Count(text, word)));
            }
        }

        KeyValuePair<AreaCode, decimal>[] order = [.. scores.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key)];
        ForceArea first = geography.ForceArea(order[0].Key)!;
        ForceArea second = geography.ForceArea(order[1].Key)!;
        return (
            first,
            order[0].Value == 0 ? Statement.Of("import.area.home-unknown", ("area", first.Name))
            : order[1].Value * 3 > order[0].Value * 2
                ? Statement.Of("import.area.home-or", ("area", first.Name), ("other", second.Name))
            : null
        );
    }

    private static int Count(string text, string word)
    {
        int count = 0;
        string whole = " " + word + " ";
        int at = -1;
        while (count < 40 && (at = text.IndexOf(whole, at + 1, StringComparison.Ordinal)) >= 0)
        {
            count++;
        }

        return count;
    }
}
