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

    // The key of an entry is a text made of its subjects: once for each entry, not for each comparison.
    private static ValueList<BaselineEntry> InOrder(ValueList<BaselineEntry> entries) =>
        entries
            .OrderBy(static entry => entry.RuleId, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Outcome)
            .ThenBy(static entry => KeyOf(entry.Subjects), StringComparer.Ordinal)
            .ThenBy(static entry => entry.Expires)
            .ThenBy(static entry => entry.Author, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Reason, StringComparer.Ordinal)
            .ToValueList();

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
        ILookup<(string, FindingOutcome, string), BaselineEntry> inDate = Entries.Where(entry => asOf < entry.Expires)
            .ToLookup(static entry => (entry.RuleId, entry.Outcome, KeyOf(entry.Subjects)));
        HashSet<BaselineEntry> used = [];
        List<Finding> open = [];
        List<AcceptedFinding> accepted = [];
        foreach (Finding finding in findings)
        {
            BaselineEntry[] entries =
                inDate.Count == 0 ? [] : [.. inDate[(finding.RuleId, finding.Outcome, KeyOf(finding.Subjects))]];
            used.UnionWith(entries);
            if (entries is [.., var last])
            {
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
            Unused = Entries.Where(entry => asOf < entry.Expires && !used.Contains(entry)).ToValueList(),
        };
    }

    private static string KeyOf(ValueList<EntityReference> subjects) => string.Join('\n', subjects);
}
