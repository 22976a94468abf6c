namespace PccGovernance.Statute;

/// <summary>What a clause answers, in the order in which one goes before another.</summary>
internal enum AnswerKind
{
    Met,
    Pending,
    Unknown,
    NotMet,
    NotApplicable,
}
