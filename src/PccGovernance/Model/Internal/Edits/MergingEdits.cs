namespace PccGovernance;

/// <summary>Makes one of several partnerships, or of two organisations.</summary>
internal static class MergingEdits
{
    public static void Merge(EditedContents contents, MergePartnerships edit)
    {
        bool areThere = edit.Partnerships.Aggregate(true, (all, id) => contents.Has(id) && all);
        if (edit.Partnerships.Distinct().Count() < Math.Max(2, edit.Partnerships.Count))
        {
            contents.Refuse($"Merging into '{edit.Into}' takes two partnerships or more, each named once: name them.");
        }
        else if (areThere && !edit.Partnerships.Contains(edit.Into) && contents.Find(edit.Into) is not null)
        {
            contents.Refuse(
                $"The partnership '{edit.Into}' is there and is not one of those that are merged: name it among them, or give the new one "
                + "another identifier."
            );
        }
        else if (areThere)
        {
            // The one that stays first, then the others as they are named.
            Partnership[] boards = [.. edit.Partnerships.OrderBy(id => id != edit.Into).Select(id => contents.Find(id)!)];
            Id<Partnership>[] merged = [.. boards.Select(static b => b.Id)];
            Partnership one = OneOf(contents, boards, edit);
            Array.ForEach(merged, contents.Remove);
            Array.ForEach(boards, board => contents.NoteDropped(board, one));
            contents.Add(one);
            CompletenessEdits.Merge(contents, boards, edit.Into);
            contents.Redirect(merged, edit.Into);
        }
    }

    public static void Combine(EditedContents contents, CombineAreas edit)
    {
        Partnership[] boards = [.. edit.Partnerships.Select(id => contents.Find(id)).OfType<Partnership>()];
        Id<PartnershipKind>?[] kinds = [.. boards.Select(static board => board.Kind).Distinct()];
        if (boards.Length == edit.Partnerships.Count && boards.Length > 0)
        {
            if (kinds is not [{ } kind])
            {
                contents.Refuse(
                    $"The partnerships that are to be combined into '{edit.Into}' are not all of one kind: name those of one, or merge "
                    + "them.");
                return;
            }

            if (contents.FindKind(kind)?.CombiningPower is null)
            {
                contents.Refuse(
                    $"No power to combine partnerships of the kind '{kind}' is on record: record the power with the kind, or merge them.");
                return;
            }
        }

        Merge(contents, new()
        {
            Partnerships = edit.Partnerships,
            Into = edit.Into,
            Name = edit.Name,
            Meetings = edit.Meetings,
        });
    }

    public static void Replace(EditedContents contents, ReplaceOrganisation edit)
    {
        if (!contents.Has(edit.Organisation) || !contents.Has(edit.By))
        {
            return;
        }

        if (edit.Organisation == edit.By)
        {
            contents.Refuse($"The organisation '{edit.By}' cannot be put in its own place: name another.");
            return;
        }

        Partnership[] shared = [.. contents.BoardsSeating(edit.Organisation).Where(b => b.Seats.Any(s => s.Organisation == edit.By))];
        ReferenceWalk walk = new();
        walk.Organisations.Visit = (id, _) => id == edit.Organisation ? edit.By : id;
        contents.Redirect([EntityReference.Of(edit.Organisation)], walk);
        contents.Remove(edit.Organisation);
        foreach (Partnership board in shared)
        {
            ValueList<Seat> others = board.Seats.Keep(s => s.Organisation != edit.Organisation);
            ValueList<Seat> its = board
                .Seats.Where(s => s.Organisation == edit.Organisation)
                .Select(s => s with { Organisation = edit.By })
                .ToValueList();
            contents.Change(board.Id, b => b with { Seats = SeatUnion.Of([others, its]) });
        }
    }

    private static Partnership OneOf(EditedContents contents, Partnership[] boards, MergePartnerships edit)
    {
        Partnership first = boards[0];
        Id<PartnershipKind>?[] kinds = [.. boards.Select(static b => b.Kind).Where(static kind => kind is not null).Distinct()];
        ValueList<AreaCode> ground = boards.SelectMany(static b => b.Footprint.Areas).Distinct().ToValueList();
        return first with
        {
            Id = edit.Into,
            Name = edit.Name ?? first.Name,
            Kind = kinds.FirstOrDefault(),
            AlsoActsAs = boards
                .SelectMany(static b => b.AlsoActsAs)
                .Concat(kinds.Select(static kind => kind!.Value))
                .Except(kinds.Take(1).Select(static kind => kind!.Value))
                .ToValueList(),
            Function =
                contents.FunctionOf(first) != PartnershipFunction.Unknown
                    ? first.Function
                    : boards.Select(contents.FunctionOf).FirstOrDefault(static function => function != PartnershipFunction.Unknown),
            Tier = boards.Select(static b => b.Tier).FirstOrDefault(static tier => tier != default),
            Footprint = new() { Areas = ground },
            ReportsTo = boards.SelectMany(static b => b.ReportsTo).Except(boards.Select(static b => b.Id)).ToValueList(),
            Seats = SeatUnion.Of(boards.Select(static b => b.Seats)),
            Meetings = edit.Meetings ?? boards.Select(static b => b.Meetings).FirstOrDefault(static m => m is not null),
            Themes = boards.SelectMany(static b => b.Themes).Distinct().ToValueList(),
            Duties = boards.SelectMany(static b => b.Duties).Distinct().ToValueList(),
            Purpose = boards.Select(static b => b.Purpose).FirstOrDefault(static text => text is not null),
            TermsOfReference = boards.Select(static b => b.TermsOfReference).FirstOrDefault(static t => t is not null),
            Support = boards.Select(static b => b.Support).FirstOrDefault(static s => s is not null),
        };
    }
}
