namespace PccGovernance;

/// <summary>A thing that stands in a list of a landscape's contents, not within another thing.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ILandscapeItem<TSelf> : IEntity<TSelf>
    where TSelf : class, ILandscapeItem<TSelf>;
