using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>A board made ready for comparison: everything that a pair needs, as interned sets.</summary>
/// <param name="survey">The survey that made it.</param>
/// <param name="nature">What its record and its kinds say.</param>
internal sealed class PartnershipProfile(PartnershipSurvey survey, PartnershipNature nature)
{
    public required Partnership Partnership { get; init; }

    /// <summary>The board's place in the landscape in force.</summary>
    public required int Number { get; init; }

    public KindProfile Kind { get; } = nature.Kind;

    public PartnershipFunction Function { get; } = nature.Function;

    /// <summary>What the name and the purpose suggest, where the board has no kind; <c>null</c> where it has one.</summary>
    public SuggestedKind? Suggested => nature.Suggested;

    /// <summary>The number of the kind that is suggested; empty for none.</summary>
    public int[] SuggestedKinds => nature.SuggestedKinds;

    /// <summary>The same where that kind stands for a duty; empty for a kind that does not.</summary>
    public int[] SuggestedDuty => nature.SuggestedDuty;

    /// <summary>What ties it to other boards beside who sits there.</summary>
    public PartnershipLinks Links { get; set; } = PartnershipLinks.None;

    public PartnershipRole Role { get; } = nature.Suggested?.Role ?? PartnershipRole.Unknown;

    /// <summary>Whether <see cref="Function"/> is on record, its own or its kind's; else it is unknown or assumed from its name.</summary>
    public bool HasRecordedFunction { get; } = nature.HasRecordedFunction;

    /// <summary>Whether it directs or delivers joint work, as far as is known.</summary>
    public bool IsOrMayBeForJointWork => Function is PartnershipFunction.Unknown or PartnershipFunction.Partnership;

    public bool IsBoardInStatute => Kind.IsBoardInStatute && Provisions.Length > 0;

    /// <summary>The board's own tier, else the usual one of its kind.</summary>
    public PartnershipTier Tier { get; } = nature.Tier;

    public FootprintFacts Ground { get; } = nature.Ground;

    public required int[] Organisations { get; init; }

    /// <summary>
    /// What each of <see cref="Organisations"/> weighs, at the same index, in units of <see cref="MemberWeights.Unit"/>; <c>null</c> when
    /// each weighs one.
    /// </summary>
    public required long[]? Weights { get; init; }

    /// <summary>What all of <see cref="Organisations"/> weigh.</summary>
    public required long TotalWeight { get; init; }

    /// <summary>
    /// The people named for each of <see cref="Organisations"/>, at the same index; <c>null</c> when the board names nobody.
    /// </summary>
    public required int[][]? People { get; init; }

    /// <summary>
    /// The posts that take the seats of <see cref="Organisations"/>, as <see cref="SeatPosts"/> has them; empty where the board names none.
    /// </summary>
    public long[] Posts => field ??= survey.Posts[Number];

    /// <summary>Whether some of its seats say which person or which post takes them.</summary>
    public bool SaysWhoComes => People is not null || Posts.Length > 0;

    /// <summary>What the words of its record say.</summary>
    public PartnershipReading Reading => _reading ??= survey.Readings[Number];

    public int[] Themes { get; } = nature.Subject.Themes;

    /// <summary>Whether <see cref="Themes"/> are the usual ones of its kinds, because it gives none.</summary>
    public bool HasAssumedThemes { get; } = nature.HasAssumedThemes;

    /// <summary>Those of <see cref="Themes"/> that are subjects, not headings.</summary>
    public int[] Subject { get; } = nature.Subject.Subject;

    /// <summary>Of how many things it is, with people beside a subject and the parts of one not counted.</summary>
    public int Businesses => nature.Subject.Businesses;

    /// <summary>Whether a theme is a business of its own: people whom a board names beside a subject say for whom that is.</summary>
    public bool IsBusiness(int theme) => survey.IsBusiness(theme, Subject);

    /// <summary>Whether a theme names people for whom boards of their own are made.</summary>
    public bool IsForPeopleApart(int theme) => survey.IsOfPeopleApart(theme);

    public int[] Duties { get; } = nature.Duties;

    public required int[] Parents { get; init; }

    /// <summary>Who is above whom.</summary>
    public required Ancestry Lines { get; init; }

    /// <summary>The themes that boards above it name of their own accord.</summary>
    public int[] ThemesAbove { get; set; } = [];

    public required int DirectReports { get; init; }

    public Id<Partnership> Id => Partnership.Id;

    /// <summary>The same board at its place in another landscape, whose survey took over the numbers of this one's.</summary>
    public PartnershipProfile At(int number, PartnershipSurvey there, int[] parents, Ancestry lines, int directReports) =>
        new(there, nature)
        {
            _reading = _reading,
            Partnership = Partnership,
            Number = number,
            Organisations = Organisations,
            Weights = Weights,
            TotalWeight = TotalWeight,
            People = People,
            Parents = parents,
            Lines = lines,
            DirectReports = directReports,
        };

    /// <summary>Whether another board is above it, near or far.</summary>
    public bool IsBelow(PartnershipProfile other) => Lines.IsAbove(other.Number, Number);

