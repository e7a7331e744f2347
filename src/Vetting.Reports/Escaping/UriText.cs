namespace Vetting.Reports.Escaping;

/// <summary>The name of a file as a URI reference (RFC 3986): relative where the name is, and never taken for one with a scheme.</summary>
internal static class UriText
{
    public static string OfFile(string name)
    {
        var path = string.Join('/', PlainText.OnOneLine(name).Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? $"file://{path}" : path;
    }
}
