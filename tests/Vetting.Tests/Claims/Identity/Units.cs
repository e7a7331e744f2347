using Vetting.Claims;

namespace Vetting.Tests.Claims.Identity;

/// <summary>Makes registries of units for these tests.</summary>
internal static class Units
{
    /// <summary>A unit with all its names stated; <paramref name="aliases"/> left out means that they are not.</summary>
    internal static Unit Of(string name, string[]? aliases, Branch? branch = Branch.Army, string? id = null, string country = "QX", ClaimStatus status = ClaimStatus.Asserted) => new()
    {
        Id = id ?? $"id of {name}",
        Name = name,
        Aliases = aliases is null ? null : [.. aliases.Select(alias => new Alias { Name = alias })],
        Country = country,
        Branch = branch,
        Status = status,
    };

    internal static Unit Of(string name, Branch? branch = Branch.Army) => Of(name, [], branch);

    internal static Registry Registry(params Unit[] units) => Registry(units, []);

    internal static Registry Registry(IEnumerable<Unit> units, IEnumerable<Relation> relations, params IdentityDecision[] decisions) => new(
        [new RegistryContent { Schema = RegistryContent.SchemaName, Units = [.. units], Relations = [.. relations], Identities = [.. decisions] }],
        [string.Empty]);

    /// <summary>The made-up units of several countries beside this test.</summary>
    internal static Registry MadeUp(string path)
    {
        var rows = Csv.Read(path);
        return Registry(
            rows.Select(row => Of(row["name"], Split(row["aliases"]), Word<Branch>(row["branch"]), Id(row["country"], row["name"]), row["country"]) with { Level = Word<UnitLevel>(row["level"]) }),
            rows.Where(row => rows.Any(other => other["country"] == row["country"] && other["name"] == row["superior"]))
                .Select(row => Under(Id(row["country"], row["name"]), Id(row["country"], row["superior"]))));
    }

    /// <summary>The units of Mexico in the reference material, as Security Force Monitor has them.</summary>
    internal static Registry OfMexico(string path)
    {
        var rows = Csv.Read(path);
        var ids = rows.GroupBy(row => Split(row["name"])[0], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First()["uuid"], StringComparer.Ordinal);
        return Registry(
            rows.Select(row => Of(Split(row["name"])[0], [.. Split(row["aliases"])], BranchOf(row["classification"]), row["uuid"], row["country"].ToUpperInvariant())),
            rows.SelectMany(row => Split(row["parents"]).Select(parent => parent.Split('|')[0]).Where(ids.ContainsKey).Distinct(StringComparer.Ordinal)
                .Select(parent => Under(row["uuid"], ids[parent]))));
    }

    internal static Relation Under(string unit, string superior) =>
        new() { Id = $"{unit} under {superior}", Status = ClaimStatus.Asserted, Kind = RelationKind.Command, Unit = unit, Other = superior };

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private static string Id(string country, string name) => $"{country} {name}";

    private static Branch? BranchOf(string classification) =>
        classification.Contains("Armada", StringComparison.Ordinal) ? (classification.Contains("Ejército", StringComparison.Ordinal) ? null : Branch.Navy)
        : classification.Contains("Ejército", StringComparison.Ordinal) ? Branch.Army
        : classification.Contains("Fuerza Aérea", StringComparison.Ordinal) ? Branch.AirForce
        : null;

    private static string[] Split(string cell) => [.. cell.Split(" ; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
