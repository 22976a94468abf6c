using PccGovernance.Duplication;

namespace PccGovernance.Rules;

/// <summary>What a finding says of two boards by what exactly they have to do with each other.</summary>
internal static class FormCodes
{
    /// <summary>The code for the form of a pair; <c>null</c> where the numbers alone decided.</summary>
    public static string? Of(DuplicationPair pair) => pair.Form switch
    {
        DuplicationForm.OneCompany when pair.Pattern == DuplicationPattern.Overlapping => "duplication.form.one-company-one-work",
        DuplicationForm.NarrowInBroad => "duplication.form.narrow-in-broad",
        DuplicationForm.StatutoryInBroad => "duplication.form.statutory-in-broad",
        DuplicationForm.DutyAtTwoLevels => "duplication.form.duty-at-two-levels",
        DuplicationForm.OneKindOnOneGround => "duplication.form.one-kind-on-one-ground",
        DuplicationForm.OneKindOnNestedGround => "duplication.form.one-kind-on-nested-ground",
        DuplicationForm.WiderArea => "duplication.form.wider-area",
        DuplicationForm.OneSitting => "duplication.form.one-sitting",
        DuplicationForm.RunAsOne => "duplication.form.run-as-one",
        DuplicationForm.JointLevel => "duplication.form.joint-level",
        DuplicationForm.TwoLevelsOfOneTier => "duplication.form.two-levels-of-one-tier",
        DuplicationForm.StatutoryBelow => "duplication.form.statutory-below",
        DuplicationForm.EverybodyAbove => "duplication.form.everybody-above",
        DuplicationForm.TwoSuperiors => "duplication.form.two-superiors",
        DuplicationForm.OneDutyTwoHomes => "duplication.form.one-duty-two-homes",
        DuplicationForm.LineMissing => "duplication.form.line-missing",
        DuplicationForm.WorkDoneElsewhere => "duplication.form.work-done-elsewhere",
        DuplicationForm.TwoSittingsOfOneBody => "duplication.form.two-sittings-of-one-body",
        DuplicationForm.LineEnded => "duplication.form.line-ended",
        DuplicationForm.LineToSuccessor => "duplication.form.line-to-successor",
        DuplicationForm.CoordinatingGroups => "duplication.form.coordinating-groups",
        DuplicationForm.NamedInPurpose => "duplication.form.named-in-purpose",
        DuplicationForm.PerhapsOneBody => "duplication.form.perhaps-one-body",
        DuplicationForm.PerhapsPartOfTheOther => "duplication.form.perhaps-part-of-the-other",
        DuplicationForm.OneSubject => "duplication.form.one-subject",
        DuplicationForm.UsualBusiness => "duplication.form.usual-business",
        DuplicationForm.UnclearPurpose => "duplication.form.unclear-purpose",
        DuplicationForm.OneCompany => "duplication.form.one-company",
        DuplicationForm.SameCompanyBelow => "duplication.form.same-company-below",
        DuplicationForm.CouldSitTogether => "duplication.form.could-sit-together",
        DuplicationForm.TaskOver => "duplication.form.task-over",
        DuplicationForm.OneTask => "duplication.form.one-task",
        DuplicationForm.OneSubjectOnNestedGround => "duplication.form.one-subject-on-nested-ground",
        DuplicationForm.Forerunner => "duplication.form.forerunner",
        DuplicationForm.InDoubt => "duplication.form.in-doubt",
        DuplicationForm.LineUnsaid => "duplication.form.line-unsaid",
        DuplicationForm.HalfLine => "duplication.form.half-line",
        _ => null,
    };
}
