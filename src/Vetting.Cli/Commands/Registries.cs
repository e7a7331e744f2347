using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Import;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>The registry for each package: those that were named, else the folder <c>registry</c> beside the package, else none.</summary>
internal sealed class Registries(ImmutableArray<string> named)
{
    private readonly Dictionary<string, Func<Registry>> _read = new(StringComparer.Ordinal);

    /// <exception cref="UnusableInputException">A file cannot be used; the same for every package that needs it.</exception>
    public Registry For(string package)
    {
        if (!named.IsEmpty)
        {
            return Once(string.Empty, () => RegistryInputs.Read(named));
        }

        var folder = Beside(package);
        return Once(folder, () => package != PackageInputs.StandardInput && Directory.Exists(folder) ? RegistryInputs.Read([folder]) : Registry.Empty);
    }

    /// <summary>The folder that is a package's registry where none is named.</summary>
    public static string Beside(string package) => Path.Combine(Path.GetDirectoryName(package) ?? string.Empty, "registry").Replace('\\', '/');

    /// <summary>Reads a registry once, also where it cannot be used.</summary>
    private Registry Once(string key, Func<Registry> read)
    {
        if (!_read.TryGetValue(key, out var again))
        {
            again = Remember(read);
            _read.Add(key, again);
        }

        return again();
    }

    private static Func<Registry> Remember(Func<Registry> read)
    {
        try
        {
            var registry = read();
            return () => registry;
        }
        catch (UnusableInputException unusable)
        {
            var problems = unusable.Problems;
            return () => throw new UnusableInputException(problems);
        }
    }
}
