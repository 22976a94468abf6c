namespace PccGovernance;

/// <summary>Finds the caller's own values of things.</summary>
public static class EntityFacts
{
    /// <summary>The fact of a name; <c>null</c> when the thing has none.</summary>
    /// <param name="entity">The thing.</param>
    /// <param name="name">The name, exactly.</param>
    /// <typeparam name="T">What the thing is.</typeparam>
    public static OwnFact? Fact<T>(this IEntity<T> entity, string name)
        where T : class, IEntity<T>
    {
        ArgumentNullException.ThrowIfNull(entity);
        foreach (OwnFact fact in entity.OwnFacts)
        {
            if (string.Equals(fact.Name, name, StringComparison.Ordinal))
            {
                return fact;
            }
        }

        return null;
    }
}
