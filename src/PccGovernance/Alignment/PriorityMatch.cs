namespace PccGovernance.Alignment;

/// <summary>A pair of priorities with a declaration or a theme in common: a link, or else a near miss. Figures only; the sentence is made where one is reported.</summary>
/// <param name="Objective">The place of the plan priority in the plan.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="IsLink">Whether the two are linked.</param>
internal readonly record struct PriorityMatch(int Objective, Verdict Verdict, bool IsLink)
{
    public AlignmentBasis Basis => Verdict.Basis;

    public decimal Strength => Verdict.Strength;
}
