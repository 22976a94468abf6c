namespace PccGovernance;

/// <summary>What is done with a list and depends on the type of its things.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal interface IEntityListVisitor<out TResult>
{
    TResult Visit<T>(EntityList<T> list)
        where T : class, ILandscapeItem<T>;
}
