using System.Runtime.InteropServices;

namespace PccGovernance;

/// <summary>
/// Which parent each thing of one kind stands under, in which version of which plan. A thing has one parent; only another version of the
/// same plan may have it again.
/// </summary>
internal sealed class PlanIdentifiers<T>
{
    private readonly Dictionary<Id<T>, Occurrence> _places = [];

    /// <summary>Takes an identifier up; the parents that it stands under when it may not.</summary>
    public (string First, string Second)? Add(Id<T> id, int plan, int version, ErrorLocation parent)
    {
        ref Occurrence place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, id, out bool exists);
        if (exists && (place.Plan != plan || place.Version == version))
        {
            return (place.Parent.Name, parent.Name);
        }

        place = new(plan, version, parent);
        return null;
    }

    private readonly record struct Occurrence(int Plan, int Version, ErrorLocation Parent);
}
