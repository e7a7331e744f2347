using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Import.Vocabulary;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>Claims about units: all that are about one unit make one, with every name that any of them gives it.</summary>
internal sealed class UnitClaims : ClaimSheet
{
    private readonly SortedDictionary<string, Unit> _units = new(StringComparer.Ordinal);

    public UnitClaims(IEnumerable<ClaimRow> rows, Evidence evidence)
    {
        foreach (var same in rows.GroupBy(row => row.Entity, StringComparer.Ordinal))
        {
            Read(same.Key, [.. same], evidence);
        }
    }

    public ImmutableArray<Unit> Units => [.. _units.Values];

    public Unit? Find(string id) => _units.GetValueOrDefault(id);

    private void Read(string id, List<ClaimRow> rows, Evidence evidence)
    {
        // Names out of a claim that did not stand would have the unit found under them.
        var sound = rows.Where(row => row.Status == ClaimStatus.Asserted).ToList();
        var used = sound.Count > 0 ? sound : rows;
        foreach (var row in rows.Except(used))
        {
            Refuse(row, Attributes.Status, $"the claim is {Quoted.Text(row.Cell(Attributes.Status))} and others about the unit are accepted: its names are not used");
        }

        var name = MostOf(used.Select(row => row.Cell(Attributes.Name))) ?? MostOf(used.SelectMany(row => row.Cells(Attributes.UnitNames)));
        var country = MostOf(used.Select(row => row.Cell(Attributes.Country).ToUpperInvariant()));
        if (id.Length == 0 || name is null || country is not { Length: 2 } || !country.All(char.IsAsciiLetterUpper))
        {
            var (attribute, why) = id.Length == 0 ? (Attributes.Entity, "the claim does not say which unit it is about")
                : name is null ? (Attributes.Name, "no claim about the unit gives it a name")
                : (Attributes.Country, "no claim about the unit gives it a country of two letters");
            used.ForEach(row => Refuse(row, attribute, why));
            return;
        }

        var words = used.SelectMany(row => row.Cells(Attributes.UnitClassifications)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var forces = Forces.Of(words);
        foreach (var word in forces.Unknown)
        {
            Note($"the classification {Quoted.Text(word)} is not in the list of words, so it says nothing of a unit's service");
        }

        ImmutableArray<string> citations = [.. used.SelectMany(row => row.Cells(Attributes.Citations)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _units.Add(id, new Unit
        {
            Id = id,
            Name = name,
            Aliases =
            [
                .. used.SelectMany(row => row.Cells(Attributes.UnitNames).Append(row.Cell(Attributes.Name))).Where(other => other.Length > 0 && other != name)
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(other => new Alias { Name = other }),
            ],
            Country = country,
            Branch = forces.Branch,
            Level = forces.Placeholder == true ? null : Forces.LevelOf(name),
            SecurityForce = forces.SecurityForce,
            NationalForce = forces.NationalForce,
            Placeholder = forces.Placeholder,
            Status = sound.Count > 0 ? ClaimStatus.Asserted : ClaimStatus.Disputed,
            PublishedOn = evidence.Cite(citations),
            Sources = citations,
            Place = used[0].Place,
        });
        Take(used.Count);
    }

    /// <summary>What most of them say; of equals the first in the order of letters, so that the order of rows decides nothing.</summary>
    private static string? MostOf(IEnumerable<string> said) => said.Where(text => text.Length > 0).GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
