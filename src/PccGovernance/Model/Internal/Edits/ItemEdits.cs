namespace PccGovernance;

/// <summary>Puts things into lists and takes others out, whatever lists they are.</summary>
internal static class ItemEdits
{
    public static PutItems Between(LandscapeContents from, LandscapeContents to)
    {
        Difference difference = new(from, to);
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Accept(difference);
        }

        return new() { Put = difference.Put, Take = difference.Taken.ToValueList() };
    }

    public static void Put(EditedContents contents, PutItems edit)
    {
        HashSet<EntityReference> taken = [.. edit.Take];
        Putting putting = new(contents, edit.Put, taken);
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Accept(putting);
        }

        foreach (EntityReference unknown in taken.Order())
        {
            contents.Refuse($"The edit takes out {unknown}, which the landscape does not have: correct the identifier.");
        }
    }

    private sealed class Difference(LandscapeContents from, LandscapeContents to) : IEntityListVisitor<bool>
    {
        public LandscapeContents Put { get; private set; } = LandscapeContents.Empty;

        public List<EntityReference> Taken { get; } = [];

        public bool Visit<T>(EntityList<T> list)
            where T : class, ILandscapeItem<T>
        {
            ValueList<T> before = list.Of(from);
            ValueList<T> after = list.Of(to);
            if (ReferenceEquals(before, after))
            {
                return false;
            }

            Dictionary<Id<T>, T> old = before.ToDictionary(static item => item.Id);
            Put = list.With(Put, after.Where(item => !item.Equals(old.GetValueOrDefault(item.Id))).ToValueList());
            HashSet<Id<T>> kept = [.. after.Select(static item => item.Id)];
            Taken.AddRange(before.Where(item => !kept.Contains(item.Id)).Select(static item => EntityReference.Of(item.Id)));
            return true;
        }
    }

    /// <summary>Takes out of a set of references those that it found.</summary>
    private sealed class Putting(EditedContents contents, LandscapeContents put, HashSet<EntityReference> taken)
        : IEntityListVisitor<bool>
    {
        public bool Visit<T>(EntityList<T> list)
            where T : class, ILandscapeItem<T>
        {
            foreach (EntityReference gone in taken.Where(static one => one.Kind == T.EntityKind).ToArray())
            {
                if (Id<T>.TryParse(gone.Id, out Id<T> id) && contents.Find(id) is not null)
                {
                    contents.Remove(id);
                    taken.Remove(gone);
                }
            }

            contents.SetAll(list.Of(put), list.Noun);
            return true;
        }
    }
}
