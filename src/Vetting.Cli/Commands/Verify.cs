using System.Collections.Immutable;
using System.Security.Cryptography;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports.Receipts;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>Runs the check of a receipt again: every input whose bytes changed is named, and every result that differs.</summary>
internal sealed class Verify(Terminal terminal)
{
    private static readonly DocumentReader<ReceiptContent> Receipts = new();

    /// <exception cref="UnusableInputException">The receipt cannot be used, or a file that it names cannot.</exception>
    public ExitCode Run(string path, string? key, CancellationToken cancellation)
    {
        var was = Receipts.ReadFile(path).Value;
        ImmutableArray<string> differences = [.. Signature(path, key), .. ReceiptComparison.Differences(was, Again(was, cancellation))];
        foreach (var difference in differences)
        {
            terminal.Error.WriteLine(difference);
        }

        terminal.Output.WriteLine(differences.IsEmpty
            ? $"verified: {was.Packages.Length} of {was.Packages.Length} packages, the same inputs and the same results byte for byte"
            : $"not verified: {differences.Length} of what the receipt says {(differences.Length == 1 ? "is" : "are")} not so");
        return differences.IsEmpty ? ExitCode.Clear : ExitCode.CaseFailed;
    }

    private ReceiptContent Again(ReceiptContent was, CancellationToken cancellation)
    {
        var rules = new RuleChanges(was.AddedRules ?? [], was.RuleChanges ?? []).To(was.RulesFolder is { } folder ? RuleSet.Read(folder) : RuleSet.Shipped);
        var asOf = new AsOf { LawOn = was.LawOn, KnownOn = was.KnownOn, AssessAs = was.AssessAs == "auditor" ? Assessor.Auditor : Assessor.State };
        var vetter = Vetter.Create(rules);
        var registries = new Dictionary<string, Registry>(StringComparer.Ordinal);
        var documents = new Dictionary<string, ImmutableArray<Document<PackageContent>>>(StringComparer.Ordinal);
        var checks = was.Packages.Select(package =>
        {
            var content = Once(documents, package.Name, name => [.. new PackageInputs([name], terminal.Input).Read()])
                .FirstOrDefault(document => !document.IsUsable || document.Value.Place.Line == package.Line)
                ?? throw new UnusableInputException([new Problem(new Place(package.Name, package.Line, 0, string.Empty), "there is no package any more")]);
            var registry = Once(registries, string.Join('\n', package.Registry), _ => package.Registry.IsEmpty ? Registry.Empty : RegistryReader.Read(package.Registry));
            var its = AidPackage.Of(content);
            return new CheckMade(its, registry, vetter.Check(its, registry, asOf, cancellation));
        });
        return Receipt.Of([.. checks], rules, asOf, was.RulesFolder);
    }

    private static T Once<T>(Dictionary<string, T> known, string name, Func<string, T> read)
    {
        if (!known.TryGetValue(name, out var value))
        {
            known[name] = value = read(name);
        }

        return value;
    }

    private IEnumerable<string> Signature(string path, string? key)
    {
        var beside = SigningKey.SignatureOf(path);
        if (key is null)
        {
            if (File.Exists(beside))
            {
                terminal.Error.WriteLine($"{beside}: the signature was not checked; give the public key with --key");
            }

            return [];
        }

        if (!File.Exists(beside))
        {
            return [$"{path}: there is no signature beside it"];
        }

        try
        {
            return ReceiptSignature.IsValid(File.ReadAllBytes(path), File.ReadAllText(beside), SigningKey.Read(key))
                ? []
                : [$"{path}: the signature is not by this key, or not of these bytes"];
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            throw SigningKey.Unusable(key);
        }
    }
}
