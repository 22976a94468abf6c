using System.Runtime.CompilerServices;
using NodaTime;

namespace PccGovernance;

public sealed partial class Landscape
{
    /// <summary>
    /// Makes the edits that hold on a day, in the order given, all or none: those without a day, and those of that day or an earlier one.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <param name="edits">The edits.</param>
    /// <returns>The landscape that they make, or every error that can be told apart.</returns>
    public LandscapeEditResult Apply(LocalDate date, params IEnumerable<LandscapeEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        return Apply(edits.Where(edit => edit.On is not { } on || on <= date));
    }

    /// <summary>Makes edits, one after the other, all or none, whatever their day. The landscape itself stays as it is.</summary>
    /// <param name="edits">The edits; none leave the landscape as it is.</param>
    /// <returns>The landscape that they make, or every error that can be told apart.</returns>
    public LandscapeEditResult Apply(params IEnumerable<LandscapeEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        LandscapeEdit[] all = [.. edits];
        if (all.Length == 0)
        {
            return new() { Landscape = this };
        }

        EditedContents contents = new(this);
        for (int i = 0; i < all.Length; i++)
        {
            contents.Begin(i);
            all[i].Make(contents);
        }

        if (!contents.Errors.IsEmpty)
        {
            return new() { Errors = contents.Errors };
        }

        LandscapeContents edited = contents.Contents;
        LandscapeResult made = LandscapeValidator.IsSurelySound(this, edited)
            ? LandscapeResult.Valid(new(Edition, CanonicalOrder.Of(edited), this))
            : TryCreate(Edition, edited);
        return made.Landscape is not { } landscape
            ? new() { Errors = made.Errors.Select(static error => new LandscapeEditError { Message = error.Message }).ToValueList() }
            : new()
            {
                Landscape = landscape,
                Untied = contents.Untied.Distinct().Order().ToValueList(),
                Dropped = contents.Dropped.OrderBy(static dropped => dropped.Subject).ToValueList(),
                DutiesDropped = DutiesLost(this, landscape).Order().ToValueList(),
            };
    }

    /// <summary>The landscape with other contents, which are known to be sound and in their order.</summary>
    internal Landscape WithSound(LandscapeContents contents) => new(Edition, contents, this);

    /// <summary>Whether everything within what stands in the landscape is in its one order: as of a day it need not be.</summary>
    internal bool IsInOrder => Derived.Of(this, static landscape =>
        new StrongBox<bool>(ReferenceEquals(CanonicalOrder.Of(landscape.Contents), landscape.Contents))).Value;

    /// <summary>The landscape without any person: whatever is made of it, in any format, names none.</summary>
    /// <remarks>
    /// Seats, offices and leads stay, with their organisations and posts; a lead of whom only the person is on record goes. What is written
    /// in words, as in a purpose or a note, stays as it is.
    /// </remarks>
    public Landscape WithoutPeople() =>
        People.IsEmpty
            ? this
            : Create(Edition, Contents with
            {
                People = [],
                OfficeHolders = Contents.OfficeHolders.Select(static holder => holder with { Person = null }).ToValueList(),
                Portfolios = Contents.Portfolios.Select(static portfolio => portfolio with
                {
                    Lead = null,
                    FurtherLeads = portfolio.FurtherLeads.Select(static lead => lead with { Person = null })
                        .Where(static lead => lead is not { Organisation: null, Post: null })
                        .ToValueList(),
                }).ToValueList(),
                Partnerships = Contents.Partnerships.Select(static board =>
                    board with { Seats = board.Seats.Select(static seat => seat with { Person = null }).ToValueList() }).ToValueList(),
                Meetings = Contents.Meetings.Select(static meeting => meeting with
                {
                    Attendance = meeting.Attendance.Select(static attendance => attendance with { Person = null }).ToValueList(),
                }).ToValueList(),
            });

    /// <summary>The landscape on another edition of the reference facts.</summary>
    /// <remarks>
    /// Several editions can be in use at once; a landscape names its own. What the landscape has of its own stays as it is, also where the
    /// other edition has it too: the landscape's own goes before the edition's.
    /// </remarks>
    /// <param name="edition">The other edition.</param>
    /// <returns>
    /// The landscape, or an error for every area, kind, duty and theme that it names and the other edition does not have.
    /// </returns>
    public LandscapeResult RebasedOn(ReferenceEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return TryCreate(edition, Contents);
    }

    /// <summary>
    /// The duties that some board discharges before and none after: boards that stay as they are lose none, unless their kinds do.
    /// </summary>
    private static HashSet<Id<Duty>> DutiesLost(Landscape before, Landscape after)
    {
        HashSet<Partnership> same = ReferenceEquals(before.PartnershipKinds, after.PartnershipKinds)
            ? new(after.Partnerships, ReferenceEqualityComparer.Instance)
            : [];
        HashSet<Id<Duty>> lost = [.. before.Partnerships.Where(board => !same.Contains(board)).SelectMany(before.DutiesOf)];
        foreach (Partnership board in after.Partnerships)
        {
            if (lost.Count == 0)
            {
                break;
            }

            lost.ExceptWith(after.DutiesOf(board));
        }

        return lost;
    }
}
