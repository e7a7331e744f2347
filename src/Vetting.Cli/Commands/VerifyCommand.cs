using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting verify RECEIPT</c>: runs a past check again and compares.</summary>
internal static class VerifyCommand
{
    public static Command Declare(Terminal terminal)
    {
        var receipt = new Argument<string>("RECEIPT") { Description = "a receipt of `vetting check --receipt`; run it where the check was run, because it names files as they were given" };
        var key = new Option<string?>("--key") { Description = "an ECDSA public key in PEM; checks the signature beside the receipt as well", HelpName = "KEY" };
        var command = new Command("verify", "Runs a past check again and compares inputs and results byte by byte.") { receipt, key };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => (int)Guarded.Run(terminal, () => new Verify(terminal).Run(parsed.GetRequiredValue(receipt), parsed.GetValue(key), cancellation)), CancellationToken.None));
        return command;
    }
}
