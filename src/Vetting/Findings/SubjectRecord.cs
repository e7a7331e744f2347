using System.Collections.Immutable;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Findings;

/// <summary>Where a subject is written, and what it is called by its own ids.</summary>
/// <param name="At">Where it begins in the package file.</param>
/// <param name="Key">
/// Its line's id and, of a recipient, its id, unit or name on that line; recipients that would share one are told apart by
/// number. Neither the order of lines nor that of recipients with different names changes it.
/// </param>
internal sealed record SubjectRecord(Place At, string Key)
{
    /// <summary>The package, its lines and its recipients, by their JSON Pointers.</summary>
    public static ImmutableDictionary<string, SubjectRecord> Of(PackageContent package)
    {
        var all = ImmutableDictionary.CreateBuilder<string, SubjectRecord>(StringComparer.Ordinal);
        all.Add(string.Empty, new SubjectRecord(package.Place, string.Empty));
        foreach (var (l, line) in package.Lines.Index())
        {
            all.Add(new SubjectPlace(l, null).Pointer, new SubjectRecord(line.Place, line.Id));
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (r, recipient) in line.Recipients.Index())
            {
                var name = recipient.Id ?? recipient.Unit ?? recipient.Named ?? string.Empty;
                var before = seen[name] = seen.GetValueOrDefault(name) + 1;
                all.Add(new SubjectPlace(l, r).Pointer, new SubjectRecord(recipient.Place, FormattableString.Invariant($"{line.Id}\n{name}\n{before}")));
            }
        }

        return all.ToImmutable();
    }
}
