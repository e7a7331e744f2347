using Vetting.Fuzzing;

return Command.Run(args, Console.Out);
