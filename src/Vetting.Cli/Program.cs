using Vetting.Cli;
using Vetting.Cli.Commands;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};

return await CommandLine.RunAsync(args, Terminal.OfProcess(), cancel.Token);
