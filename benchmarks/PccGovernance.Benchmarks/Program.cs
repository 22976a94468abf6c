using BenchmarkDotNet.Running;
using PccGovernance.Benchmarks;

if (args is ["join", .. string[] join])
{
    return JoinRunner.Run(join, Console.Out, Console.Error);
}

BenchmarkSwitcher.FromAssembly(typeof(ReviewBenchmarks).Assembly).Run(args);
return 0;
