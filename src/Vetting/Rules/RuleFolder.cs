using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Rules;

/// <summary>The files of a rule set on disk.</summary>
internal static class RuleFolder
{
    public static ImmutableArray<RuleInput> Files(string path) =>
        Files([.. Names(path).Select(name => new RuleInput(name, () => File.OpenRead(name)))]);

    public static ImmutableArray<RuleInput> Files(params ImmutableArray<RuleInput> own) =>
    [
        .. own,
        .. ShippedRules.Files.Where(file =>
            (file.IsParameters && !own.Any(its => its.IsParameters)) || (file.IsChannels && !own.Any(its => its.IsChannels))),
    ];

    private static IEnumerable<string> Names(string path) => !Directory.Exists(path)
        ? [path.Replace(Path.DirectorySeparatorChar, '/')]
        : InputFolder.Files(path, "*.json").Where(name => Path.GetFileName(name) is "rules.json" or "parameters.json" or "table.json");
}
