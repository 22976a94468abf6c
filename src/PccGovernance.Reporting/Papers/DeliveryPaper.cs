using PccGovernance.Delivery;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>
/// Makes a board paper of a delivery quarter: what is at risk, what slipped, what was achieved, what is due next; then every milestone.
/// </summary>
public static class DeliveryPaper
{
    /// <summary>Makes the paper.</summary>
    /// <param name="landscape">The landscape whose business plans are reported on.</param>
    /// <param name="update">The quarter, or another period.</param>
    /// <param name="report">How the milestones stand on the day of the update: of <see cref="DeliveryAnalysis.Analyse"/> with the same
    /// options.</param>
    /// <param name="options">How the paper is made; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentException">The update and the report are of different days.</exception>
    public static Paper Of(Landscape landscape, DeliveryUpdate update, DeliveryReport report, PaperOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(report);
        if (update.AsOf != report.AsOf)
        {
            throw new ArgumentException(
                $"The update is as at {update.AsOf:uuuu-MM-dd} and the report as at {report.AsOf:uuuu-MM-dd}: give two of one day.",
                nameof(report));
        }

        PaperSpeech speech = new(EntityNames.Of(landscape), options ?? new());
        Dictionary<Id<Milestone>, MilestoneAssessment> milestones = report
            .Milestones.DistinctBy(static one => one.Milestone)
            .ToDictionary(static one => one.Milestone);
        return new()
        {
            Title = landscape.Name is { } name
                ? speech.Say("paper.quarter.title", ("name", name))
                : speech.Say("paper.quarter.title-nameless"),
            Subtitle = speech.Say(
                "paper.quarter.subtitle",
                ("from", update.Period.From),
                ("to", update.Period.LastDay),
                ("day", update.AsOf)),
            AsOf = update.AsOf,
            Language = speech.Language,
            Labels = speech.Labels,
            Lead =
            [
                new PaperFigures { Items = [.. Parts(update).Select(part => Figure(speech, part.Code, part.Milestones.Count))] },
                speech.OfPersons(),
            ],
            Sections =
            [
                new()
                {
                    Anchor = "the-quarter",
                    Heading = speech.Say("paper.quarter.heading"),
                    Blocks = [.. Parts(update).Select(part => Part(speech, part.Code, part.Milestones, milestones))],
                },
                .. update.Portfolios.IsEmpty ? Array.Empty<PaperSection>() : [Portfolios(speech, update)],
                new()
                {
                    Anchor = "changes",
                    Heading = speech.Say("paper.quarter.changes"),
                    Blocks = [ComparisonDelivery.Changes(speech, update.Comparison)],
                },
                new()
                {
                    Anchor = "milestones",
                    Heading = speech.Say("paper.delivery.milestones"),
                    Blocks = [.. DeliverySection.Blocks(speech, report, landscape.AsOf(update.AsOf))],
                },
            ],
        };
    }

    private static IEnumerable<(string Code, ValueList<Id<Milestone>> Milestones)> Parts(DeliveryUpdate update) =>
        [
            ("paper.quarter.at-risk", update.AtRisk),
            ("paper.quarter.slipped", update.Slipped),
            ("paper.quarter.achieved", update.Achieved),
            ("paper.quarter.due-next", update.DueNext),
            ("paper.quarter.not-known", update.NotKnown),
        ];

    private static PaperFigure Figure(PaperSpeech speech, string code, int count) =>
        new() { Label = speech.Say(code), Value = speech.Say("paper.number", ("number", count)) };

    private static PaperBlock Part(
        PaperSpeech speech,
        string code,
        ValueList<Id<Milestone>> part,
        Dictionary<Id<Milestone>, MilestoneAssessment> all)
    {
        TableDraft table = new TableDraft(speech, code).Text(
            "paper.column.milestone",
            "paper.column.due",
            "paper.column.standing",
            "paper.column.why");
        foreach (Id<Milestone> id in part)
        {
            MilestoneAssessment? one = all.GetValueOrDefault(id);
            table.Row(
                PaperCell.Of(speech.Name(id)),
                speech.CellOrUnknown(one?.Due is { } due ? speech.Date(due) : null),
                one is null ? speech.UnknownCell : DeliverySection.Colour(speech, one.Colour, one.Standing),
                PaperCell.Of(one is null ? string.Empty : speech.Say(one.Reason)));
        }

        return table.IsEmpty ? new PaperParagraph { Text = speech.Say("paper.quarter.none", ("part", speech.Say(code))) } : table.ToTable();
    }

    private static PaperSection Portfolios(PaperSpeech speech, DeliveryUpdate update)
    {
        TableDraft table = new TableDraft(speech, "paper.quarter.portfolios")
            .Text("paper.column.portfolio", "paper.column.lead", "paper.column.standing", "paper.column.travel")
            .Number(
                "paper.quarter.at-risk",
                "paper.quarter.slipped",
                "paper.quarter.achieved",
                "paper.quarter.due-next",
                "paper.quarter.not-known");
        foreach (PortfolioUpdate one in update.Portfolios)
        {
            DeliveryRollUp? standing = one.Standing?.After;
            table.Row(
                PaperCell.Of(one.Portfolio is { } portfolio ? speech.Name(portfolio) : speech.Say("paper.quarter.no-portfolio")),
                speech.CellOrUnknown(Leads(speech, one)),
                standing is null ? speech.UnknownCell : DeliverySection.Colour(speech, standing.Colour, standing.Standing),
                one.Standing is { } change
                    ? PaperCell.Of($"{change.Travel.Arrow()} {speech.Title(change.Travel)}".Trim())
                    : speech.UnknownCell,
                speech.Number(one.AtRisk.Count),
                speech.Number(one.Slipped.Count),
                speech.Number(one.Achieved.Count),
                speech.Number(one.DueNext.Count),
                speech.Number(one.NotKnown.Count));
        }

        return new() { Anchor = "portfolios", Heading = speech.Say("paper.quarter.portfolios"), Blocks = [table.ToTable()] };
    }

    /// <summary>The leads by post, else organisation, else person, and the deputies after them; <c>null</c> where none are known.</summary>
    private static string? Leads(PaperSpeech speech, PortfolioUpdate update)
    {
        ValueList<EntityReference> leads = LeadOf(update.LeadPost, update.LeadOrganisation, null)
            .Concat(update.FurtherLeads.Where(static lead => !lead.IsDeputy).SelectMany(Of))
            .ToValueList();
        ValueList<EntityReference> deputies = update.FurtherLeads.Where(static lead => lead.IsDeputy).SelectMany(Of).ToValueList();
        return leads.IsEmpty && deputies.IsEmpty ? null : speech.Say("paper.quarter.leads", ("leads", leads), ("deputies", deputies));

        static IEnumerable<EntityReference> Of(PortfolioLead lead) => LeadOf(lead.Post, lead.Organisation, lead.Person);
    }

    private static IEnumerable<EntityReference> LeadOf(Id<Post>? post, Id<Organisation>? body, Id<Person>? person) =>
        post is { } known ? [EntityReference.Of(known)]
        : body is { } organisation ? [EntityReference.Of(organisation)]
        : person is { } named ? [EntityReference.Of(named)]
        : [];
}
