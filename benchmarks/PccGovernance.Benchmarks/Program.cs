using BenchmarkDotNet.Running;
using PccGovernance.Benchmarks;

switch (args)
{
    case ["join", .. string[] join]:
        return JoinRunner.Run(join, Console.Out, Console.Error);
    case ["join-bounds"]:
        return JoinBoundsRunner.Run(Console.Out);
    case ["growth", .. string[] growth]:
        return GrowthRunner.Run(growth, Console.Out, Console.Error);
    case ["shapes", .. string[] shapes]:
        return ShapesRunner.Run(shapes, Console.Out, Console.Error);
    case ["costs", .. string[] costs]:
        return CostsRunner.Run(costs, Console.Out, Console.Error);
    case ["change", .. string[] change]:
        return ChangeRunner.Run(change, Console.Out, Console.Error);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReviewBenchmarks).Assembly).Run(args);
        return 0;
}
