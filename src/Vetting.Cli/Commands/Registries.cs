using System.Collections.Immutable;
using Vetting.Claims;

namespace Vetting.Cli.Commands;

/// <summary>The registry for each package: the one that was named, else the folder <c>registry</c> beside the package, else none.</summary>
internal sealed class Registries(ImmutableArray<string> named)
{
    private readonly Dictionary<string, Registry> _byFolder = new(StringComparer.Ordinal);
    private Registry? _named;

    public Registry For(string package)
    {
        if (!named.IsEmpty)
        {
            return _named ??= RegistryReader.Read(named);
        }

        var folder = Path.Combine(Path.GetDirectoryName(package) ?? string.Empty, "registry").Replace('\\', '/');
        if (!_byFolder.TryGetValue(folder, out var registry))
        {
            registry = package != PackageInputs.StandardInput && Directory.Exists(folder) ? Registry.Read(folder) : Registry.Empty;
            _byFolder.Add(folder, registry);
        }

        return registry;
    }
}
