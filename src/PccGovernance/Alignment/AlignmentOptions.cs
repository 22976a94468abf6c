using System.Globalization;

namespace PccGovernance.Alignment;

/// <summary>How strategies are compared with Police and Crime Plans.</summary>
/// <remarks>Every default is a judgement of this library, given with its reason, and no published standard. Immutable.</remarks>
public sealed record AlignmentOptions
{
    /// <summary>The default options.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>
    /// The least strength of a link by shared themes, above 0 and up to 1. Default 0.25: a priority of one theme still serves a plan priority
    /// of four that has it, and a link on general themes alone is found only between priorities that are about nothing else.
    /// </summary>
    public decimal MinimumStrength { get; init; } = 0.25m;

    /// <summary>
    /// Themes that nearly every document has, so that sharing them says little. Default <c>crime-reduction</c>, <c>partnership</c> and
    /// <c>prevention</c>: the library's own judgement. Empty: no theme is general.
    /// </summary>
    public ValueList<Id<Theme>> GeneralThemes { get; init => field = value ?? []; } = [new("crime-reduction"), new("partnership"), new("prevention")];

    /// <summary>
    /// What a general theme weighs where any other weighs 1, above 0 and up to 1; also the most that a link on general themes alone can be
    /// worth. Default 0.25: four general themes in common say as much as one subject.
    /// </summary>
    public decimal GeneralThemeWeight { get; init; } = 0.25m;

    /// <summary>
    /// The most strategy priorities in force at once in a force area before they count as diluted, from 1 to 100,000. Default 99, one below
    /// the 100 (twenty strategies of five) of which an office's lead said that they become white noise.
    /// </summary>
    /// <remarks>Source: Association of Police and Crime Commissioners, Towards better local partnerships systems in England and Wales, 18 February 2025.</remarks>
    public int MaxPrioritiesInForce { get; init; } = 99;

    /// <summary>Checks that every option is in its range.</summary>
    /// <exception cref="ArgumentException">Some option is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    private IEnumerable<string> FindProblems()
    {
        foreach ((string name, decimal share) in new[] { (nameof(MinimumStrength), MinimumStrength), (nameof(GeneralThemeWeight), GeneralThemeWeight) })
        {
            if (share is <= 0 or > 1)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"The option '{name}' is {share}: give a number above 0 and up to 1.");
            }
        }

        if (MaxPrioritiesInForce is < 1 or > 100_000)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The option '{nameof(MaxPrioritiesInForce)}' is {MaxPrioritiesInForce}: give a number from 1 to 100000.");
        }

        if (GeneralThemes.Any(static theme => theme.IsEmpty))
        {
            yield return $"The option '{nameof(GeneralThemes)}' holds an empty identifier: take it out.";
        }
    }
}
