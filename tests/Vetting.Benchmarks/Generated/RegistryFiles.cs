using System.Text.Json;

namespace Vetting.Benchmarks.Generated;

/// <summary>Writes a made-up registry as files of the registry's format, none larger than the reader allows.</summary>
internal sealed class RegistryFiles : IDisposable
{
    private const int ClaimsPerFile = 25_000;

    private readonly string _folder;
    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;
    private string? _list;
    private int _inFile;
    private int _files;

    private RegistryFiles(string folder)
    {
        _folder = folder;
        _json = new Utf8JsonWriter(_bytes);
    }

    /// <summary>How many claims were written.</summary>
    public int Claims { get; private set; }

    /// <returns>The number of claims.</returns>
    public static int Write(RegistryPlan plan, string folder)
    {
        Directory.CreateDirectory(folder);
        using var files = new RegistryFiles(folder);
        new RegistryClaims(plan, files).Write();
        files.EndFile();
        return files.Claims;
    }

    public void Dispose()
    {
        _json.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Writes one claim into its list.</summary>
    public void Add(string list, string id, Action<Utf8JsonWriter> members)
    {
        if (_list != list || _inFile == ClaimsPerFile)
        {
            EndFile();
            _json.WriteStartObject();
            _json.WriteString("schema", "vetting/registry/1");
            _json.WriteStartArray(list);
            _list = list;
        }

        _json.WriteStartObject();
        _json.WriteString("id", id);
        _json.WriteString("status", "asserted");
        _json.WriteString("publishedOn", "2020-06-01");
        members(_json);
        _json.WriteEndObject();
        Claims++;
        _inFile++;
    }

    private void EndFile()
    {
        if (_list is null)
        {
            return;
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        File.WriteAllBytes(Path.Combine(_folder, FormattableString.Invariant($"{_files++:000}.registry.json")), _bytes.ToArray());
        _bytes.SetLength(0);
        _json.Reset();
        (_list, _inFile) = (null, 0);
    }
}
