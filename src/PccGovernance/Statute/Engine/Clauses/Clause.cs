namespace PccGovernance.Statute;

/// <summary>A clause of a requirement: a small pure check on named facts, with three answers and the fourth that it is not due.</summary>
internal abstract class Clause
{
    /// <summary>The clause as the document has it, for whoever lists it.</summary>
    public required ClauseEntry Entry { get; init; }

    /// <summary>
    /// Whether the clause can be answered where no filing is on record: then it says when the filing is due, or that it is missing.
    /// </summary>
    public virtual bool AsksForTheFiling => false;

    /// <summary>Whether it reads the filing at all.</summary>
    public virtual bool ReadsTheFiling => true;

    public abstract Answer Check(RequirementCase at);

    public static Clause Of(ClauseEntry entry, RequirementEntry requirement)
    {
        string kind = requirement.Filings is [var first, ..] ? first : requirement.Subject;
        return entry.Kind switch
        {
            "step" => new StepClause(entry, kind) { Entry = entry },
            "fact" => new FactClause(entry, kind) { Entry = entry },
            "figure" => new FigureClause(entry, kind) { Entry = entry },
            "when" => new WhenClause(entry, kind) { Entry = entry },
            "every" => new EveryClause(entry, kind) { Entry = entry },
            "members" => new MembersClause(entry) { Entry = entry },
            "board" => new BoardClause(entry) { Entry = entry },
            "combined" => new CombinedClause(entry) { Entry = entry },
            "special" => new SpecialClause(entry, kind) { Entry = entry },
            _ => throw new InvalidOperationException(
                $"The requirement '{requirement.Id}' has the clause '{entry.Kind}': give one that the code knows."),
        };
    }
}
