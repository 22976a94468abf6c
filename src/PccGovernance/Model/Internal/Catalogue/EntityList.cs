using System.Text.Json;
using NodaTime;

namespace PccGovernance;

/// <summary>The one description of a list of the contents, for whatever iterates all of them.</summary>
/// <param name="member">The name of its member of the contents.</param>
internal abstract class EntityList(string member)
{
    /// <summary>The name of its member of the contents.</summary>
    public string Member { get; } = member;

    /// <summary>The name of the member in the document.</summary>
    public string JsonMember { get; } = JsonNamingPolicy.CamelCase.ConvertName(member);

    public abstract EntityKind Kind { get; }

    /// <summary>How differences compare the things of the list, and those within them.</summary>
    public abstract IEnumerable<EntityTable> Tables { get; }

    /// <summary>The contents with the list in its one order.</summary>
    public abstract LandscapeContents InOrder(LandscapeContents contents);

    /// <summary>Tells a walk of checking which identifiers of the list there are.</summary>
    /// <param name="validator">What checks.</param>
    /// <param name="same">A sound landscape that has the same list; <c>null</c> where there is none.</param>
    public abstract void Know(LandscapeValidator validator, Landscape? same);

    /// <summary>Whether two contents hold the same list.</summary>
    public abstract bool IsSame(LandscapeContents one, LandscapeContents other);

    /// <summary>Whether any of the list has no identifier.</summary>
    public abstract bool HoldsEmptyIdentifier(LandscapeContents contents);

    /// <summary>Checks the list from first to last.</summary>
    public abstract void Check(LandscapeValidator validator);

    /// <summary>Takes what began and has not ended, and tells the walk what else is left out.</summary>
    public abstract void Keep(InForceWalk inForce);

    /// <summary>Goes through every reference that the things of the list hold.</summary>
    public abstract LandscapeContents Walk(LandscapeContents contents, ReferenceWalk walk);

    /// <summary>Lets a walk tell of every reference to a thing of the list.</summary>
    public abstract void Watch(ReferenceWalk walk, Action<EntityReference> seen);

    /// <summary>After a walk, tells it of things of the list that did not last.</summary>
    public abstract void KeepRest(InForceWalk inForce);

    /// <summary>Narrows a window to the days on which everything of the list is in force.</summary>
    public abstract void Narrow(InForceWindow window, LandscapeContents contents);

    /// <summary>The things of which it is not known whether they are in force on a day, since an end is known in part.</summary>
    public abstract IEnumerable<EntityReference> UntoldOn(LandscapeContents contents, LocalDate day);

    /// <summary>How many things have a beginning or an end that is known in part.</summary>
    public abstract int CountInPart(LandscapeContents contents);

    /// <summary>The list's index by identifier: a dictionary of its own type.</summary>
    public abstract object IndexOf(LandscapeContents contents);

    /// <summary>An empty list to add to.</summary>
    public abstract EntityBuffer NewBuffer();

    /// <summary>Does what depends on the type of the things.</summary>
    public abstract TResult Accept<TResult>(IEntityListVisitor<TResult> visitor);
}
