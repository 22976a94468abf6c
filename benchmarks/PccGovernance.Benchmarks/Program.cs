using BenchmarkDotNet.Running;
using PccGovernance.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReviewBenchmarks).Assembly).Run(args);
