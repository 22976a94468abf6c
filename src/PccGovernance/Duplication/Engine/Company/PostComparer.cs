namespace PccGovernance.Duplication;

/// <summary>
/// Compares whom two boards' organisations send. Rules that do not know each other ask of one pair, so that the last one is remembered. For
/// one thread.
/// </summary>
internal sealed class PostComparer
{
    private PartnershipProfile? _first;
    private PartnershipProfile? _second;
    private SharedPosts _last;

    public SharedPosts Of(PartnershipProfile first, PartnershipProfile second)
    {
        if (!(first == _first && second == _second) && !(first == _second && second == _first))
        {
            (_first, _second, _last) = (first, second, SharedPosts.Of(first, second));
        }

        return _last;
    }
}
