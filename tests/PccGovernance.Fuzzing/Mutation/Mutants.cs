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
        _kinds = [.. kinds];
        foreach (DocumentKind kind in _kinds.Where(kind => documents.OfKind(kind)[0].IsJson))
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
        Random random = new(seed);
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
}
