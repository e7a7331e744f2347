using Newtonsoft.Json.Linq;
using NJsonSchema;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class DocumentSchemaTests
{
    private static async Task<bool> SchemaAccepts(string json)
    {
        var schema = await JsonSchema.FromJsonAsync(DocumentSchema.Of(typeof(Parcel)));
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(json)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return schema.Validate(await JToken.LoadAsync(reader)).Count == 0;
    }

    [Theory]
    [InlineData("\"note\":{\"a\":1},\"x-a\":[]")]
    [InlineData("\"country\":null,\"sealed\":null,\"hands\":null,\"worth\":null,\"carriage\":null,\"packedOn\":null,\"sentOn\":null,\"arrivedOn\":null")]
    [InlineData("\"labels\":null,\"contents\":null,\"Rule\":null")]
    [InlineData("\"country\":\"MX\",\"sealed\":true,\"hands\":12,\"worth\":0.5,\"carriage\":\"ship\",\"labels\":[\"a\"],\"Rule\":\"x\"")]
    [InlineData("\"packedOn\":\"2014-06-30\",\"sentOn\":\"2014\",\"arrivedOn\":\"none\"")]
    [InlineData("\"sentOn\":{\"earliest\":\"2014-06-30\",\"note\":\"\"},\"arrivedOn\":{\"latest\":\"2014-06-30\"}")]
    [InlineData("\"contents\":[{\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"parts\":[]}]}]")]
    public async Task Reader_and_schema_accept_the_same_documents(string members)
    {
        Assert.Empty(Documents.ProblemsWith(members));
        Assert.True(await SchemaAccepts($"{{{Documents.Head},{members}}}"));
    }

    [Theory]
    [InlineData("\"wroth\":1")]
    [InlineData("\"notes\":\"\"")]
    [InlineData("\"country\":\"mx\"")]
    [InlineData("\"country\":5")]
    [InlineData("\"sealed\":\"yes\"")]
    [InlineData("\"hands\":1.5")]
    [InlineData("\"hands\":-1")]
    [InlineData("\"hands\":13")]
    [InlineData("\"worth\":-0.01")]
    [InlineData("\"worth\":\"12\"")]
    [InlineData("\"carriage\":\"ByRoad\"")]
    [InlineData("\"packedOn\":\"2014-06\"")]
    [InlineData("\"packedOn\":\"none\"")]
    [InlineData("\"sentOn\":\"none\"")]
    [InlineData("\"sentOn\":2014")]
    [InlineData("\"sentOn\":\"30/06/2014\"")]
    [InlineData("\"sentOn\":{\"earliest\":\"2014\"}")]
    [InlineData("\"sentOn\":{\"from\":\"2014-01-01\"}")]
    [InlineData("\"arrivedOn\":\"never\"")]
    [InlineData("\"labels\":[]")]
    [InlineData("\"labels\":[\"\"]")]
    [InlineData("\"labels\":[null]")]
    [InlineData("\"labels\":\"a\"")]
    [InlineData("\"contents\":[{}]")]
    [InlineData("\"contents\":[{\"name\":\" \"}]")]
    [InlineData("\"contents\":[{\"name\":\"a\",\"parts\":[{\"nome\":\"b\"}]}]")]
    [InlineData("\"Rule\":\"\"")]
    public async Task Reader_and_schema_refuse_the_same_documents(string members)
    {
        Assert.NotEmpty(Documents.ProblemsWith(members));
        Assert.False(await SchemaAccepts($"{{{Documents.Head},{members}}}"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"vetting/parcel/2\",\"id\":\"a\"}")]
    [InlineData("{\"schema\":\"vetting/parcel/1\",\"id\":null}")]
    public async Task Reader_and_schema_demand_the_same_members(string json)
    {
        Assert.NotEmpty(Documents.ProblemsOf(json));
        Assert.False(await SchemaAccepts(json));
    }

    [Theory]
    [InlineData("\"packedOn\":\"2021-02-30\"")]
    [InlineData("\"sentOn\":{}")]
    [InlineData("\"sentOn\":{\"earliest\":\"2014-02-01\",\"latest\":\"2014-01-31\"}")]
    [InlineData("\"worth\":0.12345678901234567890123456789")]
    [InlineData("\"contents\":[{\"name\":\"nothing\"}]")]
    public async Task Some_demands_only_the_reader_makes(string members)
    {
        Assert.NotEmpty(Documents.ProblemsWith(members));
        Assert.True(await SchemaAccepts($"{{{Documents.Head},{members}}}"));
    }

    [Fact]
    public void The_schema_says_what_each_member_means()
    {
        var schema = JObject.Parse(DocumentSchema.Of(typeof(Parcel)));
        var parcel = schema["definitions"]!["parcel"]!;

        Assert.Equal("#/definitions/parcel", schema["allOf"]![0]!["$ref"]);
        Assert.Equal("a parcel", parcel["title"]);
        Assert.Equal(["schema", "id"], parcel["required"]!.Select(name => (string?)name));
        Assert.Equal("how it travels (`by-road`: on wheels)", parcel["properties"]!["carriage"]!["description"]);
        Assert.Equal("north-1", parcel["properties"]!["id"]!["examples"]![0]);
    }
}
