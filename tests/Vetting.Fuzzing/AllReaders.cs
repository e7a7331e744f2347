using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Fuzzing.Readers;
using Vetting.Import.Forms;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports.Receipts;

namespace Vetting.Fuzzing;

/// <summary>Every reader there is.</summary>
internal static class AllReaders
{
    /// <param name="only">The name of the one to make; all of them, where it is <see langword="null"/>.</param>
    public static IReadOnlyList<FuzzedReader> Make(string? only) => [.. All().Where(reader => only is null || reader.Key == only).Select(reader => reader.Value())];

    public static IEnumerable<string> Names => All().Keys;

    private static Dictionary<string, Func<FuzzedReader>> All() => new(StringComparer.Ordinal)
    {
        ["package"] = () => new DocumentFuzz<PackageContent>("package", 225, Seeds.Packages),
        ["registry"] = () => new DocumentFuzz<RegistryContent>("registry", 190, Seeds.Registries, (_, document) => RegistryReader.Join([document])),
        ["lines"] = () => new LinesFuzz(Seeds.Packages),
        ["receipt"] = () => new DocumentFuzz<ReceiptContent>("receipt", 200, Seeds.Receipts),
        ["parameters"] = () => new DocumentFuzz<ParameterTableContent>("parameters", 150, Seeds.Parameters, (table, _) => new ParameterTable(table).On(new NodaTime.LocalDate(2022, 1, 1))),
        ["channels"] = () => new DocumentFuzz<ChannelTableContent>("channels", 150, Seeds.Channels, (table, _) => new ChannelTable(table).Find("INCLE")),
        ["rules"] = () => new RulesFuzz(Seeds.Rules),
        ["expressions"] = () => new ExpressionFuzz(Seeds.Expressions),
        ["registry-tables"] = () => new TablesFuzz<RegistryContent>("registry-tables", 3, Form.Registry, RegistryContent.SchemaName, Read<RegistryContent>(Seeds.Registries).Where(its => its.Words is null)),
        ["package-tables"] = () => new TablesFuzz<PackageContent>("package-tables", 3, Form.Package, PackageContent.SchemaName, Read<PackageContent>(Seeds.Packages)),
        ["flat"] = () => new FlatFuzz(Seeds.Flat),
        ["parquet"] = () => new ParquetFuzz(Seeds.Parquet),
        ["checks"] = () => new ChecksFuzz(Seeds.Pairs),
    };

    private static ImmutableArray<T> Read<T>(IEnumerable<byte[]> documents)
        where T : notnull
    {
        var reader = new DocumentReader<T>();
        return [.. documents.Select(document => reader.Read(document, "seed")).Where(document => document.IsUsable).Select(document => document.Value)];
    }
}
