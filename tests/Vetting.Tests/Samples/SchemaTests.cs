using System.Collections.Immutable;
using NJsonSchema;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules.Files;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

public sealed class SchemaTests
{
    [Fact]
    public async Task Every_sample_and_rule_file_holds_to_the_schema_that_the_reader_describes()
    {
        await Holds(typeof(PackageContent), SampleFiles.Names.Select(SampleFiles.Package));
        await Holds(typeof(RegistryContent), SampleFiles.Names.SelectMany(name => Repository.Files(SampleFiles.Registry(name), "*.registry.json")).Select(Repository.Relative));
        await Holds(typeof(ImmutableArray<WorkflowText>), Repository.Files("rules", "rules.json").Select(Repository.Relative));
    }

    [Fact]
    public void The_annotated_files_use_every_member()
    {
        Assert.Empty(Unused(typeof(PackageContent), SampleFiles.Package("annotated")));
        Assert.Empty(Unused(typeof(RegistryContent), "samples/annotated/registry/annotated.registry.json"));
    }

    private static async Task Holds(Type format, IEnumerable<string> files)
    {
        var schema = await JsonSchema.FromJsonAsync(DocumentSchema.Of(format), TestContext.Current.CancellationToken);
        var read = files.ToList();
        Assert.NotEmpty(read);
        Assert.All(read, file => Assert.Empty(schema.Validate(File.ReadAllText(Repository.At(file)))));
    }

    private static IEnumerable<string> Unused(Type format, string file)
    {
        var schema = Newtonsoft.Json.Linq.JObject.Parse(DocumentSchema.Of(format));
        var members = schema.Descendants().OfType<Newtonsoft.Json.Linq.JProperty>().Where(its => its.Name == "properties")
            .SelectMany(its => its.Value.Children<Newtonsoft.Json.Linq.JProperty>()).Select(its => its.Name).Where(name => name != "note").Distinct(StringComparer.Ordinal);
        var used = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(Repository.At(file)))
            .DescendantsAndSelf().OfType<Newtonsoft.Json.Linq.JProperty>().Select(its => its.Name).ToHashSet(StringComparer.Ordinal);
        return members.Where(name => !used.Contains(name));
    }
}
