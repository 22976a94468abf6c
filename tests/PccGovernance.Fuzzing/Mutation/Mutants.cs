namespace PccGovernance.Fuzzing;

/// <summary>Makes a mutant from a seed: the same seed, the same mutant.</summary>
internal sealed class Mutants
{
    private readonly Documents _documents;
    private readonly DocumentKind[] _kinds;
    private readonly Dictionary<byte[], JsonTree> _trees = [];
    private readonly Dictionary<DocumentKind, JsonMutator> _mutators = [];

    public Mutants(Documents documents, IEnumerable<DocumentKind> kinds)
    {
        _documents = documents;
        _kinds = [.. kinds.SelectMany(static kind => Enumerable.Repeat(kind, WeightOf(kind)))];
        foreach (DocumentKind kind in _kinds.Distinct().Where(kind => documents.OfKind(kind)[0].IsJson))
        {
            foreach (Document document in documents.OfKind(kind))
            {
                _trees[document.Content] = JsonTree.Parse(document.Content);
            }

            _mutators[kind] = new(documents.OfKind(kind).Select(document => _trees[document.Content]));
        }
    }

    public Document Make(int seed)
    {
        Random random = new(Mixed(seed));
        DocumentKind kind = _kinds[random.Next(_kinds.Length)];
        Document document = _documents.Pick(kind, random);
        byte[] donor = _documents.Pick(kind, random).Content;
        return document with
        {
            Content =
                document.IsWorkbook ? WorkbookMutator.Mutate(document.Content, donor, random)
                : !document.IsJson ? TableMutator.Mutate(document.Content, donor, random)
                : random.Next(16) == 0 ? ByteMutator.Mutate(document.Content, donor, random)
                : _mutators[kind].Mutate(_trees[document.Content], random).ToUtf8(),
        };
    }

    /// <summary>The more often, the less it takes to read one: of each kind many are tried in the time of a run.</summary>
    private static int WeightOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Landscape or DocumentKind.Edits or DocumentKind.Scenario or DocumentKind.Baseline => 10,
            DocumentKind.Popolo => 7,
            DocumentKind.Review or DocumentKind.Csv => 3,
            DocumentKind.Questionnaire => 1,
            _ => 2,
        };

    // Generators of neighbouring seeds begin alike: without mixing a kind would meet few of the ways to mutate it.
    private static int Mixed(int seed)
    {
        ulong mixed = ((ulong)(uint)seed + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
        return (int)(mixed >> 33);
    }
}
