using System.Diagnostics.CodeAnalysis;

namespace PccGovernance.Interchange;

/// <summary>
/// What texts were read as, so that a text that comes many times is read once. It forgets when it is full: texts that never come again do
/// not make an import grow with its rows.
/// </summary>
internal sealed class RecentTexts<TKey, TValue>
    where TKey : notnull
{
    private const int Most = 8_192;
    private readonly Dictionary<TKey, TValue> _known = [];

    public bool TryGet(TKey text, [MaybeNullWhen(false)] out TValue read) => _known.TryGetValue(text, out read);

    /// <summary>Keeps what a text was read as, and gives it.</summary>
    public TValue Keep(TKey text, TValue read)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known[text] = read;
        return read;
    }
}
