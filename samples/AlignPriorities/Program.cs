using PccGovernance.Samples;
using PccGovernance.Samples.AlignPriorities;

return Guarded.Run(() => AlignCommand.Invoke(args, StandardOutput.Open(), Console.Error), Console.Error, (int)ExitCode.CannotWrite);
