namespace PccGovernance;

/// <summary>Puts one new thing in the place of several.</summary>
internal static class ReplacingEdits
{
    public static void Replace(EditedContents contents, ReplacePartnerships edit)
    {
        bool areThere = edit.Partnerships.Aggregate(true, (all, id) => contents.Has(id) && all);
        areThere = edit.Elsewhere.Aggregate(areThere, (all, covered) => contents.Has(covered.Partnership) && all);
        if (!areThere)
        {
            return;
        }

        Partnership[] closed = [.. edit.Partnerships.Distinct().Select(id => contents.Find(id)!)];
        string[] problems = [.. ProblemsOf(contents, closed, edit)];
        if (problems.Length > 0)
        {
            Array.ForEach(problems, contents.Refuse);
            return;
        }

        HashSet<Id<Theme>> given = [.. edit.TaskAndFinish, .. edit.Elsewhere.Select(static covered => covered.Theme)];
        Id<Duty>[] duties = [.. closed.SelectMany(board => board.Duties.Concat(contents.DutiesOfKinds(board)))];
        Partnership one = edit.By with
        {
            Themes = [.. edit.By.Themes.Union(closed.SelectMany(static board => board.Themes).Where(theme => !given.Contains(theme)))],
            Duties = [.. edit.By.Duties.Union(duties.Except(contents.DutiesOfKinds(edit.By)))],
            ReportsTo = (edit.By.ReportsTo.IsEmpty
                ? closed.SelectMany(static board => board.ReportsTo).Distinct().ToValueList()
                : edit.By.ReportsTo).Keep(parent => !edit.Partnerships.Contains(parent)),
        };
        foreach (Id<Partnership> id in edit.Partnerships)
        {
            contents.Remove(id);
        }

        contents.Add(one);
        CompletenessEdits.Forget(contents, edit.Partnerships);
        contents.Redirect(edit.Partnerships, one.Id);
    }

    public static void Join(EditedContents contents, JoinStrategies edit)
    {
        foreach (Id<Strategy> missing in edit.Strategies.Where(id => contents.Find(id) is null))
        {
            contents.Refuse($"The edit names the strategy '{missing}', which the landscape does not have: correct the identifier.");
        }

        if (edit.Strategies.IsEmpty || edit.Strategies.Distinct().Count() < edit.Strategies.Count)
        {
            contents.Refuse($"Joining strategies into '{edit.Into.Id}' takes one strategy or more, each named once: name them.");
        }

        if (contents.Find(edit.Into.Id) is not null && !edit.Strategies.Contains(edit.Into.Id))
        {
            contents.Refuse(
                $"The strategy '{edit.Into.Id}' is there and is not one of those that are joined: give the new one another identifier.");
        }

        foreach (Id<Strategy> id in edit.Strategies)
        {
            contents.Remove(id);
        }

        contents.Set(edit.Into);
    }

    private static IEnumerable<string> ProblemsOf(EditedContents contents, Partnership[] closed, ReplacePartnerships edit)
    {
        if (closed.Length == 0 || closed.Length < edit.Partnerships.Count)
        {
            yield return $"Replacing partnerships by '{edit.By.Id}' takes one or more of them, each named once: name them.";
        }

        if (contents.Find(edit.By.Id) is not null && !edit.Partnerships.Contains(edit.By.Id))
        {
            yield return $"The partnership '{edit.By.Id}' is there and is not one of those that are replaced: give the new one another "
                + "identifier.";
        }

        HashSet<Id<Theme>> themes = [.. closed.SelectMany(static board => board.Themes)];
        foreach (
            Id<Theme> foreign in edit
                .TaskAndFinish.Concat(edit.Elsewhere.Select(static covered => covered.Theme))
                .Where(theme => !themes.Contains(theme))
                .Distinct())
        {
            yield return $"None of the partnerships that '{edit.By.Id}' replaces is about the theme '{foreign}': name a theme of theirs.";
        }

        foreach (CoveredElsewhere covered in edit.Elsewhere)
        {
            if (!contents.Find(covered.Partnership)!.Themes.Contains(covered.Theme) || edit.Partnerships.Contains(covered.Partnership))
            {
                yield return $"The partnership '{covered.Partnership}' does not cover the theme '{covered.Theme}' once the others are "
                    + "replaced: name one that stays and does.";
            }
        }
    }
}
