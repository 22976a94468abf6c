namespace PccGovernance;

/// <summary>Every list of the contents, in the order of the document. Whatever goes over all lists goes over these.</summary>
internal static class EntityCatalogue
{
    public static IReadOnlyList<EntityList> Lists { get; } =
    [
        OrganisationKindList.Description,
        PartnershipKindList.Description,
        DutyList.Description,
        ThemeList.Description,
        OrganisationList.Description,
        PostList.Description,
        PersonList.Description,
        LocalPolicingBodyList.Description,
        OfficeHolderList.Description,
        AnnouncedChangeList.Description,
        PanelList.Description,
        PortfolioList.Description,
        PartnershipList.Description,
        MeetingList.Description,
        AgreementList.Description,
        FundingLineList.Description,
        FilingList.Description,
        CompleteRecordList.Description,
        StrategyList.Description,
        PoliceAndCrimePlanList.Description,
        CorporatePlanList.Description,
        BusinessPlanList.Description,
    ];

    /// <summary>Made after the lists, in the order in which they are written here.</summary>
    private static EntityList?[] ByKind { get; } = OfKinds();

    /// <summary>The list in which things of a type stand.</summary>
    public static EntityList<T> Of<T>()
        where T : class, ILandscapeItem<T> =>
        (EntityList<T>)ByKind[(int)T.EntityKind]!;

    /// <summary>What each list makes of something, one after the other.</summary>
    public static T Over<T>(T start, Func<EntityList, T, T> next) => Lists.Aggregate(start, (made, list) => next(list, made));

    private static EntityList?[] OfKinds()
    {
        var byKind = new EntityList?[Enum.GetValues<EntityKind>().Length];
        foreach (EntityList list in Lists)
        {
            byKind[(int)list.Kind] = list;
        }

        return byKind;
    }
}
