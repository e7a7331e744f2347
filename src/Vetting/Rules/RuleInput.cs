namespace Vetting.Rules;

/// <summary>A file of a rule set, wherever its bytes come from.</summary>
/// <param name="Name">The name for problems and reports, with forward slashes.</param>
/// <param name="Open">Opens its bytes.</param>
internal sealed record RuleInput(string Name, Func<Stream> Open)
{
    public bool IsParameters => Ends("parameters.json");

    public bool IsChannels => Ends("channels/table.json");

    private bool Ends(string with) => Name == with || Name.EndsWith("/" + with, StringComparison.Ordinal);
}
