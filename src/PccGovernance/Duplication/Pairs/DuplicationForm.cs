using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Duplication;

/// <summary>
/// What exactly two boards that show a pattern have to do with each other: finer than the pattern, and what the remedy follows.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DuplicationForm>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<DuplicationForm>))]
public enum DuplicationForm
{
    /// <summary>The people, the remit or the place alone made the pattern.</summary>
    Numbers = 0,

    /// <summary>A narrow board lies within a broad one: its people and its subjects are the broad one's too.</summary>
    NarrowInBroad,

    /// <summary>A narrow board that the law requires lies within a broad one that names its subject.</summary>
    StatutoryInBroad,

    /// <summary>One duty is held at two levels of one line.</summary>
    DutyAtTwoLevels,

    /// <summary>Two boards of one kind on the same ground.</summary>
    OneKindOnOneGround,

    /// <summary>Two boards of one kind, the ground of one within the other's.</summary>
    OneKindOnNestedGround,

    /// <summary>Two boards of one kind, of which one reaches beyond the other's force area.</summary>
    WiderArea,

    /// <summary>Two boards that meet as one already.</summary>
    OneSitting,

    /// <summary>Two boards that rest on different law and that the same bodies run below one board.</summary>
    RunAsOne,

    /// <summary>A joint body of boards side by side, which is one level more for each of them.</summary>
    JointLevel,

    /// <summary>Two boards of one tier in one line.</summary>
    TwoLevelsOfOneTier,

    /// <summary>A board of its own statute below one that names its subject.</summary>
    StatutoryBelow,

    /// <summary>Everybody whom the law puts on the lower board sits on the one that co-ordinates it.</summary>
    EverybodyAbove,

    /// <summary>The lower board reports to this one and to one on its own ground: two superiors.</summary>
    TwoSuperiors,

    /// <summary>Two homes for one duty: boards of kinds that national guidance means to be one.</summary>
    OneDutyTwoHomes,

    /// <summary>A group without a line, whose subject and people are a strategic board's: the line is missing.</summary>
    LineMissing,

    /// <summary>A group of one board on a subject for which another board stands by itself.</summary>
    WorkDoneElsewhere,

    /// <summary>Two sittings of one body, such as one in public and one in private.</summary>
    TwoSittingsOfOneBody,

    /// <summary>One reported to a board that has ended, and the other names its subject on the same ground.</summary>
    LineEnded,

    /// <summary>Several groups that co-ordinate one board's work.</summary>
    CoordinatingGroups,

    /// <summary>The purpose of one names the other.</summary>
    NamedInPurpose,

    /// <summary>It may be one body under two names.</summary>
    PerhapsOneBody,

    /// <summary>One is about the general subject of the other's kind, and who sits there is not known.</summary>
    PerhapsPartOfTheOther,

    /// <summary>
    /// One stands over other boards, names nothing but general headings, and shares its ground with the board that the law has for the
    /// place; or neither its subject nor its purpose is on record, and most of its headings or of its people are the other's.
    /// </summary>
    UnclearPurpose,

    /// <summary>
    /// Both are there for one subject or two, of which one is common to them, however many boards name it beside; or both are strategic
    /// tables of many bodies with a subject, most of their ground and mostly the same people in common; or neither rests on law, four
    /// bodies and more send the same people, more than send others, and half of the smaller table and of the more subjects are common;
    /// or one rests on law, three bodies and more send the same people, and no other board on its subject is as near to either; or both are
    /// called after the same people, such as victims; or one is there for a duty that the law lets be met in any partnership, and the other
    /// is a broad board of the county or force area that names its subject.
    /// </summary>
    OneSubject,

    /// <summary>One is a group without a line whose one subject is the usual business of the other's kind.</summary>
    UsualBusiness,

    /// <summary>
    /// By post the same people come to both: where the pattern is <see cref="DuplicationPattern.Overlapping"/>, with two thirds of the
    /// subjects of the one with fewer in common, else each on a subject of its own. Of fewer than four bodies five people or more come, and
    /// nobody else to the smaller board.
    /// </summary>
    OneCompany,

    /// <summary>By post the same people sit on a board and on the group below it.</summary>
    SameCompanyBelow,

    /// <summary>
    /// Boards of one kind side by side to which the same people come, or whose places have joint boards of several other kinds already.
    /// </summary>
    CouldSitTogether,

    /// <summary>One was set up for one task and a time that is over, and the other has its subject.</summary>
    TaskOver,

    /// <summary>Both say in their purposes, in the same words, that they do the same.</summary>
    OneTask,

    /// <summary>The later one says that it took on the work of the earlier one, which goes on.</summary>
    Forerunner,

    /// <summary>Both are there for one subject with the same members, and the ground of one is a part of the other's.</summary>
    OneSubjectOnNestedGround,

    /// <summary>
    /// One is still recorded below a board that has ended, and the other took its place: by its record, or as the board of that kind now.
    /// </summary>
    LineToSuccessor,

    /// <summary>
    /// The record of one says that nobody knows what it does or whether it still meets, and the other has half of its themes or three of
    /// its people, and is of those the one with the most like themes and most of its members.
    /// </summary>
    InDoubt,

    /// <summary>
    /// The record of one says that it answers to nobody, or that this is not settled; and names the other, or the other is the one broad
    /// board on its ground with a subject of it.
    /// </summary>
    LineUnsaid,

    /// <summary>One is a board of two places that answers to the board of one of them, and the other is that board's fellow.</summary>
    HalfLine,
}
