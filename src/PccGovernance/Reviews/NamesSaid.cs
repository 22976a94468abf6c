using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>
/// The names that a review needs to be said without its landscape: of the subjects of its findings and of what its statements refer to.
/// </summary>
internal sealed class NamesSaid(EntityNames names)
{
    private readonly HashSet<EntityReference> _said = [];

    /// <summary>The names by kind and identifier, as in <c>partnership/safer-boston</c>.</summary>
    public SortedDictionary<string, string> All
    {
        get
        {
            SortedDictionary<string, string> all = new(StringComparer.Ordinal);
            foreach (EntityReference reference in _said)
            {
                if (names.Find(reference) is { } name)
                {
                    all[StatementValueJson.Text(reference)] = name;
                }
            }

            return all;
        }
    }

    public static EntityNames Read(SortedDictionary<string, string>? all) =>
        EntityNames.Of(
            (all ?? []).Select(static entry => new KeyValuePair<EntityReference, string>(
                StatementValueJson.Reference(entry.Key),
                entry.Value)));

    public string Say(Statement statement)
    {
        Note(statement);
        return Phrasebook.English.Say(statement, names);
    }

    public void Note(IEnumerable<EntityReference> references) => _said.UnionWith(references);

    private void Note(Statement statement)
    {
        foreach (StatementArgument argument in statement.Arguments)
        {
            switch (argument.Value)
            {
                case ReferenceValue one:
                    _said.Add(one.Reference);
                    break;
                case ReferencesValue many:
                    _said.UnionWith(many.References);
                    break;
                case StatementsValue inner:
                    foreach (Statement within in inner.Statements)
                    {
                        Note(within);
                    }

                    break;
            }
        }
    }
}
