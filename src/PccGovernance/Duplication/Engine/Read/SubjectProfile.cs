namespace PccGovernance.Duplication;

/// <summary>What themes come to, worked out once for all boards of the same ones.</summary>
/// <param name="Themes">The themes.</param>
/// <param name="Subject">Those that are subjects, not headings.</param>
/// <param name="Businesses">Of how many things a board of these is: people beside a subject and parts of one do not count.</param>
internal sealed record SubjectProfile(int[] Themes, int[] Subject, int Businesses);
