using System.Collections.Concurrent;
using System.Collections.Immutable;
using Vetting.Claims.Identity;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;
using NameWords = Vetting.Claims.Identity.Words.Vocabulary;

namespace Vetting.Import.TrainingReports;

/// <summary>
/// The recipients that one cell names. It is taken apart only where it names services and nothing else, as `SEDENA / SEMAR`
/// does: a battalion with its zone is one recipient, and a list of units is for a person to take apart.
/// </summary>
internal sealed class RecipientTexts
{
    private readonly ConcurrentDictionary<string, NameReader> _readers = new(StringComparer.Ordinal);

    /// <returns>One or more; <see langword="null"/> stands for a recipient that is not named.</returns>
    public ImmutableArray<string?> Of(string cell, string country)
    {
        if (cell.Length == 0)
        {
            return [null];
        }

        var reader = _readers.GetOrAdd(country, its => new NameReader(new NameWords(WordLists.Shipped, its), NoAbbreviations.Instance));
        var services = reader.Parse(reader.Items(cell));
        return services.Length > 1 && services.All(its => its.IsServiceOnly && !its.IsSeveral)
            ? [.. services.Select(its => its.Written).Distinct(StringComparer.OrdinalIgnoreCase)]
            : [cell];
    }
}
