namespace PccGovernance;

/// <summary>Things that are gathered for a list of the contents.</summary>
internal abstract class EntityBuffer
{
    /// <summary>Adds what some contents have in the list.</summary>
    public abstract void AddFrom(LandscapeContents contents);

    /// <summary>The contents with the gathered things in the list.</summary>
    public abstract LandscapeContents PutInto(LandscapeContents contents);
}
