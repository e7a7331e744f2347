using Vetting.Findings;
using Vetting.Reading;
using Vetting.Reports.Escaping;
using static Vetting.Reports.Sarif.SarifObject;

namespace Vetting.Reports.Sarif;

/// <summary>The files that results point into, each listed once, and places in them.</summary>
internal sealed class SarifPlaces
{
    private readonly Dictionary<string, (int Index, string? Sha256)> _files = new(StringComparer.Ordinal);

    public SarifPlaces(IEnumerable<VettingReport> reports)
    {
        foreach (var file in reports.SelectMany(report => report.Registry.Prepend(report.Package).Concat(report.Rules)))
        {
            _files.TryAdd(file.Name, (_files.Count, file.Sha256));
        }
    }

    /// <summary>Every file named so far, in the order of its number.</summary>
    public IEnumerable<IEnumerable<(string, object?)>> Artifacts => _files.Select(file => Of(
        ("location", Of(("uri", UriText.OfFile(file.Key)), ("index", file.Value.Index))),
        ("mimeType", "application/json"),
        ("hashes", file.Value.Sha256 is { Length: > 0 } hash ? Of(("sha-256", hash)) : null)));

    /// <summary>A place in a file, with the JSON Pointer of what stands there.</summary>
    public IEnumerable<(string, object?)> Location(Place at, string? pointer = null, string? name = null, string? message = null, int? id = null) => Of(
        ("id", id),
        ("physicalLocation", Of(("artifactLocation", Artifact(at.File)), ("region", Region(at)))),
        ("logicalLocations", new[]
        {
            Of(("name", name is null ? null : PlainText.OnOneLine(name)), ("fullyQualifiedName", (pointer ?? at.Pointer) is { Length: > 0 } its ? its : "/"), ("kind", "object")),
        }),
        ("message", message is null ? null : Of(("text", SarifText.Of(message)))));

    /// <summary>A claim with its sources.</summary>
    public IEnumerable<(string, object?)> Location(ClaimCited claim, int id) => Location(
        claim.At,
        name: claim.Id,
        message: $"{claim.Says}{(claim.Status is null or "asserted" ? string.Empty : $" ({claim.Status})")}{(claim.Sources.IsEmpty ? string.Empty : $" [{string.Join("; ", claim.Sources)}]")}",
        id: id);

    /// <summary>Numbers its line from 1; where the whole file is meant, the first.</summary>
    private static IEnumerable<(string, object?)> Region(Place at) => at.Line == 0
        ? Of(("startLine", 1))
        : Of(("startLine", at.Line), ("startColumn", Math.Max(at.Column, 1)));

    private IEnumerable<(string, object?)> Artifact(string file)
    {
        _files.TryAdd(file, (_files.Count, null));
        return Of(("uri", UriText.OfFile(file)), ("index", _files[file].Index));
    }
}
