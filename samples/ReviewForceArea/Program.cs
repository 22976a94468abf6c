using PccGovernance.Samples.ReviewForceArea;

return ReviewCommand.Invoke(args, Console.Out, Console.Error);
