namespace PccGovernance;

/// <summary>What a walk does with references to things of one kind.</summary>
internal sealed class ReferenceTarget<T>(ReferenceWalk walk)
    where T : class, IEntity<T>
{
    /// <summary>What stands in the place of a reference, told the member that holds it; <c>null</c> when it is left out.</summary>
    public Func<Id<T>, string, Id<T>?>? Visit { get; set; }

    /// <summary>
    /// Those that stay as they are and are not visited: most, where references are checked. By their texts, which are found sooner than
    /// what holds them.
    /// </summary>
    public HashSet<string>? Staying { get; set; }

    /// <summary>Whether every reference stays as it is.</summary>
    public bool IsIdle => Visit is null;

    public Id<T>? One(Id<T>? id, string member) =>
        Visit is not { } visit || id is not { } given || Stays(given) ? id : visit(given, member);

    /// <summary>A reference without which what holds it is nothing.</summary>
    public Id<T> Required(Id<T> id, string member)
    {
        if (Visit is not { } visit || Stays(id))
        {
            return id;
        }

        Id<T>? other = visit(id, member);
        walk.IsLost |= other is null;
        return other ?? id;
    }

    public ValueList<Id<T>> Many(ValueList<Id<T>> ids, string member)
    {
        if (Visit is not { } visit)
        {
            return ids;
        }

        List<Id<T>>? changed = null;
        for (int i = 0; i < ids.Count; i++)
        {
            if (Stays(ids[i]))
            {
                changed?.Add(ids[i]);
                continue;
            }

            walk.Index = i;
            Id<T>? other = visit(ids[i], member);
            if (other != ids[i] && changed is null)
            {
                changed = [.. ids.AsSpan()[..i]];
            }

            if (other is { } kept)
            {
                changed?.Add(kept);
            }
        }

        walk.Index = null;
        return changed?.ToValueList() ?? ids;
    }

    private bool Stays(Id<T> id) => Staying is { } staying && staying.Contains(id.Value);
}
