namespace PccGovernance;

/// <summary>How to compare the things of one kind in two landscapes.</summary>
internal abstract class EntityTable
{
    public abstract Type Type { get; }

    public abstract IEnumerable<string> FieldNames { get; }

    /// <summary>Everything of the kind in some contents, with its name.</summary>
    public abstract IEnumerable<KeyValuePair<EntityReference, string>> Names(LandscapeContents contents);

    public abstract void Compare(
        LandscapeContents before, LandscapeContents after, List<EntityChange> began, List<EntityChange> ended, List<EntityChange> changed);
}
