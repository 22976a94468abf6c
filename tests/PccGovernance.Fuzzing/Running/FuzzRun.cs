using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PccGovernance.Fuzzing;

/// <summary>Mutant after mutant, in the order of seeds: what failed, what was read, what it took.</summary>
internal sealed class FuzzRun : IDisposable
{
    private readonly FuzzSettings _settings;
    private readonly TextWriter _output;
    private readonly Watchdog _watchdog;
    private readonly Dictionary<string, (int Count, int Seed)> _failures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(DocumentKind Kind, bool IsLarge), (int Tried, int Taken, long Ticks)> _kinds = [];
    private volatile bool _isToStop;
    private Document? _now;
    private int _seed;

    public FuzzRun(FuzzSettings settings, TextWriter output)
    {
        (_settings, _output) = (settings, output);
        _watchdog = new(settings.Limit, TooLong);
    }

    /// <summary>The failures, one for each cause, as they were found.</summary>
    public List<FuzzFailure> Failures { get; } = [];

    /// <summary>How many documents were tried.</summary>
    public int Tried => _kinds.Values.Sum(static kind => kind.Tried);

    /// <summary>How many documents of a kind were read, and so taken through the rooms.</summary>
    public int Taken(DocumentKind kind) => _kinds.GetValueOrDefault((kind, false)).Taken + _kinds.GetValueOrDefault((kind, true)).Taken;

    /// <summary>The longest time that one document took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>The seed of the document that took longest.</summary>
    public int LongestSeed { get; private set; }

    public void Dispose() => _watchdog.Dispose();

    /// <summary>Ends the run after the document that it is at, with the report of what was tried.</summary>
    public void Stop() => _isToStop = true;

    public int Run()
    {
        if (_settings.Replay is { } file)
        {
            Try(0, new(_settings.Kind!.Value, File.ReadAllBytes(file)));
            return Report();
        }

        Mutants mutants = new(Documents.Make(), _settings.Kind is { } only ? [only] : Enum.GetValues<DocumentKind>());
        long began = Environment.TickCount64;
        bool IsTime() => Environment.TickCount64 - began >= _settings.Time.TotalMilliseconds;
        for (int i = 0; i < _settings.Count && !_isToStop && !IsTime(); i++)
        {
            _seed = unchecked(_settings.Seed + i);
            _now = mutants.Make(_seed);
            Try(_seed, _now);
            if ((i + 1) % 20_000 == 0)
            {
                Say($"{i + 1} documents, seeds {_settings.Seed} to {_seed}, {Failures.Count} causes, {Elapsed(began)} s, {Processor()} s, {Peak()} MB");
            }
        }

        Say($"seeds {_settings.Seed} to {_seed}, {Elapsed(began)} s, {Processor()} s of the processor");
        return Report();
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static long Processor() => (long)Environment.CpuUsage.TotalTime.TotalSeconds;

    private static long Elapsed(long began) => (Environment.TickCount64 - began) / 1_000;

    private void Try(int seed, Document document)
    {
        (int tried, int taken, long ticks) = _kinds.GetValueOrDefault((document.Kind, document.IsLarge));
        long began = Stopwatch.GetTimestamp();
        bool isTaken = false;
        if (Problem(document, seed, ref isTaken) is { } problem)
        {
            Fail(new() { Seed = seed, Document = document, Problem = problem });
        }

        TimeSpan took = Stopwatch.GetElapsedTime(began);
        (Longest, LongestSeed) = took > Longest ? (took, seed) : (Longest, LongestSeed);
        _kinds[(document.Kind, document.IsLarge)] = (tried + 1, taken + (isTaken ? 1 : 0), ticks + took.Ticks);
    }

    private Exception? Problem(Document document, int seed, ref bool isTaken)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _now = document;
        _watchdog.Begin();
        try
        {
            isTaken = Exercise.Run(document, seed);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return allocated > _settings.MemoryLimit
                ? new FuzzException(string.Create(CultureInfo.InvariantCulture, $"It allocated {allocated >> 20} MB."))
                : null;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
        finally
        {
            _watchdog.End();
        }
    }

    private void Fail(FuzzFailure failure)
    {
        string signature = failure.Signature;
        ref (int Count, int Seed) known = ref CollectionsMarshal.GetValueRefOrAddDefault(_failures, signature, out bool isKnown);
        known = (known.Count + 1, isKnown ? known.Seed : failure.Seed);
        if (isKnown)
        {
            return;
        }

        Document least = Minimiser.Minimise(failure.Document, smaller =>
        {
            bool isTaken = false;
            return Problem(smaller, failure.Seed, ref isTaken) is { } problem && FuzzFailure.SignatureOf(problem) == signature;
        });
        Failures.Add(failure with { Document = least });
        string path = Save(failure.Seed, least);
        Say($"seed {failure.Seed}: {signature}\n  {path} ({least.Content.Length} bytes)\n{failure.Problem}");
    }

    private string Save(int seed, Document document)
    {
        Directory.CreateDirectory(_settings.Folder);
        string path = Path.Combine(_settings.Folder, $"{seed}-{document.FileName}");
        File.WriteAllBytes(path, document.Content);
        return path;
    }

    private void TooLong()
    {
        Say($"seed {_seed}: longer than {_settings.Limit.TotalSeconds:0} s\n  {Save(_seed, _now!)}");
        Environment.Exit(3);
    }

    private int Report()
    {
        foreach (((DocumentKind kind, bool isLarge), (int tried, int taken, long ticks)) in _kinds)
        {
            Say($"{kind}{(isLarge ? ", large" : "")}: {tried} tried, {taken} read, {TimeSpan.FromTicks(ticks).TotalSeconds:0.0} s");
        }

        foreach ((string signature, (int count, int first)) in _failures.OrderByDescending(static one => one.Value.Count))
        {
            Say($"{count} times, first with seed {first}: {signature}");
        }

        Say($"{Tried} documents, {Failures.Count} causes of failure, {Peak()} MB at most");
        Say($"the longest {Longest.TotalMilliseconds:0} ms (seed {LongestSeed})");
        return Failures.Count == 0 ? 0 : 1;
    }

    private void Say(FormattableString line)
    {
        _output.WriteLine(FormattableString.Invariant(line));
        _output.Flush();
    }
}
