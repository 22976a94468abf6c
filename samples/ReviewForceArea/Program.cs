using PccGovernance.Samples;
using PccGovernance.Samples.ReviewForceArea;

return Guarded.Run(() => ReviewCommand.Invoke(args, StandardOutput.Open(), Console.Error), Console.Error, (int)ExitCode.CannotWrite);
