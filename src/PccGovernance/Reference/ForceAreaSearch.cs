using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PccGovernance.Reference;

/// <summary>Finds force areas by what people call them.</summary>
internal sealed class ForceAreaSearch
{
    private readonly FrozenDictionary<string, ForceArea> _byName;
    private readonly (ForceArea Area, string[] Names)[] _areas;

    public ForceAreaSearch(ValueList<ForceArea> areas)
    {
        _areas = [.. areas.Select(static area => (area, Names(area)))];
        _byName = _areas
            .SelectMany(static entry => entry.Names.Select(name => (name, entry.Area)))
            .ToFrozenDictionary(static pair => pair.name, static pair => pair.Area, StringComparer.Ordinal);
    }

    public ForceArea? Find(string? text) => text is null ? null : _byName.GetValueOrDefault(Key(text));

    public ValueList<ForceArea> Nearest(string text, int count)
    {
        string key = Key(text);
        return _areas
            .OrderBy(entry => entry.Names.Min(name => Distance(key, name)))
            .ThenBy(static entry => entry.Area.Code)
            .Take(count)
            .Select(static entry => entry.Area)
            .ToValueList();
    }

    private static string[] Names(ForceArea area)
    {
        string[] given = [area.Code.ToString(), area.Name, AreaNames.InUsualOrder(area.Name), area.ForceName, area.WelshForceName ?? area.ForceName, area.PoliceUkId];
        string[] keys = [.. given.Select(Key)];
        return [.. keys.Concat(keys.Select(WithoutForce)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A key without the words that only say that a police force is meant.</summary>
    private static string WithoutForce(string key)
    {
        string rest = string.Join(' ', key.Split(' ').Where(static word => word is not ("police" or "service" or "constabulary" or "heddlu")));
        return rest.Length == 0 ? key : rest;
    }

    /// <summary>Lower case, without accents, with <c>and</c> for <c>&amp;</c> and one space for any other punctuation.</summary>
    private static string Key(string text)
    {
        // Half a surrogate pair cannot be normalised: enumerating runes puts a replacement character in its place.
        string sound = string.Concat(text.EnumerateRunes());
        StringBuilder key = new(text.Length);
        foreach (char c in sound.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                key.Append(" and ");
            }
            else if (c is not '\'' and not '\u2019' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(' ');
            }
        }

        return string.Join(' ', key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The edit distance of Levenshtein: how many insertions, deletions and replacements turn one text into the other.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
