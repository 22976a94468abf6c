namespace PccGovernance.Scenarios;

/// <summary>Which boards an edit names, and which boards and organisations follow which.</summary>
internal static class EditBoards
{
    /// <summary>The boards that an edit names or sets up, each once, in the order of identifiers.</summary>
    public static ValueList<Id<Partnership>> Named(LandscapeEdit edit, EditedLandscape before) =>
        Of(edit, before).Distinct().Order().ToValueList();

    /// <summary>The boards that close by an edit, and what follows each.</summary>
    public static IEnumerable<(Id<Partnership> From, Id<Partnership>[] To)> Followed(LandscapeEdit edit) => edit switch
    {
        ClosePartnership close => [(close.Partnership, close.Successor is { } successor ? [successor] : [])],
        MergePartnerships merge => merge.Partnerships.Select(board => (board, (Id<Partnership>[])[merge.Into])),
        CombineAreas combine => combine.Partnerships.Select(board => (board, (Id<Partnership>[])[combine.Into])),
        ReplacePartnerships replace => replace.Partnerships.Select(board => (board, (Id<Partnership>[])[replace.By.Id])),
        SplitPartnership split => [(split.Partnership, [.. split.Into.Select(static part => part.Id)])],
        PutItems put => put
            .Take.Where(static taken => taken.Kind == EntityKind.Partnership)
            .Select(static taken => (new Id<Partnership>(taken.Id), Array.Empty<Id<Partnership>>())),
        _ => [],
    };

    /// <summary>The organisations that go by an edit, and what stands in the place of each.</summary>
    public static IEnumerable<(Id<Organisation> From, Id<Organisation>[] To)> Succeeded(LandscapeEdit edit) => edit switch
    {
        ReplaceOrganisation replace => [(replace.Organisation, [replace.By])],
        TransferFunctions transfer => [(transfer.From, [transfer.To.Id])],
        ReorganiseCouncils reorganise => reorganise.Councils.Select(council =>
            (council, reorganise.Into.Select(static into => into.Id).ToArray())),
        _ => [],
    };

    private static IEnumerable<Id<Partnership>> Of(LandscapeEdit edit, EditedLandscape before) => edit switch
    {
        AddPartnership add => [add.Partnership.Id],
        BringUnder bring => bring.Parent is { } parent ? [bring.Partnership, parent] : [bring.Partnership],
        ChangeMeetingLength length => [length.Partnership],
        ChangeSeats seats => [seats.Partnership],
        Retime retime => [retime.Partnership],
        MoveDuty duty => duty.From is { } from ? [from, duty.To] : [duty.To],
        MoveFunction function => function.From is { } carrier ? [carrier, function.To] : [function.To],
        MoveSeat seat => [seat.From, seat.To],
        TransferFunctions transfer => before.BoardsSeating([transfer.From]),
        ReplaceOrganisation replace => before.BoardsSeating([replace.Organisation]),
        ReorganiseCouncils reorganise => before.BoardsSeating(reorganise.Councils),
        JoinStrategies join => join.Strategies.Select(id => before.Find(id)?.OwnerPartnership)
            .OfType<Id<Partnership>>(),
        PutItems put => Followed(put)
            .Select(static followed => followed.From)
            .Concat(put.Put.Partnerships.Select(static board => board.Id)),
        _ => Followed(edit).SelectMany(static followed => followed.To.Prepend(followed.From)),
    };
}
