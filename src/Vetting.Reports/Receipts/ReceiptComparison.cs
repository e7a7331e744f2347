using System.Collections.Immutable;

namespace Vetting.Reports.Receipts;

/// <summary>Holds a receipt against another of the same inputs run again: what differs, one line each.</summary>
internal static class ReceiptComparison
{
    public static IEnumerable<string> Differences(ReceiptContent was, ReceiptContent now) =>
    [
        .. Files("rule file", was.Rules, now.Rules),
        .. Files("registry file", was.Registry, now.Registry),
        .. was.Packages.Zip(now.Packages, Inputs).SelectMany(lines => lines),
        .. was.Packages.Zip(now.Packages, Results).SelectMany(lines => lines),
        .. was.RulesVersion == now.RulesVersion ? [] : (string[])[$"the rules were {Version(was)} and are {Version(now)}"],
        .. was.ToolVersion == now.ToolVersion ? [] : (string[])[$"the tool was version {was.ToolVersion} and is version {now.ToolVersion}"],
    ];

    private static string Version(ReceiptContent receipt) => receipt.RulesVersion is { } version ? $"version {version}" : "without a version";

    private static IEnumerable<string> Files(string what, ImmutableArray<ReceiptFile> was, ImmutableArray<ReceiptFile> now)
    {
        var there = now.ToDictionary(file => file.Name, StringComparer.Ordinal);
        foreach (var file in was)
        {
            if (!there.Remove(file.Name, out var its))
            {
                yield return $"{file.Name}: the {what} is no longer part of it";
            }
            else if (its.Sha256 != file.Sha256)
            {
                yield return Changed(file.Name, file.Sha256, its.Sha256, file.ContentSha256 == its.ContentSha256);
            }
        }

        foreach (var added in there.Keys.Order(StringComparer.Ordinal))
        {
            yield return $"{added}: the {what} was no part of it";
        }
    }

    private static IEnumerable<string> Inputs(ReceiptPackage was, ReceiptPackage now)
    {
        if (was.Sha256 != now.Sha256)
        {
            yield return Changed(was.Name, was.Sha256, now.Sha256, was.ContentSha256 == now.ContentSha256);
        }
    }

    private static IEnumerable<string> Results(ReceiptPackage was, ReceiptPackage now)
    {
        if (was.Disposition != now.Disposition)
        {
            yield return $"{was.Name}: the package {was.Id} was {was.Disposition} and is {now.Disposition}";
        }

        if (was.FindingsSha256 != now.FindingsSha256)
        {
            yield return $"{was.Name}: the answers for {was.Id} differ";
        }
        else if (was.ReportSha256 != now.ReportSha256)
        {
            yield return $"{was.Name}: the report of {was.Id} differs, its answers do not";
        }
    }

    private static string Changed(string name, string was, string now, bool isSameContent) =>
        $"{name}: its bytes changed (sha256 was {was[..12]}, is {now[..12]}); its content is {(isSameContent ? "the same nevertheless" : "another")}";
}
