namespace PccGovernance.Delivery;

/// <summary>What a colour that was set lacks. Each of the several that can come together has a name, which a phrasebook words.</summary>
[Flags]
internal enum OverrideLack
{
    None = 0,
    Reason = 1,
    Author = 2,
    ReasonAndAuthor = Reason | Author,
    End = 4,
    ReasonAndEnd = Reason | End,
    AuthorAndEnd = Author | End,
    ReasonAuthorAndEnd = Reason | Author | End,
    DateDue = 8,
    EvidenceInDate = 16,
}
