namespace PccGovernance.Tests.Model;

/// <summary>One thing wrong in contents: the one error that it must give.</summary>
/// <param name="Location">Where the error is.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Part">How its message begins.</param>
/// <param name="Spoil">Puts it into sound contents.</param>
public sealed record Spoilt(string Location, LandscapeErrorKind Kind, string Part, Func<LandscapeContents, LandscapeContents> Spoil);
