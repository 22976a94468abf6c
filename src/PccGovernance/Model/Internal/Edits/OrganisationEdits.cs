using NodaTime;

namespace PccGovernance;

/// <summary>Makes the edits of organisations and of who governs.</summary>
internal static class OrganisationEdits
{
    public static void Add(EditedContents contents, Organisation organisation)
    {
        if (contents.Find(organisation.Id) is null)
        {
            contents.Set(organisation);
        }
        else
        {
            contents.Refuse(
                $"The edit adds the organisation '{organisation.Id}', which the landscape has already: give it another identifier.");
        }
    }

    public static void Transfer(EditedContents contents, TransferFunctions edit)
    {
        if (!contents.Has(edit.From))
        {
            return;
        }

        if (edit.From == edit.To.Id)
        {
            contents.Refuse($"The functions of the organisation '{edit.From}' cannot be transferred to itself: name another.");
            return;
        }

        if (edit.Body is { Period.From: null } undated)
        {
            contents.Refuse($"The body '{undated.Id}' takes over without a first day: give its period one.");
            return;
        }

        if (contents.Find(edit.To.Id) is null)
        {
            contents.Set(edit.To);
        }

        MergingEdits.Replace(contents, new() { Organisation = edit.From, By = edit.To.Id });
        if (edit.Body is { } body)
        {
            Succeed(contents, body, body.Period.From!.Value);
        }
    }

    /// <summary>Ends the body that governs on a day and has another follow it.</summary>
    private static void Succeed(EditedContents contents, LocalPolicingBody body, LocalDate day)
    {
        ValueList<LocalPolicingBody> before = contents.BodiesOf(body.ForceArea);
        LocalPolicingBody[] ended =
        [
            .. before
                .Where(other => other.Id != body.Id && !(other.Period.From >= day))
                .Select(other => other.Period.Contains(day) ? other with { Period = other.Period with { To = day } } : other),
        ];
        foreach (LocalPolicingBody later in before.Where(other => other.Period.From >= day && other.Id != body.Id))
        {
            contents.Refuse(
                $"The body '{later.Id}' is on record as governing from '{later.Period}', after '{body.Id}' begins: take it out first.");
        }

        foreach (LocalPolicingBody other in before.Where(other => contents.Find(other.Id) is not null))
        {
            contents.Remove(other.Id);
        }

        foreach (LocalPolicingBody elsewhere in ended.Append(body).Select(own => contents.Find(own.Id)).OfType<LocalPolicingBody>())
        {
            contents.Refuse(
                $"The body '{elsewhere.Id}' is on record as governing the force area '{elsewhere.ForceArea}': give the one that takes over "
                + "another identifier.");
        }

        contents.SetAll([.. ended, body], "local policing body");
    }
}
