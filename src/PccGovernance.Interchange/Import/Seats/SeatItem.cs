using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>One seat, or one group of seats, that a cell names.</summary>
internal sealed record SeatItem
{
    /// <summary>The text, as the cell has it.</summary>
    public required string Text { get; init; }

    /// <summary>The bodies that take the seats: one for one seat, several for a group; none where it has to be asked.</summary>
    public IReadOnlyList<OrganisationMeaning> Bodies { get; init; } = [];

    public SeatRole Role { get; init; }

    public IReadOnlyList<string> Posts { get; init; } = [];

    /// <summary>A remark in brackets that is no post.</summary>
    public string? Note { get; init; }

    public ImportEntryKind Issue { get; init; }

    /// <summary>What is to be said of it; <c>null</c> when there is nothing.</summary>
    public Statement? Statement { get; init; }

    public IReadOnlyList<string> Alternatives { get; init; } = [];

    public decimal Score { get; init; } = 1;

    /// <summary>Whether an answer could settle it: not where the text itself names nobody in particular.</summary>
    public bool IsOpen { get; init; } = true;
}
