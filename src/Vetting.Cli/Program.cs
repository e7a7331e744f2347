using Vetting.Cli;
using Vetting.Cli.Commands;

return await CommandLine.RunAsync(args, Terminal.OfProcess(), CancellationToken.None);
