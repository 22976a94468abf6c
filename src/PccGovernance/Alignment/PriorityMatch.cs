namespace PccGovernance.Alignment;

/// <summary>A pair of priorities with a declaration or a theme in common: a link, or else a near miss. Figures only; the sentence is made where one is reported.</summary>
/// <param name="Objective">The place of the plan priority in the plan.</param>
/// <param name="Basis">Declared, or on shared themes.</param>
/// <param name="IsLink">Whether the strength is enough.</param>
/// <param name="Strength">From above 0 to 1.</param>
/// <param name="SharedWeight">What the shared themes weigh; 0 when declared.</param>
/// <param name="AllWeight">What all themes of both weigh; 0 when declared.</param>
/// <param name="IsOnGeneralThemesOnly">Whether every shared theme is a general one.</param>
internal readonly record struct PriorityMatch(
    int Objective, AlignmentBasis Basis, bool IsLink, decimal Strength, decimal SharedWeight, decimal AllWeight, bool IsOnGeneralThemesOnly);
