namespace PccGovernance.Interchange;

/// <summary>Makes identifiers of names, each once.</summary>
internal sealed class Identifiers
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Makes room for so many at once.</summary>
    public void Expect(int identifiers) => _ids.EnsureCapacity(identifiers);

    /// <summary>Forgets them, once all are made.</summary>
    public void Release()
    {
        _ids.Clear();
        _ids.TrimExcess();
    }

    public string Unique(string name, string otherwise)
    {
        string slug = Slug(name);
        slug = slug.Length == 0 ? otherwise : slug;
        string id = slug;
        for (int i = 2; !_ids.Add(id); i++)
        {
            id = $"{slug}-{i}";
        }

        return id;
    }

    public static string Slug(string name)
    {
        if (name.Length <= 90 && System.Text.Ascii.IsValid(name) && !name.Contains('.', StringComparison.Ordinal))
        {
            return TextKey.Of(name).Replace(' ', '-');
        }

        string key = string.Concat(name.ToLowerInvariant()
            .Split('.')
            .Select(static (part, i) => (i > 0 ? "." : string.Empty) + TextKey.Of(part).Replace(' ', '-')));
        string slug = string.Concat(key.Where(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')).Trim('-', '.');
        slug = slug.Replace("..", ".", StringComparison.Ordinal)
            .Replace(".-", ".", StringComparison.Ordinal)
            .Replace("-.", ".", StringComparison.Ordinal);
        return slug.Length <= 90 ? slug : slug[..90].TrimEnd('-', '.');
    }
}
