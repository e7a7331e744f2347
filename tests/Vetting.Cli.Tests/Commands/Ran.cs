using System.Text;
using Vetting.Cli.Commands;

namespace Vetting.Cli.Tests.Commands;

/// <summary>What one run of the command line gave: no process, no console.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    internal static Task<Ran> With(params string[] args) => WithInput(string.Empty, args);

    internal static Task<Ran> WithInput(string input, params string[] args) => On(input, inColour: false, args, TestContext.Current.CancellationToken);

    internal static Task<Ran> WithBytes(byte[] input, params string[] args) => On(input, inColour: false, args, TestContext.Current.CancellationToken);

    internal static Task<Ran> On(string input, bool inColour, string[] args, CancellationToken cancellation) =>
        On(Encoding.UTF8.GetBytes(input), inColour, args, cancellation);

    private static async Task<Ran> On(byte[] input, bool inColour, string[] args, CancellationToken cancellation)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(() => new MemoryStream(input), output, error, inColour);
        var code = await CommandLine.RunAsync(args, terminal, cancellation);
        return new Ran(code, output.ToString(), error.ToString());
    }
}
