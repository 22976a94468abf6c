namespace PccGovernance;

/// <summary>
/// What is called complete of a ground, by matter: gathered when it is first asked for, and kept while records come and go.
/// </summary>
internal sealed class GroundedRecords
{
    private readonly EditedList<CompleteRecord> _records;
    private Dictionary<string, SortedSet<Id<CompleteRecord>>>? _byMatter;

    public GroundedRecords(EditedList<CompleteRecord> records)
    {
        _records = records;
        records.Follow = (before, after) =>
        {
            if (_byMatter is not null)
            {
                Take(before);
                Add(after);
            }
        };
    }

    /// <summary>The records of a matter that have a ground, in the order of identifiers.</summary>
    public IEnumerable<CompleteRecord> Of(string matter)
    {
        if (_byMatter is null)
        {
            _byMatter = new(StringComparer.Ordinal);
            foreach (CompleteRecord record in _records.Items)
            {
                Add(record);
            }
        }

        return _byMatter.TryGetValue(matter, out SortedSet<Id<CompleteRecord>>? those) ? those.Select(id => _records.Find(id)!) : [];
    }

    private void Add(CompleteRecord? record)
    {
        if (record is { Footprint.IsUnknown: false })
        {
            if (!_byMatter!.TryGetValue(record.Matter, out SortedSet<Id<CompleteRecord>>? those))
            {
                _byMatter.Add(record.Matter, those = []);
            }

            those.Add(record.Id);
        }
    }

    private void Take(CompleteRecord? record)
    {
        if (record is { Footprint.IsUnknown: false })
        {
            _byMatter![record.Matter].Remove(record.Id);
        }
    }
}
