using DocumentFormat.OpenXml.Spreadsheet;

namespace PccGovernance.Interchange;

/// <summary>How a sheet is looked at whose first row is its header.</summary>
internal static class SheetHead
{
    /// <summary>The header stays in sight while the rest is scrolled.</summary>
    public static SheetViews InSight() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                })
            {
                WorkbookViewId = 0,
            });
}
