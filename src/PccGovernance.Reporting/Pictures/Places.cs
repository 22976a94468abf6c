using System.Globalization;
using System.Text;

namespace PccGovernance.Reporting;

/// <summary>Where districts lie.</summary>
internal static class Places
{
    private static readonly Dictionary<AreaCode, (int East, int North)> All = Read();

    /// <summary>
    /// A point within a district, in kilometres east and north of the origin of the National Grid; <c>null</c> where none is known.
    /// </summary>
    public static (int East, int North)? Find(AreaCode code) => All.TryGetValue(code, out (int East, int North) place) ? place : null;

    private static Dictionary<AreaCode, (int East, int North)> Read()
    {
        using Stream stream = typeof(Places).Assembly.GetManifestResourceStream("PccGovernance.Reporting.places.txt")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        Dictionary<AreaCode, (int East, int North)> all = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var code, var east, var north] && code[0] != '#')
            {
                all[new(code)] = (int.Parse(east, CultureInfo.InvariantCulture), int.Parse(north, CultureInfo.InvariantCulture));
            }
        }

        return all;
    }
}
