namespace PccGovernance.Statute;

/// <summary>
/// The answers of the clauses of a requirement together. What is not met goes first, then what is not known, then what is not due, the
/// soonest of it; what is only not there yet is not met where nothing else is to come.
/// </summary>
internal struct AnswersTogether
{
    private Answer? _notMet;
    private Answer? _notThere;
    private Answer? _unknown;
    private Answer? _pending;
    private Answer? _met;

    public readonly bool IsMet => (_notMet ?? _notThere ?? _unknown ?? _pending) is null;

    public void Add(Answer answer)
    {
        switch (answer.Kind)
        {
            case AnswerKind.NotMet when answer.IsOpen:
                _notThere ??= answer;
                break;
            case AnswerKind.NotMet or AnswerKind.NotApplicable:
                _notMet ??= answer;
                break;
            case AnswerKind.Unknown:
                _unknown ??= answer;
                break;
            case AnswerKind.Pending:
                _pending = Sooner(_pending, answer);
                break;
            default:
                _met = Sooner(_met, answer);
                break;
        }
    }

    public readonly Answer Result => _notMet ?? (_pending is null ? _notThere : null) ?? Unknown ?? _pending ?? _met ?? Answer.Met();

    /// <summary>What is not known, with the day of what is to come: a missing fact does not hide that something is due.</summary>
    private readonly Answer? Unknown => _unknown is { Due: null } unknown && _pending is { } pending
        ? unknown with { Due = pending.Due, IsOurs = pending.IsOurs }
        : _unknown;

    private static Answer Sooner(Answer? known, Answer answer) =>
        known is { } earlier && (answer.Due is null || earlier.Due <= answer.Due) ? earlier : answer;
}
