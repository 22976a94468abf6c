using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>What a clause answers, and clauses together.</summary>
internal readonly record struct Answer(AnswerKind Kind, Statement? Reason = null, Statement? Missing = null, LocalDate? Due = null)
{
    /// <summary>
    /// Whether it is not met for want of something for which no last day is set: while anything else is to come, that may come too.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the day, or the answer itself, rests on a number of this library's own.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Whether it is of several things together, and so of no one filing.</summary>
    public bool IsOfSeveral { get; init; }

    private static readonly Statement s_met = Statement.Of("statute.met");

    public static Answer Met(LocalDate? due = null, bool isOurs = false) => new(AnswerKind.Met, s_met, null, due) { IsOurs = isOurs };

    public static Answer NotMet(Statement reason, LocalDate? due = null) => new(AnswerKind.NotMet, reason, null, due);

    /// <summary>Not there in a complete record, and no last day is set for it.</summary>
    public static Answer NotThere(Statement reason) => new(AnswerKind.NotMet, reason) { IsOpen = true };

    public static Answer Pending(LocalDate due, bool isOurs = false) =>
        new(AnswerKind.Pending, Statement.Of(isOurs ? "statute.not-yet-due-by-our-number" : "statute.not-yet-due", ("due", due)), null,
            due)
        { IsOurs = isOurs };

    public static Answer NotApplicable(Statement reason) => new(AnswerKind.NotApplicable, reason);

    /// <summary>No number of the law decides: it is for somebody to judge.</summary>
    public static Answer Judgement(Statement reason, LocalDate? due = null) =>
        new(AnswerKind.Unknown, reason, Statement.Of("statute.fact-judgement"), due);

    /// <summary>The law has no number and one of this library's own is exceeded: it is for somebody to judge.</summary>
    public static Answer JudgementByOurNumber(Statement reason, LocalDate? due = null) => Judgement(reason, due) with { IsOurs = true };

    /// <summary>
    /// Both together: a guard that does not hold goes first, then what is not met, then what is not known, then what is not due; the first
    /// of a kind stays.
    /// </summary>
    public Answer And(Answer other)
    {
        if (other.Kind > Kind)
        {
            return other;
        }

        bool isSooner = Kind is AnswerKind.Met or AnswerKind.Pending && other.Kind == Kind && other.Due is { } due && !(Due <= due);
        return isSooner ? other : this;
    }
}
