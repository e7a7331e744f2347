using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vetting.Findings.Exposures;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Outputs;

/// <summary>
/// What is said of one package, as JSON. The same package gives the same bytes on every path, so these are what is hashed;
/// where it stood is put in front of them.
/// </summary>
internal sealed class PackageJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly Utf8JsonWriter _json;

    public PackageJson() => _json = new Utf8JsonWriter(_body, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The JSON; valid until the next is asked for.</summary>
    public ReadOnlySpan<byte> Body(ScreenedPackage package)
    {
        _body.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("package", package.Id);
        _json.WriteString("disposition", Words.Of(package.Disposition));
        _json.WriteNumber("asked", package.Asked);
        _json.WriteStartArray("findings");
        foreach (var finding in package.Findings)
        {
            Write(finding);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        return _body.WrittenSpan;
    }

    public void Dispose() => _json.Dispose();

    private void Write(ScreenedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("rule", finding.Rule);
        WriteKnown("version", finding.Version);
        _json.WriteString("subject", finding.Subject);
        _json.WriteString("subjectName", finding.SubjectName);
        WriteKnown("unit", finding.Unit);
        _json.WriteString("outcome", Words.Of(finding.Outcome));
        _json.WriteString("severity", Words.Of(finding.Severity));
        _json.WriteString("disposition", Words.Of(finding.Disposition));
        _json.WriteString("why", finding.Why);
        _json.WriteStartArray("exposure");
        foreach (var exposure in finding.Exposure)
        {
            Write(exposure);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(Exposure exposure)
    {
        _json.WriteStartObject();
        _json.WriteString("currency", exposure.Currency);
        _json.WriteNumber("low", exposure.Low);
        _json.WriteNumber("high", exposure.High);
        _json.WriteEndObject();
    }

    private void WriteKnown(string name, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(name, text);
        }
    }
}
