using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using NodaTime;
using PccGovernance.Interchange;
using PccGovernance.Reference;

namespace PccGovernance.Benchmarks;

/// <summary>
/// A map of boards as separated values: read into a landscape, beside a bare read of the same fields that understands nothing.
/// </summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private static readonly ImportOptions Options = new()
    {
        AsOf = new LocalDate(2026, 11, 21),
        ForceArea = EnglandAndWales.ForceAreas.Lincolnshire,
        Table = new() { MaxRows = 1_000_000, MaxCells = 50_000_000 },
    };

    private byte[] _content = [];

    [Params(1_000, 10_000, 100_000)]
    public int Rows { get; set; } = 1_000;

    [GlobalSetup]
    public void Setup()
    {
        string[] areas = ["Boston", "East Lindsey", "Lincoln", "North Kesteven", "South Holland", "South Kesteven", "West Lindsey"];
        string[] frequencies = ["monthly", "quarterly", "every 6 weeks", "4 x p.a."];
        StringBuilder text = new("Partnership,Area,Frequency,Duration,Chair,Members\n");
        for (int i = 0; i < Rows; i++)
        {
            string area = areas[i % areas.Length];
            text.Append(
                CultureInfo.InvariantCulture,
                $"{area} Working Group {i},{area},{frequencies[i % frequencies.Length]},2 hours,Lincolnshire Police,\"Lincolnshire County "
                + $"Council; Lincolnshire Fire and Rescue; Probation Service; {area}\"\n");
        }

        _content = Encoding.UTF8.GetBytes(text.ToString());
        Expect.That(LandscapeImport.Import(_content, "boards.csv", Options).Landscape.Partnerships.Count == Rows, "every row is a board");
        Expect.That(ReadBare() == 6 * (Rows + 1), "every field is read");
    }

    [Benchmark(Baseline = true)]
    public int ReadBare()
    {
        int fields = 0;
        using CsvReader csv = CsvReader.FromText(Encoding.UTF8.GetString(_content), new() { HasHeader = false, Separator = ',' });
        while (csv.Read())
        {
            for (int i = 0; i < csv.FieldCount; i++)
            {
                fields += csv.GetString(i).Length > 0 ? 1 : 0;
            }
        }

        return fields;
    }

    [Benchmark]
    public ImportResult Import() => LandscapeImport.Import(_content, "boards.csv", Options);
}
