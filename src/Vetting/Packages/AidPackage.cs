using Vetting.Reading;

namespace Vetting.Packages;

/// <summary>A proposed body of security assistance to one country, as it was read.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class AidPackage
{
    private static readonly DocumentReader<PackageContent> Reader = new();

    internal AidPackage(PackageContent content, string sha256)
    {
        Content = content;
        Sha256 = sha256;
    }

    /// <summary>Gets the package's own id.</summary>
    public string Id => Content.Id;

    /// <summary>Gets the title for people, or <see langword="null"/> where the package has none.</summary>
    public string? Title => Content.Title;

    /// <summary>Gets the country that is assisted.</summary>
    /// <value>An ISO 3166-1 alpha-2 code such as <c>MX</c>.</value>
    public string Country => Content.Country;

    /// <summary>Gets the SHA-256 of the bytes that were read, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    internal PackageContent Content { get; }

    /// <summary>Reads one package from a file.</summary>
    /// <param name="path">A file in the format <c>vetting/package/1</c>.</param>
    /// <returns>The package.</returns>
    /// <exception cref="UnusableInputException">The file cannot be read, or breaks the format; carries every problem.</exception>
    public static AidPackage Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Of(Reader.ReadFile(path));
    }

    /// <summary>Reads one package from JSON text.</summary>
    /// <param name="json">A document in the format <c>vetting/package/1</c>.</param>
    /// <param name="name">The name that problems give as the file.</param>
    /// <returns>The package.</returns>
    /// <exception cref="UnusableInputException">The text breaks the format; carries every problem.</exception>
    public static AidPackage Parse(string json, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return Of(Reader.ReadText(json, name));
    }

    internal static AidPackage Of(Document<PackageContent> document) => new(document.Value, document.Sha256);
}
