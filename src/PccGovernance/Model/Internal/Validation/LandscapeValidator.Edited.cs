namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    /// <summary>
    /// Whether what edits made of sound contents is surely sound: then only what they made is looked at, and whether anything else names a
    /// partnership that is gone. Where it answers <c>false</c> only a check of everything can tell.
    /// </summary>
    /// <param name="landscape">The landscape, which is sound.</param>
    /// <param name="edited">What became of its contents.</param>
    public static bool IsSurelySound(Landscape landscape, LandscapeContents edited)
    {
        LandscapeContents sound = landscape.Contents;
        if (!DifferInBoardsAlone(sound, edited))
        {
            return false;
        }

        LandscapeContents changed = new()
        {
            Partnerships = New(sound.Partnerships, edited.Partnerships),
            Meetings = New(sound.Meetings, edited.Meetings),
            Agreements = New(sound.Agreements, edited.Agreements),
            FundingLines = New(sound.FundingLines, edited.FundingLines),
            Filings = New(sound.Filings, edited.Filings),
            CompleteRecords = New(sound.CompleteRecords, edited.CompleteRecords),
        };
        LandscapeValidator validator = new(landscape.Edition, edited, landscape) { Checked = changed };
        validator.Run();
        return validator._errors.ToValueList().IsEmpty && validator._unclear.Count == 0 && !NamesWhatIsGone(sound, edited);
    }

    /// <summary>What checks things by themselves and by what they name, all else being as edits left a sound landscape.</summary>
    /// <param name="landscape">The landscape, whose plans are as they were.</param>
    /// <param name="edited">What the edits left.</param>
    public static LandscapeValidator OfEdited(Landscape landscape, EditedContents edited)
    {
        LandscapeValidator validator = new(landscape.Edition, landscape.Contents, landscape) { _edited = edited };
        foreach (EditedList list in edited.Lists)
        {
            list.Know(validator);
        }

        Lazy<HashSet<string>> priorities = new(() => PlanPriorities(landscape.Contents));
        validator.Walk.Of<PlanPriority>().Visit = (id, member) =>
        {
            if (!priorities.Value.Contains(id.Value))
            {
                validator.UnknownHere(id, member);
            }

            return id;
        };
        return validator;
    }

    /// <summary>
    /// Whether things are sound by themselves and by what they name; not whether reporting lines lead back, nor whether another thing has
    /// an identifier within one of them too. Of plans it cannot tell.
    /// </summary>
    public bool AreSound(LandscapeContents things)
    {
        Checked = things;
        _strategyPriorities.Clear();
        if (!things.BusinessPlans.IsEmpty)
        {
            _tree = new();
        }

        foreach (EntityList list in EntityCatalogue.Lists.Where(list => !list.IsSame(things, LandscapeContents.Empty)))
        {
            list.Check(this);
            if (list.HoldsEmptyIdentifier(things))
            {
                return false;
            }
        }

        return _errors.ToValueList().IsEmpty;
    }

    /// <summary>Has references of a kind looked up in the landscape that has the things: what it has need not be gathered again.</summary>
    public void KnowAsIn<T>(Landscape landscape)
        where T : class, ILandscapeItem<T> => KnowAs<T>(id => landscape.Find(id) is not null);

    /// <summary>Has somebody else tell whether there is a thing of a kind.</summary>
    public void KnowAs<T>(Func<Id<T>, bool> isThere)
        where T : class, ILandscapeItem<T> =>
        Walk.Of<T>().Visit = (id, member) =>
        {
            if (!isThere(id))
            {
                UnknownHere(id, member);
            }

            return id;
        };

    /// <summary>
    /// Whether all is the same but boards and what is written of them: no check of anything else reads these, and nothing but a board of
    /// them is referred to.
    /// </summary>
    private static bool DifferInBoardsAlone(LandscapeContents sound, LandscapeContents edited) =>
        EntityCatalogue.Lists.All(list => list.Kind
            is EntityKind.Partnership or EntityKind.Meeting or EntityKind.Agreement or EntityKind.FundingLine or EntityKind.Filing
                or EntityKind.CompleteRecord
            || list.IsSame(sound, edited));

    private static ValueList<T> New<T>(ValueList<T> sound, ValueList<T> edited)
        where T : class
    {
        if (ReferenceEquals(sound, edited))
        {
            return [];
        }

        HashSet<T> known = new(sound, ReferenceEqualityComparer.Instance);
        return edited.Keep(item => !known.Contains(item));
    }

    private static bool NamesWhatIsGone(LandscapeContents sound, LandscapeContents edited)
    {
        HashSet<Id<Partnership>> left = [.. edited.Partnerships.Select(static board => board.Id)];
        HashSet<Id<Partnership>> gone = [.. sound.Partnerships.Select(static board => board.Id).Where(id => !left.Contains(id))];
        if (gone.Count == 0)
        {
            return false;
        }

        bool isAny = false;
        ReferenceWalk walk = new();
        walk.Partnerships.Visit = (id, _) =>
        {
            isAny |= gone.Contains(id);
            return id;
        };
        _ = EntityCatalogue.Over(edited, (list, contents) => list.Walk(contents, walk));
        return isAny;
    }
}
