namespace PccGovernance.Duplication;

/// <summary>How much two boards have in common.</summary>
/// <param name="People">The organisations, with what each counts.</param>
/// <param name="Shared">How many organisations they share, each whole.</param>
/// <param name="Remit">Themes and duties.</param>
/// <param name="Place">The overlap coefficient of their ground.</param>
internal readonly record struct PairMeasures(OverlapMeasure People, int Shared, OverlapMeasure Remit, double Place);
