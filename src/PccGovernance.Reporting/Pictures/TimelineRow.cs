using NodaTime;

namespace PccGovernance.Reporting;

/// <summary>A milestone on a line of time.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Original">When it was first due; <c>null</c> where that is not known.</param>
/// <param name="Due">When it is due; <c>null</c> where that is not known.</param>
/// <param name="Completed">When it was completed; <c>null</c> where it was not.</param>
/// <param name="Mark">How it stands.</param>
/// <param name="Standing">How it stands, in words.</param>
internal readonly record struct TimelineRow(
    string Name,
    LocalDate? Original,
    LocalDate? Due,
    LocalDate? Completed,
    PaperMark Mark,
    string Standing);
