using System.Security.Cryptography;
using System.Text;

namespace Vetting.Reports.Html;

/// <summary>The style and the scripts, part of every page so that it needs nothing else, with the hashes by which a browser knows them.</summary>
internal static class Assets
{
    public static Markup Style { get; } = new(Read("report.css"));

    /// <summary>The charting library, the layout of graphs, and what a page does with them.</summary>
    public static Markup Script { get; } = new(string.Join('\n', Library("chartist"), Library("dagre"), Read("report.js")));

    /// <summary>
    /// What a browser may do with the page: run this script and no other, and ask no server for anything. Were a value ever
    /// written unescaped, it could still run nothing. The charting library sets style attributes, which can load nothing here.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>The style of the watch's pages: that of reports, and what only a list of changes needs.</summary>
    public static Markup WatchStyle { get; } = new(string.Join('\n', Style.Html, Read("watch.css")));

    /// <summary>What keeps the list of changes up to date.</summary>
    public static Markup WatchScript { get; } = new(Read("watch.js"));

    /// <summary>What a browser may do with a page of the watch: besides, ask the host that it came from, and send its form there.</summary>
    public static string WatchPolicy { get; } =
        $"default-src 'none'; script-src '{Hash(WatchScript)}'; style-src '{Hash(WatchStyle)}'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>A library with its licence, which goes wherever it goes, and without the name of a map that no page has.</summary>
    private static string Library(string name) =>
        $"/*! {name}\n{Read($"{name}.license")}*/\n{string.Join('\n', Read($"{name}.js").Split('\n').Where(line => !line.StartsWith("//# sourceMappingURL=", StringComparison.Ordinal)))}";

    private static string Hash(Markup markup) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(markup.Html)))}";

    private static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream($"assets/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
