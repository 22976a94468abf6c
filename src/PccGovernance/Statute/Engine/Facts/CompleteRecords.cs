using NodaTime;

namespace PccGovernance.Statute;

/// <summary>Of what, where and until when the record is said to be complete.</summary>
internal sealed class CompleteRecords
{
    private readonly Dictionary<(string Matter, AreaCode Area), List<CompleteRecord>> _byArea = [];
    private readonly Dictionary<Id<Partnership>, List<CompleteRecord>> _byBoard = [];

    public CompleteRecords(Landscape landscape, AreaTree areas)
    {
        foreach (CompleteRecord record in landscape.CompleteRecords)
        {
            if (record.Provenance.Basis == FactBasis.Assumed)
            {
                continue;
            }

            if (record.Partnership is { } board)
            {
                Add(_byBoard, board, record);
            }

            // Only an area that lies in the ground is complete: what touches it may lie elsewhere too.
            foreach (AreaCode area in record.Footprint.Areas.SelectMany(code => areas.Within(code)))
            {
                Add(_byArea, (record.Matter, area), record);
            }
        }
    }

    public bool IsEmpty => _byArea.Count == 0 && _byBoard.Count == 0;

    public bool Is(string matter, AreaCode area, LocalDate by) =>
        _byArea.Count > 0 && Covers(_byArea.GetValueOrDefault((matter, area)), by);

    public bool AreSeats(Id<Partnership> board, LocalDate by) => _byBoard.Count > 0
        && Covers(_byBoard.GetValueOrDefault(board)?.FindAll(static record => record.Matter is CompleteRecord.Seats), by);

    private static bool Covers(List<CompleteRecord>? records, LocalDate by) =>
        records?.Exists(record => !(record.From > by) && !(record.Through < by)) == true;

    private static void Add<TKey>(Dictionary<TKey, List<CompleteRecord>> records, TKey key, CompleteRecord record)
        where TKey : notnull
    {
        if (!records.TryGetValue(key, out List<CompleteRecord>? list))
        {
            records.Add(key, list = []);
        }

        list.Add(record);
    }
}
