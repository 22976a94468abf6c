using NodaTime;

namespace PccGovernance.Rules;

/// <summary>
/// The findings that somebody has accepted, each with a reason, an author and an expiry. Applying a baseline never changes it.
/// </summary>
public sealed record Baseline
{
    /// <summary>A baseline that accepts nothing.</summary>
    public static Baseline Empty { get; } = new();

    /// <summary>The entries, in the order of rule, outcome, subjects and expiry.</summary>
    public ValueList<BaselineEntry> Entries
    {
        get;
        init => field = InOrder(value ?? []);
    } = [];

    // The key of an entry is a text made of its subjects: once for each entry, not for each comparison. Those that are read are in order.
    private static ValueList<BaselineEntry> InOrder(ValueList<BaselineEntry> entries) => IsInOrder(entries)
        ? entries
        : entries
            .OrderBy(static entry => entry.RuleId, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Outcome)
            .ThenBy(static entry => KeyOf(entry.Subjects), StringComparer.Ordinal)
            .ThenBy(static entry => entry.Expires)
            .ThenBy(static entry => entry.Author, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Reason, StringComparer.Ordinal)
            .ToValueList();

    private static bool IsInOrder(ValueList<BaselineEntry> entries)
    {
        string last = string.Empty;
        for (int i = 0; i < entries.Count; i++)
        {
            (string before, last) = (last, KeyOf(entries[i].Subjects));
            if (i > 0 && Compare(entries[i - 1], before, entries[i], last) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(BaselineEntry one, string keyOfOne, BaselineEntry other, string keyOfOther)
    {
        int order = string.CompareOrdinal(one.RuleId, other.RuleId);
        order = order != 0 ? order : one.Outcome.CompareTo(other.Outcome);
        order = order != 0 ? order : string.CompareOrdinal(keyOfOne, keyOfOther);
        order = order != 0 ? order : one.Expires.CompareTo(other.Expires);
        order = order != 0 ? order : string.CompareOrdinal(one.Author, other.Author);
        return order != 0 ? order : string.CompareOrdinal(one.Reason, other.Reason);
    }

    /// <summary>A baseline that also accepts some findings.</summary>
    /// <param name="findings">The findings to accept.</param>
    /// <param name="reason">Why.</param>
    /// <param name="author">Who accepts them.</param>
    /// <param name="expires">The first day on which they are no longer accepted.</param>
    public Baseline Accepting(IEnumerable<Finding> findings, string reason, string author, LocalDate expires)
    {
        ArgumentNullException.ThrowIfNull(findings);
        IEnumerable<BaselineEntry> entries = findings.Select(finding => new BaselineEntry
        {
            RuleId = finding.RuleId,
            Outcome = finding.Outcome,
            Subjects = finding.Subjects,
            Reason = reason,
            Author = author,
            Expires = expires,
        });
        return this with { Entries = [.. Entries, .. entries] };
    }

    /// <summary>Sorts findings into open and accepted, and says which entries have expired or accept nothing.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="asOf">The day: an entry accepts up to the day before its <see cref="BaselineEntry.Expires"/>.</param>
    public BaselineResult Apply(IEnumerable<Finding> findings, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(findings);
        // The last of those that accept one finding: they stand beside each other, in the order in which they expire.
        Dictionary<(string, FindingOutcome, ValueList<EntityReference>), BaselineEntry> inDate = new(Entries.Count);
        foreach (BaselineEntry entry in Entries.Where(entry => asOf < entry.Expires))
        {
            inDate[(entry.RuleId, entry.Outcome, entry.Subjects)] = entry;
        }

        HashSet<BaselineEntry> used = new(ReferenceEqualityComparer.Instance);
        List<Finding> open = [];
        List<AcceptedFinding> accepted = [];
        foreach (Finding finding in findings)
        {
            if (inDate.Count > 0 && inDate.TryGetValue((finding.RuleId, finding.Outcome, finding.Subjects), out BaselineEntry? last))
            {
                used.Add(last);
                accepted.Add(new() { Finding = finding, Entry = last });
            }
            else
            {
                open.Add(finding);
            }
        }

        return new()
        {
            Open = open.ToValueList(),
            Accepted = accepted.ToValueList(),
            Expired = Entries.Where(entry => asOf >= entry.Expires).ToValueList(),
            Unused = Entries
                .Where(entry => asOf < entry.Expires && !used.Contains(inDate[(entry.RuleId, entry.Outcome, entry.Subjects)]))
                .ToValueList(),
        };
    }

    private static string KeyOf(ValueList<EntityReference> subjects) => string.Join('\n', subjects);
}
