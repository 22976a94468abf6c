namespace PccGovernance;

/// <summary>Makes the edits of one partnership.</summary>
internal static class PartnershipEdits
{
    public static void Close(EditedContents contents, ClosePartnership edit)
    {
        if (!contents.Has(edit.Partnership) || (edit.Successor is { } named && !contents.Has(named)))
        {
            return;
        }

        if (edit.Successor == edit.Partnership)
        {
            contents.Refuse(
                $"The partnership '{edit.Partnership}' cannot be closed and take on what it leaves: name another successor, or none.");
            return;
        }

        Partnership closed = contents.Find(edit.Partnership)!;
        contents.Remove(closed.Id);
        contents.NoteDropped(closed, edit.Successor is { } heir ? [contents.Find(heir)!] : []);
        CompletenessEdits.Forget(contents, [closed.Id]);
        contents.Redirect([closed.Id], edit.Successor);
        if (edit.Successor is { } successor)
        {
            ValueList<Id<Duty>> duties = [.. closed.Duties, .. contents.DutiesOfKinds(closed)];
            contents.Change(successor, board => board with
            {
                Duties = [.. board.Duties, .. duties.Except(contents.DutiesOfKinds(board)).Except(board.Duties)],
                Themes = [.. board.Themes.Union(closed.Themes)],
                ReportsTo = board.ReportsTo.Keep(parent => parent != closed.Id),
            });
        }
    }

    public static void Split(EditedContents contents, SplitPartnership edit)
    {
        if (!contents.Has(edit.Partnership))
        {
            return;
        }

        Partnership whole = contents.Find(edit.Partnership)!;
        string[] problems = [.. ProblemsOfSplitting(contents, whole, edit.Into)];
        if (problems.Length > 0)
        {
            Array.ForEach(problems, contents.Refuse);
            return;
        }

        contents.Remove(whole.Id);
        contents.NoteDropped(whole, edit.Into);
        foreach (Partnership part in edit.Into)
        {
            contents.Add(part);
        }

        CompletenessEdits.Forget(contents, [whole.Id]);
        contents.Redirect([whole.Id], edit.Into.Any(part => part.Id == whole.Id) ? whole.Id : edit.Into[0].Id);
    }

    public static void ChangeSeats(EditedContents contents, ChangeSeats edit)
    {
        if (!contents.Has(edit.Partnership))
        {
            return;
        }

        List<Seat> seats = [.. contents.Find(edit.Partnership)!.Seats];
        foreach (Seat seat in edit.Remove)
        {
            if (!seats.Remove(seat))
            {
                contents.Refuse(
                    $"The partnership '{edit.Partnership}' has no such seat of '{seat.Organisation}' as the edit takes off it: give the "
                    + "seat as it is."
                );
            }
        }

        contents.Change(edit.Partnership, board => board with { Seats = [.. seats, .. edit.Add] });
    }

    public static void MoveDuty(EditedContents contents, MoveDuty edit)
    {
        if (!contents.Has(edit.To) || (edit.From is { } named && !contents.Has(named)))
        {
            return;
        }

        if (edit.From is { } from)
        {
            Partnership board = contents.Find(from)!;
            if (contents.DutiesOfKinds(board).Contains(edit.Duty))
            {
                contents.Refuse(
                    $"The duty '{edit.Duty}' comes with the kind of the partnership '{from}' and cannot be moved from it: change its "
                    + "kind, or close it with a successor."
                );
            }
            else if (!board.Duties.Contains(edit.Duty))
            {
                contents.Refuse($"The partnership '{from}' does not discharge the duty '{edit.Duty}': name the one that does, or none.");
            }

            contents.Change(from, b => b with { Duties = b.Duties.Keep(duty => duty != edit.Duty) });
        }

        contents.Change(edit.To, b => b with { Duties = [.. b.Duties, edit.Duty] });
    }

    public static void MoveFunction(EditedContents contents, MoveFunction edit)
    {
        if (!contents.Has(edit.To) || (edit.From is { } named && !contents.Has(named)))
        {
            return;
        }

        if (edit.From is { } from)
        {
            Partnership board = contents.Find(from)!;
            if (board.Kind == edit.Function)
            {
                contents.Refuse(
                    $"The partnership '{from}' is itself of the kind '{edit.Function}', which cannot be moved from it: close it with a "
                    + "successor.");
            }
            else if (!board.AlsoActsAs.Contains(edit.Function))
            {
                contents.Refuse($"The partnership '{from}' does not act as the kind '{edit.Function}': name the one that does, or none.");
            }

            contents.Change(from, b => b with { AlsoActsAs = b.AlsoActsAs.Keep(kind => kind != edit.Function) });
        }

        contents.Change(edit.To, b => b with { AlsoActsAs = [.. b.AlsoActsAs.Keep(kind => kind != edit.Function), edit.Function] });
    }

    private static IEnumerable<string> ProblemsOfSplitting(EditedContents contents, Partnership whole, ValueList<Partnership> parts)
    {
        if (parts.Count < 2)
        {
            yield return $"The partnership '{whole.Id}' is to be split into fewer than two: give two or more.";
        }

        foreach (
            Id<Organisation> missing in whole
                .Seats.Select(static s => s.Organisation)
                .Except(parts.SelectMany(static p => p.Seats).Select(static s => s.Organisation)))
        {
            yield return $"The organisation '{missing}' sits on the partnership '{whole.Id}' and on none that it is split into: give it a "
                + "seat, or take its seat off first.";
        }

        foreach (
            Id<Duty> missing in whole
                .Duties.Concat(contents.DutiesOfKinds(whole))
                .Except(parts.SelectMany(p => p.Duties.Concat(contents.DutiesOfKinds(p)))))
        {
            yield return $"The partnership '{whole.Id}' discharges the duty '{missing}', and none that it is split into does: give it to "
                + "one of them.";
        }

        foreach (Id<Theme> missing in whole.Themes.Except(parts.SelectMany(static p => p.Themes)))
        {
            yield return $"The partnership '{whole.Id}' is about the theme '{missing}', and none that it is split into is: give it to one "
                + "of them.";
        }
    }
}
