using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>
/// Areas are combined in one board at all: where boards of the kind are on record and each is of this area alone, nobody has to show by
/// what agreement they are one. A filing that is on record is asked about all the same.
/// </summary>
internal sealed class CombinedClause(ClauseEntry entry) : Clause
{
    public override bool ReadsTheFiling => false;

    public override Answer Check(RequirementCase at) =>
        at.Filing is null && NotCombined(at.Survey, at.Area) is { } not ? not : Answer.Met();

    /// <summary>That there is nothing to ask about in an area; <c>null</c> where there is, or it is not known.</summary>
    public Answer? NotCombined(StatuteSurvey survey, AreaCode area)
    {
        BoardView[] boards = [.. survey.Boards.Of(entry.Kinds, area)];
        return boards.Length > 0 && Array.TrueForAll(boards, static board => board.LocalAreas == 1)
            ? Answer.NotApplicable(Statement.Of("statute.not-combined", ("partnership", EntityReference.Of(boards[0].Board))))
            : null;
    }
}
