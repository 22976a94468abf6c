namespace PccGovernance.Alignment;

/// <summary>What comparing two priorities gave. Figures only; the sentence is made where one is reported.</summary>
/// <param name="Grade">The grade; none for a near miss.</param>
/// <param name="Strength">From above 0 to 1; 0 when the two have nothing in common.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="StrategyTheme">The theme of the strategy priority, or of its subject, that decided.</param>
/// <param name="PlanTheme">The theme of the plan priority that decided.</param>
/// <param name="IsOnGeneralThemesOnly">Whether only a general theme is shared.</param>
internal readonly record struct Verdict(
    AlignmentGrade Grade, decimal Strength, AlignmentBasis Basis, Id<Theme> StrategyTheme, Id<Theme> PlanTheme, bool IsOnGeneralThemesOnly);
