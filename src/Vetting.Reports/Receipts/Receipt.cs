using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Changes;
using Vetting.Rules.Files;

namespace Vetting.Reports.Receipts;

/// <summary>The receipt of checks: hashes of everything that went in and came out, by which they can be run again and compared.</summary>
/// <remarks>The same checks give the same bytes. It proves nothing about who made them; a detached signature does.</remarks>
public static class Receipt
{
    private static readonly DocumentWriter<ReceiptContent> Writer = new();
    private static readonly DocumentWriter<PackageContent> Packages = new();
    private static readonly DocumentWriter<RegistryContent> Registries = new();

    /// <summary>Gets the version of the tool, as receipts carry it.</summary>
    /// <value>A version such as <c>0.1.0</c>.</value>
    public static string ToolVersion { get; } =
        (typeof(Vetter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    /// <summary>Writes the receipt of checks that were made by one rule set on one set of clocks.</summary>
    /// <param name="checks">The checks; at least one.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The clocks.</param>
    /// <param name="rulesFolder">The folder that the rules were read from, or <see langword="null"/> for the shipped ones.</param>
    /// <returns>A document in the format <c>vetting/receipt/1</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checks"/>, <paramref name="rules"/> or <paramref name="asOf"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<CheckMade> checks, RuleSet rules, AsOf asOf, string? rulesFolder = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(asOf);
        return Writer.Write(Of([.. checks], rules, asOf, rulesFolder));
    }

    internal static ReceiptContent Of(ImmutableArray<CheckMade> checks, RuleSet rules, AsOf asOf, string? rulesFolder) => new()
    {
        Schema = ReceiptContent.SchemaName,
        ToolVersion = ToolVersion,
        LawOn = asOf.LawOn,
        KnownOn = asOf.KnownOn,
        AssessAs = asOf.AssessAs == Assessor.Auditor ? "auditor" : "state",
        RulesFolder = rulesFolder,
        AddedRules = rules.Added.IsEmpty ? null : rules.Added,
        RuleChanges = rules.Changes.IsEmpty ? null : [.. rules.Changes.Select(Change)],
        RulesVersion = rules.Version,
        Rules = Rules(rules),
        Registry = [.. checks.SelectMany(check => Files(check.Registry)).DistinctBy(file => file.Name, StringComparer.Ordinal).OrderBy(file => file.Name, StringComparer.Ordinal)],
        Packages = [.. checks.Select(Package)],
    };

    internal static ReceiptPackage Package(CheckMade check) => new()
    {
        Name = check.Package.Content.Place.File,
        Line = check.Package.Content.Place.Line,
        Id = check.Package.Id,
        Sha256 = check.Package.Sha256,
        ContentSha256 = Packages.ContentSha256(check.Package.Content),
        Registry = [.. check.Registry.Contents.Select(content => content.Place.File)],
        Disposition = check.Report.Disposition.ToString().ToLowerInvariant(),
        FindingsSha256 = check.Report.FindingsSha256,
        ReportSha256 = ContentHash.OfBytes(Encoding.UTF8.GetBytes(JsonReport.Write([check.Report]))),
    };

    private static ReceiptRuleChange Change(RuleChange change) => new()
    {
        Change = Spelling.Of(change.Kind),
        Name = change.Name,
        Severity = change.Severity,
        File = change.File,
        Reason = change.Reason,
    };

    private static IEnumerable<ReceiptFile> Files(Registry registry) => registry.Contents.Zip(registry.FileHashes, (content, hash) => new ReceiptFile
    {
        Name = content.Place.File,
        Sha256 = hash,
        ContentSha256 = Registries.ContentSha256(content),
    });

    private static ImmutableArray<ReceiptFile> Rules(RuleSet rules)
    {
        var content = rules.Files.ToDictionary(file => file.Name, file => new DocumentWriter<ImmutableArray<WorkflowText>>().ContentSha256(file.Workflows), StringComparer.Ordinal);
        return [.. rules.Used.Select(used => new ReceiptFile { Name = used.Name, Sha256 = used.Sha256, ContentSha256 = content.GetValueOrDefault(used.Name) ?? Table(used.Name, rules) })];
    }

    private static string Table(string name, RuleSet rules) => name.EndsWith("table.json", StringComparison.Ordinal)
        ? new DocumentWriter<ChannelTableContent>().ContentSha256(new ChannelTableContent { Schema = ChannelTableContent.SchemaName, Channels = rules.Channels.All })
        : new DocumentWriter<ParameterTableContent>().ContentSha256(new ParameterTableContent { Schema = ParameterTableContent.SchemaName, Parameters = rules.Parameters.All });
}
