namespace PccGovernance.Interchange;

/// <summary>Which fields the rows of a sheet have a place for, by what they are.</summary>
internal static class LayoutFields
{
    /// <summary>Whether a field is read from sheets of a layout.</summary>
    public static bool Fits(SheetLayout layout, ColumnField field) =>
        layout switch
        {
            SheetLayout.Seats when field is ColumnField.Kind or ColumnField.ReportsTo or ColumnField.Established or ColumnField.Ended
                or ColumnField.LastReviewed or ColumnField.Themes or ColumnField.Purpose => true,
            SheetLayout.Seats or SheetLayout.Attendance => field
                is ColumnField.Name
                    or ColumnField.Meeting
                    or ColumnField.Organisation
                    or ColumnField.Role
                    or ColumnField.Post
                    or ColumnField.Person
                    or ColumnField.Attendance
                    or ColumnField.Tier
                    or ColumnField.Footprint
                    or ColumnField.Frequency
                    or ColumnField.Length,
            SheetLayout.Calendar => field is ColumnField.Name or ColumnField.Date or ColumnField.Month,
            SheetLayout.Strategies => field
                is ColumnField.Strategy
                    or ColumnField.LeadOrganisation
                    or ColumnField.Established
                    or ColumnField.Ended
                    or ColumnField.Period
                    or ColumnField.Themes,
            SheetLayout.Milestones => field
                is ColumnField.Milestone
                    or ColumnField.OriginalDue
                    or ColumnField.CurrentDue
                    or ColumnField.Ended
                    or ColumnField.Rag,
            SheetLayout.Boards => field
                is not (
                    ColumnField.Organisation
                    or ColumnField.Role
                    or ColumnField.Post
                    or ColumnField.Person
                    or ColumnField.Attendance
                    or ColumnField.Date
                    or ColumnField.Meaning
                    or ColumnField.Strategy
                    or ColumnField.Period
                    or ColumnField.Milestone
                    or ColumnField.OriginalDue
                    or ColumnField.CurrentDue
                    or ColumnField.Meeting),
            _ => true,
        };
}
