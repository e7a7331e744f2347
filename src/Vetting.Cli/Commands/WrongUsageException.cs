namespace Vetting.Cli.Commands;

/// <summary>What was asked for cannot be, whatever the files say. Ends in exit code 64.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
