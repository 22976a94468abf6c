namespace PccGovernance.Duplication;

/// <summary>A piece of the join that one worker does: some lists, or a part of a heavy one.</summary>
internal sealed class WorkItem(int firstList, int endList, int from, int to)
{
    public int FirstList => firstList;

    /// <summary>One more than the last list.</summary>
    public int EndList => endList;

    /// <summary>The first posting that is taken as the larger record of a pair.</summary>
    public int From => from;

    /// <summary>One more than the last.</summary>
    public int To => to;
}