    /// <summary>Those of <see cref="Organisations"/> that the law makes members.</summary>
    public int[] StatutoryMembers => field ??= survey.StatutoryMembersOf(this);

    /// <summary>
    /// The kinds of <see cref="Organisations"/> as sorted numbers, each as often as it sits; those of no known kind are not there.
    /// </summary>
    public int[] Roles => field ??= survey.RolesOf(Organisations);

    /// <summary>Those of <see cref="Organisations"/> that are known only from assumed seats.</summary>
    public int[] AssumedMembers => field ??= survey.AssumedMembersOf(this);

    /// <summary>Those of <see cref="Organisations"/> that would count by attendance and whose attendance is not known.</summary>
    public int[] UnknownAttendance => field ??= survey.UnknownAttendanceOf(this);

    /// <summary>The provisions by which the law requires the board's kinds on its ground.</summary>
    public string[] Provisions => nature.Provisions;

    /// <summary>The boards whose work it took over, those that have ended too.</summary>
    public ValueList<Id<Partnership>> Predecessors => field ??= survey.Ended.PredecessorsOf(Id);

    /// <summary>Whether <see cref="Duties"/> says all: a board of no known kind that gives no duties may have any.</summary>
    public bool HasKnownDuties => Duties.Length > 0 || Kind.Kinds.Count > 0;

    public bool GivesOnlyThemes => Duties.Length == 0;

    public bool GivesOnlyDuties => Themes.Length == 0;

    public bool CanBeCompared => !(HasNoSeats || HasNoRemit || HasNoGround);

    /// <summary>Whether something can be said of it though nobody knows who sits there.</summary>
    public bool CanBeAskedAbout => !HasNoGround && (!HasNoRemit || Questions.IsUnclear(this));

    public bool HasSeats => !HasNoSeats;

    /// <summary>The boards that it reports to of which each is a superior beside another one; empty for most.</summary>
    public int[] Superiors { get; set; } = [];

    /// <summary>Whether the board that it reported to has ended, and it reports to no other.</summary>
    public bool HasLostItsLine { get; set; }

    /// <summary>Whether it was set up for one task and a time that is over.</summary>
    public bool IsPastItsTime => (_isPastItsTime ??= survey.IsPastItsTime(this)) == true;

    /// <summary>The board that this and another were before they were parted; <c>null</c> where none is on record.</summary>
    public Partnership? WerePartedFrom(PartnershipProfile other) => survey.Ended.PartedFrom(this, other);

    /// <summary>Whether it is one sitting of the boards that it reports to.</summary>
    public bool IsSitting { get; set; }

    /// <summary>Whether its name says that it is the sitting of other boards, on whatever ground these are.</summary>
    public bool IsCalledSitting => (_isCalledSitting ??=
        Role == PartnershipRole.Sitting && PartnershipKindReader.Read(Partnership.Name).Role == PartnershipRole.Sitting) == true;

    /// <summary>Whether it is called an audit committee: it gives assurance of what the others do.</summary>
    public bool IsCalledAudit { get; } = nature.IsCalledAudit;

    /// <summary>Whether its purpose is on record.</summary>
    public bool HasPurpose => nature.HasPurpose;

    /// <summary>Whether its record has a note.</summary>
    public bool HasNote => nature.HasNote;

    /// <summary>Whether it meets with another by record.</summary>
    public bool MeetsWithOthers => nature.MeetsWithOthers;

    /// <summary>Whether all the boards that it is a sitting of have ground in common with each other.</summary>
    public bool SitsForOneGround { get; set; }

    /// <summary>A further board that its purpose says it serves, and to which no line is on record; <c>null</c> for none.</summary>
    public int? AlsoServes { get; set; }

    private PartnershipReading? _reading;
    private bool? _isPastItsTime;
    private bool? _isCalledSitting;

    private bool HasNoSeats => Organisations.Length == 0;

    private bool HasNoRemit => Themes.Length == 0 && Duties.Length == 0;

    private bool HasNoGround => Ground.Extent.IsEmpty;

    /// <summary>Whether the board names a theme of its own accord: it has it, and it is not what its kinds are about anyway.</summary>
    public bool NamesBeyondKind(int theme) =>
        SortedSets.Contains(Themes, theme)
            && (!SortedSets.Contains(Kind.UsualThemes, theme) || (Kind.IsMenu && !HasAssumedThemes));

    /// <summary>
    /// Whether a subject is the usual business of its kind, which has few, though the board does not name it: the record names others.
    /// </summary>
    public bool LeavesUnsaid(int theme) =>
        !Kind.IsMenu && !HasAssumedThemes && !SortedSets.Contains(Themes, theme)
            && SortedSets.Contains(Kind.UsualThemes, theme);

    public IEnumerable<NotComparedReason> Missing()
    {
        if (HasNoSeats)
        {
            yield return NotComparedReason.NoSeats;
        }

        if (HasNoRemit)
        {
            yield return NotComparedReason.NoThemesAndDuties;
        }

        if (HasNoGround)
        {
            yield return NotComparedReason.UnknownFootprint;
        }
    }
}
