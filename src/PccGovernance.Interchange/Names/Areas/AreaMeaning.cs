namespace PccGovernance.Interchange;

/// <summary>A ground that a text can stand for.</summary>
/// <param name="Codes">The areas.</param>
/// <param name="Label">Its name, for messages.</param>
/// <param name="Score">How usual it is that the text stands for it, from 0 to 1.</param>
/// <param name="Former">What became of the area of that name; <c>null</c> when it is one of today.</param>
internal sealed record AreaMeaning(ValueList<AreaCode> Codes, string Label, decimal Score = 1, string? Former = null);
