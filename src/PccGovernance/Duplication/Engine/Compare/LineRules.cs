using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Judges a board and one below it.</summary>
/// <remarks>A group one tier down that serves the board that set it up is how such boards work. Told are two levels that do the same: of
/// one tier, of one duty, of everybody whom the law puts on the lower one, or of a duty in law below a board that names its
/// subject and seats everybody of it.</remarks>
internal sealed class LineRules(DuplicationOptions options, PostComparer posts)
{
    private const int Fewest = 2;
    private readonly DuplicationShares _shares = new(options);

    public PairVerdict? Judge(PartnershipProfile upper, PartnershipProfile lower, PairMeasures measures, HierarchyRelation structure)
    {
        if (measures.Place < _shares.PlaceFloor)
        {
            return null;
        }

        double people = structure.FirstIsUpper ? measures.People.ContainmentOfSecond : measures.People.ContainmentOfFirst;
        double remit = structure.FirstIsUpper ? measures.Remit.ContainmentOfSecond : measures.Remit.ContainmentOfFirst;
        bool repeats = people >= _shares.LayeredPeopleFloor && remit >= _shares.LayeredRemitFloor;
        bool byDesign = structure.IsByDesign && measures.Shared >= Fewest && people >= _shares.ByDesignPeopleFloor;
        return structure.Relation switch
        {
            PartnershipRelation.CoordinatedKind => Coordinated(upper, lower, repeats, byDesign),
            PartnershipRelation.CoordinatingTier =>
                repeats && !posts.Of(upper, lower).AreAnotherLevel ? new(DuplicationPattern.Layered) : null,
            _ => Reporting(upper, lower, structure.IsDirect, (repeats, byDesign), measures, people),
        };
    }

    private PairVerdict? Coordinated(PartnershipProfile upper, PartnershipProfile lower, bool repeats, bool byDesign)
    {
        if (!(repeats || byDesign))
        {
            return null;
        }

        return SortedSets.Intersect(upper.Kind.Dutiful, lower.Kind.Dutiful)
            ? new(DuplicationPattern.Layered, DuplicationForm.DutyAtTwoLevels)
            : SitsWhollyAbove(lower, upper) && !posts.Of(upper, lower).AreAnotherLevel
            ? new(DuplicationPattern.Layered, DuplicationForm.EverybodyAbove) { IsByDesign = !repeats }
            : new(DuplicationPattern.Layered) { IsByDesign = !repeats, Aside = SetAsideReason.TwoLevelsByLaw };
    }

    private PairVerdict? Reporting(PartnershipProfile upper, PartnershipProfile lower, bool isDirect,
        (bool Repeats, bool ByDesign) levels, PairMeasures measures, double ofLower)
    {
        (bool repeats, bool byDesign) = levels;
        if (lower.IsSitting)
        {
            return !byDesign && !repeats ? null
                : lower.SitsForOneGround || lower.IsCalledSitting
                ? new(DuplicationPattern.Layered) { IsByDesign = !repeats, Aside = SetAsideReason.OneSitting }
                : new(DuplicationPattern.Layered, DuplicationForm.JointLevel);
        }

        if (isDirect
            && (repeats || byDesign)
            && upper.Ground.Number == lower.Ground.Number
            && SortedSets.Intersect(upper.Kind.Dutiful, lower.Kind.Dutiful))
        {
            return new(DuplicationPattern.Layered, DuplicationForm.DutyAtTwoLevels);
        }

        // A group that is called after its board is its group, unless the same people sit there.
        if (isDirect && (repeats || byDesign) && SortedSets.Intersect(upper.Kind.Numbers, lower.SuggestedKinds)
            && !posts.Of(upper, lower).AreAnotherLevel)
        {
            return new(DuplicationPattern.Layered, DuplicationForm.DutyAtTwoLevels) { IsQuestion = true };
        }

        if (isDirect && SortedSets.Contains(lower.Superiors, upper.Number))
        {
            return new(DuplicationPattern.Layered, DuplicationForm.TwoSuperiors) { IsByDesign = true };
        }

        if (!(repeats || byDesign))
        {
            return null;
        }

        if (upper.Tier == PartnershipTier.Unknown || lower.Tier == PartnershipTier.Unknown)
        {
            return new(DuplicationPattern.Layered) { IsByDesign = !repeats };
        }

        // A group has a task and a time of its own: after it what is left is its board's, unless others than its board's people do it.
        if (isDirect && lower.IsPastItsTime && lower.Provisions.Length == 0 && !posts.Of(upper, lower).AreAnotherLevel)
        {
            return new(DuplicationPattern.Layered, DuplicationForm.TaskOver) { IsByDesign = !repeats };
        }

        SharedPosts shared = repeats ? posts.Of(upper, lower) : default;

        // A duty of its own makes a level of its own, but not of two rooms in which the same bodies sit.
        if (upper.Tier >= lower.Tier && repeats && !shared.AreAnotherLevel
            && (measures.People.Jaccard >= _shares.SharedTablePeopleFloor || !HasDutyOfItsOwn(lower, upper)))
        {
            return new(DuplicationPattern.Layered, DuplicationForm.TwoLevelsOfOneTier);
        }

        // A group is there so that others than its board's members do the work.
        if (isDirect && measures.People.Jaccard >= _shares.PeopleFloor && !HasDutyOfItsOwn(lower, upper)
            && (shared.AreOneCompany || (shared.AreMostlyTheSame && lower.Subject.Length > 1 && measures.Remit.Jaccard == 1)))
        {
            return new(DuplicationPattern.Layered, DuplicationForm.SameCompanyBelow);
        }

        // Over several places a subject in common is what the upper board is there for.
        return isDirect && upper.Ground.Number == lower.Ground.Number && ofLower >= _shares.AbsorptionFloor
            && IsStatutoryBelow(upper, lower)
            ? new(DuplicationPattern.Layered, DuplicationForm.StatutoryBelow) { IsByDesign = true }
            : new(DuplicationPattern.Layered) { IsByDesign = !repeats, Aside = SetAsideReason.PartOfItsBoard };
    }

    // A board that was set up for a duty of its own is no second level of the board that it reports to.
    private static bool HasDutyOfItsOwn(PartnershipProfile lower, PartnershipProfile upper) =>
        lower.Partnership.Kind is not null && (SortedSets.Without(lower.Duties, upper.Duties).Length > 0 || lower.Provisions.Length > 0);

    // Who must sit on the lower board sits above too, its own council included: whatever comes to both is heard twice by all of them.
    private static bool SitsWhollyAbove(PartnershipProfile lower, PartnershipProfile upper) =>
        lower.StatutoryMembers is { Length: > 0 } members && SortedSets.CountShared(members, upper.Organisations) == members.Length;

    private static bool IsStatutoryBelow(PartnershipProfile upper, PartnershipProfile lower) =>
        lower.IsBoardInStatute && !StatutoryBasis.Share(lower, upper) && SortedSets.Intersect(upper.Subject, lower.Subject);
}
