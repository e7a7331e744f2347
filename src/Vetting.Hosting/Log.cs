using Microsoft.Extensions.Logging;

namespace Vetting.Hosting;

/// <summary>What a host is told.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "checking by version {Version}")]
    public static partial void InForce(this ILogger logger, VettingVersion version);

    [LoggerMessage(2, LogLevel.Error, "what was reloaded cannot be used, and version {Version} stays in force:\n{Problems}")]
    public static partial void Refused(this ILogger logger, VettingVersion version, string problems);

    [LoggerMessage(3, LogLevel.Debug, "{Package} is {Disposition} with {Findings} findings by version {Version}")]
    public static partial void Checked(this ILogger logger, string package, Findings.Disposition disposition, int findings, VettingVersion version);

    [LoggerMessage(4, LogLevel.Warning, "the rules of version {Version} were changed: {Change}")]
    public static partial void RulesChanged(this ILogger logger, VettingVersion version, Rules.Changes.RuleChange change);
}
