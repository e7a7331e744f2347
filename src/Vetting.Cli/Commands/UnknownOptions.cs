using System.CommandLine;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>A misspelt option would otherwise be taken for a path; a file that begins so can be named with <c>./</c> in front.</summary>
internal static class UnknownOptions
{
    public static void Refuse(Argument<string[]> paths, IEnumerable<Option> options) => paths.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Select(token => token.Value).Where(value => value.StartsWith('-') && value != PackageInputs.StandardInput))
        {
            var near = Nearest.To(token.Split('=')[0], options.Select(option => option.Name));
            result.AddError($"unknown option `{token}`{(near is null ? string.Empty : $"; did you mean `{near}`?")}");
        }
    });
}
