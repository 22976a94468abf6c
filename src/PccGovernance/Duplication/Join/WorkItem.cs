namespace PccGovernance.Duplication.Join;

/// <summary>A piece of the join that one worker does: some lists, or a part of a heavy one.</summary>
/// <param name="FirstList">The first list.</param>
/// <param name="EndList">One more than the last list.</param>
/// <param name="From">The first posting that is taken as the larger record of a pair.</param>
/// <param name="To">One more than the last.</param>
internal readonly record struct WorkItem(int FirstList, int EndList, int From, int To);
