using PccGovernance.Classification;

namespace PccGovernance.Alignment;

/// <summary>A theme of a priority as it was recorded or read.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Number">Its number in the table of relations.</param>
/// <param name="Scope">How much of it the priority is about.</param>
/// <param name="Certainty">1 when recorded, else the strength of the words.</param>
/// <param name="IsGeneral">Whether it is a manner of working more than a subject.</param>
/// <param name="Roles">What it means for the other themes of its priority.</param>
/// <param name="IsHeading">Whether the text is a heading that covers it, whatever else it says of it.</param>
/// <param name="IsLead">Whether the text begins with it alone, and goes on to something else.</param>
internal readonly record struct ReadTheme(
    Id<Theme> Theme,
    int Number,
    PhraseScope Scope,
    decimal Certainty,
    bool IsGeneral,
    ThemeRoles Roles,
    bool IsHeading = false,
    bool IsLead = false)
{
    /// <summary>Whether the text is only a heading that covers it, and not about it.</summary>
    public bool IsHeadingOnly => Scope == PhraseScope.Heading;
}
