using System.Text.Json.Nodes;
using Vetting.Harness.Cases;
using Vetting.Reading;

namespace Vetting.Harness.Tests.Cases;

public sealed class ChangeTests
{
    private const string Document = """{"a":{"b":1},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""";

    [Theory]
    [InlineData("package a.b = 2", """{"a":{"b":2},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""")]
    [InlineData("package a.b = unknown", """{"a":{},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""")]
    [InlineData("package a.b = \"unknown\"", """{"a":{"b":"unknown"},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""")]
    [InlineData("package a.b = 2014-06-30", """{"a":{"b":"2014-06-30"},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""")]
    [InlineData("package a.b = Section 333", """{"a":{"b":"Section 333"},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""")]
    [InlineData("package a.c.d = true", """{"a":{"b":1,"c":{"d":true}},"list":[{"id":"x","v":1},{"id":"y"}],"empty":[]}""")]
    [InlineData("package list[y].v = [1, \"; a\"]; package list[0].v = 3", """{"a":{"b":1},"list":[{"id":"x","v":3},{"id":"y","v":[1,"; a"]}],"empty":[]}""")]
    [InlineData("package list += {\n\"id\": \"z\"}", """{"a":{"b":1},"list":[{"id":"x","v":1},{"id":"y"},{"id":"z"}],"empty":[]}""")]
    [InlineData("package a.made += 1\r\n\npackage empty += w", """{"a":{"b":1,"made":[1]},"list":[{"id":"x","v":1},{"id":"y"}],"empty":["w"]}""")]
    [InlineData("package list[x] = unknown", """{"a":{"b":1},"list":[{"id":"y"}],"empty":[]}""")]
    [InlineData("package list[1] = 7", """{"a":{"b":1},"list":[{"id":"x","v":1},7],"empty":[]}""")]
    public void A_change_is_carried_out(string changes, string expected) => Assert.Equal(expected, Changed(changes, out _));

    [Theory]
    [InlineData("package a.x = unknown", "`x` is not stated, so it cannot be taken out; expected a member that is there; did you mean `b`?")]
    [InlineData("package list[z].v = 1", "no item of the list is `z`; expected its index, from 0, or its `id`; did you mean `x`?")]
    [InlineData("package list[2].v = 1", "no item of the list is `2`; expected its index, from 0, or its `id`")]
    [InlineData("package lists[0].v = 1", "there is no list `lists`; expected a list that is there, or `+=` to begin one; did you mean `list`?")]
    [InlineData("package a += 1", "`a` is no list; expected a list to append to")]
    [InlineData("package a.b.c = 1", "`c` is asked of something that is no object; expected a path that the document has")]
    [InlineData("package a[0] = 1", "`[0]` is asked of something that is no list; expected an index or an id of a list's item")]
    [InlineData("package = 1", "`` is no path; expected members and items such as `lines[0].recipients[0].unit`")]
    [InlineData("package [0] = 1", "`[0]` is no path; expected members and items such as `lines[0].recipients[0].unit`")]
    [InlineData("package a..b = 1", "`a..b` is no path; expected members and items such as `lines[0].recipients[0].unit`")]
    [InlineData("package a", "`package a` is no change; expected `package PATH = VALUE`, `registry PATH = VALUE`, `+=` to append, or `= unknown`")]
    [InlineData("package a = [1", "`[1` is no value; expected JSON, a word, a date, or `unknown`")]
    [InlineData("package a = {\"b\":1,\"b\":2}", "`{\"b\":1,\"b\":2}` is no value; expected JSON, a word, a date, or `unknown`")]
    [InlineData("registy a = 1", "`registy` is nothing that can be changed; expected `package PATH = VALUE`, `registry PATH = VALUE`, `+=` to append, or `= unknown`; did you mean `registry`?")]
    public void A_change_that_cannot_be_is_said(string changes, string problem)
    {
        Changed(changes, out var problems);
        Assert.Equal(problem, string.Join('\n', problems.Select(its => (its with { At = new Place("x", 0, 0, string.Empty) }).ToString()["x: ".Length..])));
    }

    private static string Changed(string changes, out List<Problem> problems)
    {
        problems = [];
        var document = JsonNode.Parse(Document)!;
        var changed = new ChangedDocument(document);
        foreach (var change in ChangeText.Read(new PlacedText(changes, offset => new Place("cases.csv", 1, offset + 1, string.Empty)), problems))
        {
            changed.Make(change, problems);
        }

        return document.ToJsonString();
    }
}
