namespace PccGovernance.Fuzzing;

/// <summary>Looks from outside whether one document takes too long: what hangs cannot tell.</summary>
/// <remarks>
/// What counts is the time of the processor, which does not depend on what else a machine does; what waits for ever uses none, so it has
/// a bound in time too.
/// </remarks>
internal sealed class Watchdog : IDisposable
{
    private const int Patience = 30;

    private readonly TimeSpan _limit;
    private readonly Action _tooLong;
    private readonly Timer _timer;
    private long _began = long.MaxValue;
    private long _ticksAtBegin;

    public Watchdog(TimeSpan limit, Action tooLong)
    {
        (_limit, _tooLong) = (limit, tooLong);
        _timer = new(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Begin()
    {
        Interlocked.Exchange(ref _ticksAtBegin, Environment.CpuUsage.TotalTime.Ticks);
        Interlocked.Exchange(ref _began, Environment.TickCount64);
    }

    public void End() => Interlocked.Exchange(ref _began, long.MaxValue);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        long began = Interlocked.Read(ref _began);
        if (began != long.MaxValue
            && (Environment.CpuUsage.TotalTime.Ticks - Interlocked.Read(ref _ticksAtBegin) > _limit.Ticks
                || Environment.TickCount64 - began > Patience * _limit.TotalMilliseconds))
        {
            End();
            _tooLong();
        }
    }
}
