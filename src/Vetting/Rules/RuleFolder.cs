using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Rules;

/// <summary>The files of a rule set on disk.</summary>
internal static class RuleFolder
{
    /// <exception cref="UnusableInputException">The folder holds no rules, so that nothing would ever be found.</exception>
    public static ImmutableArray<RuleInput> Files(string path)
    {
        ImmutableArray<RuleInput> own = [.. Names(path).Select(name => new RuleInput(name, () => File.OpenRead(name)))];
        if (own.All(file => file.IsParameters || file.IsChannels))
        {
            var folder = new Place(path.Replace('\\', '/'), 0, 0, string.Empty);
            throw new UnusableInputException([new Problem(folder, "the folder holds no rules", "a file `rules.json` in it or below it")]);
        }

        return
        [
            .. own,
            .. ShippedRules.Files.Where(file =>
                (file.IsParameters && !own.Any(its => its.IsParameters)) || (file.IsChannels && !own.Any(its => its.IsChannels))),
        ];
    }

    private static IEnumerable<string> Names(string path) => !Directory.Exists(path)
        ? [path.Replace('\\', '/')]
        : InputFolder.Files(path, "*.json").Where(name => Path.GetFileName(name) is "rules.json" or "parameters.json" or "table.json");
}
