using PccGovernance.Samples.AlignPriorities;

return AlignCommand.Invoke(args, Console.Out, Console.Error);
