using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Tells what boards are, where and on what, and keeps the names of the numbers that it tells it in. For one thread.</summary>
internal sealed class NatureSurvey
{
    private readonly Landscape _landscape;
    private readonly GroundSurvey _grounds;
    private readonly KindSurvey _kinds;
    private readonly KindSuggestions _suggestions;

    /// <param name="landscape">The landscape in force.</param>
    public NatureSurvey(Landscape landscape)
    {
        _landscape = landscape;
        Themes = new(landscape.Edition.Themes.Themes.Concat(landscape.Contents.Themes).Select(static theme => theme.Id).Order());
        Duties = new(landscape.Edition.Duties.Concat(landscape.Contents.Duties).Select(static duty => duty.Id).Order());
        Subjects = new(landscape, Themes);
        _grounds = new(landscape.Geography);
        _kinds = new(landscape, Themes, Duties);
        _suggestions = SuggestionsOf(landscape);
    }

    /// <param name="landscape">The landscape in force.</param>
    /// <param name="like">
    /// A survey of a landscape that differs from this one in boards alone: what it numbered has the same numbers.
    /// </param>
    public NatureSurvey(Landscape landscape, NatureSurvey like)
    {
        _landscape = landscape;
        Themes = new(like.Themes);
        Duties = new(like.Duties);
        Subjects = new(landscape, Themes, like.Subjects);
        _grounds = new(like._grounds);
        _kinds = new(landscape, Themes, Duties, like._kinds);
        _suggestions = SuggestionsOf(landscape);
    }

    public Interner<Theme> Themes { get; }

    public Interner<Duty> Duties { get; }

    public SubjectSurvey Subjects { get; }

    /// <summary>What a footprint comes to, also one that no board has.</summary>
    public FootprintFacts GroundOf(Footprint footprint) => _grounds.Of(footprint);

    /// <param name="number">The place of the board in the landscape.</param>
    public PartnershipNature Of(int number)
    {
        Partnership board = _landscape.Partnerships[number];
        KindProfile kind = _kinds.Of(board);
        SuggestedKind? suggested = board.Kind is null && kind.Kinds.IsEmpty ? _suggestions[number] : null;
        // A group of a board bears its name: "Children Partnership Business Group".
        Id<PartnershipKind>? suggestedBoard = suggested is { Role: PartnershipRole.Board } ? suggested.Kind : null;
        PartnershipFunction recorded = FunctionOf(board, kind);
        PartnershipFunction function =
            recorded != PartnershipFunction.Unknown ? recorded : suggested?.Function ?? PartnershipFunction.Unknown;
        return new()
        {
            Kind = kind,
            Function = function,
            HasRecordedFunction = recorded != PartnershipFunction.Unknown,
            Suggested = suggested,
            SuggestedKinds = _kinds.Suggested(suggestedBoard),
            SuggestedDuty = _kinds.SuggestedDuty(suggestedBoard),
            Tier = board.Tier != PartnershipTier.Unknown ? board.Tier : kind.UsualTier,
            Ground = _grounds.Of(board.Footprint),
            Subject = Subjects.Of(board.Themes.IsEmpty ? kind.UsualThemes : Themes.Set(board.Themes)),
            HasAssumedThemes = board.Themes.IsEmpty && kind.UsualThemes.Length > 0,
            Duties = board.Duties.IsEmpty ? kind.Duties : SortedSets.Either(Duties.Set(board.Duties), kind.Duties),
            HasPurpose = board.Purpose is not null,
            HasNote = board.Provenance.Note is not null,
            MeetsWithOthers = !board.MeetsWith.IsEmpty,
            IsCalledAudit = Panels.IsAudit(board.Name, function),
        };
    }

    private static KindSuggestions SuggestionsOf(Landscape landscape) =>
        landscape.Derived.Of(landscape, static of => new KindSuggestions(of));

    private static PartnershipFunction FunctionOf(Partnership board, KindProfile kind)
    {
        if (board.Function != PartnershipFunction.Unknown)
        {
            return board.Function;
        }

        return kind.Function switch
        {
            // A team that carries a duty of joint work as well is governed as a board.
            PartnershipFunction.Service when kind.Kinds.Any(static k => k.Function == PartnershipFunction.Partnership) =>
                PartnershipFunction.Partnership,

            // Single cases are decided on the ground: a strategic board of such a kind, or one that is called so, directs the arrangement.
            PartnershipFunction.Casework when board.Tier == PartnershipTier.Strategic
                || (board.Tier == PartnershipTier.Tactical && board.ReportsTo.IsEmpty && IsCalledABoard(board.Name)) =>
                PartnershipFunction.Partnership,
            _ => kind.Function,
        };
    }

    private static bool IsCalledABoard(string name) => PartnershipKindReader.Read(name).Role == PartnershipRole.Board;
}
