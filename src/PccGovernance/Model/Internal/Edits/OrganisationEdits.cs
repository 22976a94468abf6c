using NodaTime;

namespace PccGovernance;

/// <summary>Makes the edits of organisations and of who governs.</summary>
internal static class OrganisationEdits
{
    public static void Add(EditedContents contents, Organisation organisation)
    {
        if (contents.Find(organisation.Id) is null)
        {
            contents.Add(organisation);
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
            contents.Add(edit.To);
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

        contents.ChangeAll(c => c with
        {
            LocalPolicingBodies = [.. c.LocalPolicingBodies.Where(other => other.ForceArea != body.ForceArea), .. ended, body],
        });
    }
}
