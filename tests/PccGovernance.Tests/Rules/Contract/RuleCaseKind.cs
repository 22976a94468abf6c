namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The four kinds of case that every rule answers for.</summary>
public enum RuleCaseKind
{
    /// <summary>Looked at something and found nothing.</summary>
    Satisfied,

    /// <summary>Found a violation.</summary>
    Violated,

    /// <summary>Could not tell, for want of data.</summary>
    Undetermined,

    /// <summary>The last case on one side of the rule's bound.</summary>
    Boundary,
}
