using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Columns that are called alike and numbered (<c>Agency 1</c>, <c>Agency 2</c>): members, one a column.</summary>
internal static partial class NumberedHeaders
{
    public static void Take(List<MappedColumn> columns)
    {
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, columns.Count)
            .Where(i => Numbered().IsMatch(columns[i].Header))
            .GroupBy(i => TextKey.Of(Numbered().Match(columns[i].Header).Groups["base"].Value))
            .Where(static group => group.Skip(1).Any())
            .ToList())
        {
            if (ColumnRecogniser.OfHeader(alike.Key) is not (ColumnField.Organisation or ColumnField.Members, >= 0.9m, _))
            {
                continue;
            }

            foreach (int i in alike)
            {
                columns[i] = columns[i] with
                {
                    Field = ColumnField.Members,
                    Score = 0.85m,
                    Reason = Statement.Of("import.column.numbered", ("header", columns[i].Header)),
                };
            }
        }
    }

    [GeneratedRegex("^(?<base>.+?) ?[#(]?(no\\.? ?)?\\d{1,2}\\)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Numbered();
}
