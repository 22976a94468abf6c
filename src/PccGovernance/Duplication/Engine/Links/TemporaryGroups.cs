using NodaTime;

namespace PccGovernance.Duplication;

/// <summary>Lists the boards that were set up for a task or a time, or whose end is on record; those past their time first.</summary>
internal static class TemporaryGroups
{
    public static ValueList<TemporaryGroup> Of(IEnumerable<PartnershipProfile> boards, LocalDate asOf) => boards
        .Where(static board => board.Partnership.Period.To is not null || TaskOf(board) is not null)
        .Select(board => Of(board.Partnership, TaskOf(board), asOf))
        .OrderByDescending(static group => group.IsOverdue)
        .ThenBy(static group => group.LastDay?.Earliest ?? LocalDate.MaxIsoValue)
        .ThenBy(static group => group.Partnership)
        .ToValueList();

    // What rests on law was not set up for a time, whatever its record says of tasks that it gives.
    private static TaskTime? TaskOf(PartnershipProfile board) => board.Provisions.Length == 0 ? board.Reading.Task : null;

    private static TemporaryGroup Of(Partnership board, TaskTime? task, LocalDate asOf) => new()
    {
        Partnership = board.Id,
        Since = board.Period.Beginning,
        LastDay = board.Period.End is { IsDay: true } end ? new PartialDate(end.Earliest.PlusDays(-1)) : board.Period.End,
        Months = task is { IsUsual: false } ? task.Months : null,
        LastYear = task?.LastYear,
        IsOverdue = TaskGroups.IsPastItsTime(board, task, asOf),
        Note = board.Provenance.Note,
    };
}
