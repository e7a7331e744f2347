using System.Collections.Frozen;
using System.Text;
using Scriban;
using Scriban.Runtime;

namespace Vetting.Reports.Html;

/// <summary>The templates of a page, read and checked once. They hold markup and no decisions: what is shown, the views say.</summary>
internal static class Templates
{
    private const string Prefix = "html/";

    private static readonly FrozenDictionary<string, Template> All = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Fills in a template with a view, which it calls <c>its</c>.</summary>
    public static Markup Render(string name, object view)
    {
        var globals = new ScriptObject(StringComparer.Ordinal) { ["its"] = view };
        globals.Import("render", new Func<string, object, Markup>(Render));
        var context = new EscapingContext(globals);
        return new Markup(All[name].Render(context));
    }

    /// <summary>The text of every template, for the test that reads them.</summary>
    internal static IEnumerable<(string Name, string Text)> Texts()
    {
        var assembly = typeof(Templates).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name[Prefix.Length..^".html".Length], reader.ReadToEnd());
        }
    }

    private static IEnumerable<KeyValuePair<string, Template>> Read()
    {
        foreach (var (name, text) in Texts())
        {
            var template = Template.Parse(text, name);
            yield return template.HasErrors
                ? throw new InvalidOperationException(string.Join("; ", template.Messages))
                : KeyValuePair.Create(name, template);
        }
    }
}
