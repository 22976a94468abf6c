namespace PccGovernance.Interchange;

/// <summary>Keeps one string for each text that a file has many times: its columns have few different ones.</summary>
internal sealed class TextPool
{
    private const int MostTexts = 8_192;
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (_texts.TryGetValue(text, out string? known))
        {
            return known;
        }

        // What is read first is as likely to come again as what is read later; names, which never do, may not fill it for ever.
        if (_texts.Count == MostTexts)
        {
            _texts.Clear();
        }

        _texts.Add(text);
        return text;
    }
}
