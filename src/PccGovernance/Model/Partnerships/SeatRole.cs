namespace PccGovernance;

/// <summary>What a seat is for.</summary>
public enum SeatRole
{
    /// <summary>A member. The default.</summary>
    Member = 0,

    /// <summary>The chair.</summary>
    Chair,

    /// <summary>The vice-chair or deputy chair.</summary>
    ViceChair,

    /// <summary>An adviser without a vote.</summary>
    Adviser,

    /// <summary>The secretariat: present to serve the board.</summary>
    Secretariat,

    /// <summary>An observer.</summary>
    Observer,
}
