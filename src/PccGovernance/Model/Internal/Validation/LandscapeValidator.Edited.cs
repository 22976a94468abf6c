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

    /// <summary>What checks boards alone, all else being as in a sound landscape.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="isThere">Whether there is a board of an identifier.</param>
    public static LandscapeValidator OfBoards(Landscape landscape, Func<Id<Partnership>, bool> isThere)
    {
        LandscapeValidator validator = new(landscape.Edition, landscape.Contents, landscape);
        foreach (EntityList list in EntityCatalogue.Lists)
        {
            list.Know(validator, landscape);
        }

        validator.Walk.Partnerships.Visit = (id, member) =>
        {
            if (!isThere(id))
            {
                validator.UnknownHere(id, member);
            }

            return id;
        };
        return validator;
    }

    /// <summary>Whether boards are sound, but for reporting lines that lead back.</summary>
    public bool AreSound(ValueList<Partnership> boards)
    {
        Checked = LandscapeContents.Empty with { Partnerships = boards };
        PartnershipList.Description.Check(this);
        return _errors.ToValueList().IsEmpty && boards.All(static board => !board.Id.IsEmpty);
    }

    /// <summary>Has references of a kind looked up in the landscape that has the things: what it has need not be gathered again.</summary>
    public void KnowAsIn<T>(Landscape landscape)
        where T : class, ILandscapeItem<T> =>
        Walk.Of<T>().Visit = (id, member) =>
        {
            if (landscape.Find(id) is null)
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
