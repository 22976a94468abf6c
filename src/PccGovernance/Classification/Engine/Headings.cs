namespace PccGovernance.Classification;

/// <summary>Tells what a heading, before the first colon or dash, is for what stands below it.</summary>
internal sealed class Headings(PhraseSense[] senses)
{
    // Of two subjects each is an equal.
    private const int LeastOfList = 3;

    /// <summary>The one theme of the heading; <see cref="TextSearch.NoTheme"/> where it has none or several.</summary>
    public int Lead(TextSearch search)
    {
        int lead = TextSearch.NoTheme;
        for (int i = 0; i < search.Hits.Count; i++)
        {
            int theme = senses[search.Hits[i].Phrase].Number;
            if (theme != lead && search.Tokens[search.Hits[i].Match.First].Clause == 0)
            {
                if (lead != TextSearch.NoTheme)
                {
                    return TextSearch.NoTheme;
                }

                lead = theme;
            }
        }

        return lead;
    }

    /// <summary>
    /// Whether a heading is followed by a list of several things, each of them a small part of what the text is about: <em>Harbours: stop
    /// thefts, help victims, and catch smugglers</em>. A heading over crime or harm at large is told by its list, which makes none of it
    /// small: <em>violence: knives, gangs and abuse in the home</em>.
    /// </summary>
    public bool HasList(TextSearch search)
    {
        int listed = 0;
        int last = TextSearch.NoTheme;
        for (int i = 0; i < search.Hits.Count; i++)
        {
            PhraseSense sense = senses[search.Hits[i].Phrase];
            bool isBelow = search.Tokens[search.Hits[i].Match.First].Clause > 0;
            if (!isBelow && sense.IsCovering)
            {
                return false;
            }

            if (isBelow && sense.Number != last)
            {
                listed++;
                last = sense.Number;
            }
        }

        return listed >= LeastOfList;
    }
}
