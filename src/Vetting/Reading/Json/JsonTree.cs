using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace Vetting.Reading.Json;

/// <summary>
/// The second pass over a document: Newtonsoft.Json's tokens as a tree of values with places. Token n of this pass is
/// token n of the first, which is how a value gets its place.
/// </summary>
internal sealed class JsonTree
{
    private readonly SourceText _source;
    private readonly int[] _starts;
    private readonly ProblemList _problems;
    private readonly JsonTextReader _reader;
    private int _token = -1;

    private JsonTree(SourceText source, int[] starts, JsonTextReader reader, ProblemList problems) =>
        (_source, _starts, _reader, _problems) = (source, starts, reader, problems);

    private int Start => _starts[_token];

    /// <summary>The document's value; <see langword="null"/> where the two passes disagree, which is a problem of the document's.</summary>
    public static JsonNode? Build(SourceText source, int[] starts, int depth, ProblemList problems)
    {
        using var text = new StringReader(source.Text);
        using var reader = new JsonTextReader(text)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = depth,
            Culture = CultureInfo.InvariantCulture,
        };
        var tree = new JsonTree(source, starts, reader, problems);
        try
        {
            tree.Advance();
            return tree.Node(new JsonSite(source, tree.Start));
        }
        catch (JsonReaderException)
        {
            problems.Add(source.At(starts[tree._token + 1], string.Empty), "a value that cannot be read");
            return null;
        }
    }

    // INVARIANT: the first pass has accepted the document, so there is a next token wherever one is asked for.
    private void Advance()
    {
        _reader.Read();
        _token++;
    }

    private JsonNode Node(JsonSite site) => _reader.TokenType switch
    {
        JsonToken.StartObject => Object(site),
        JsonToken.StartArray => Array(site),
        JsonToken.String => new JsonString(site, (string)_reader.Value!),
        JsonToken.Integer or JsonToken.Float => new JsonNumber(site, ToDecimal(_reader.Value!)),
        JsonToken.Boolean => new JsonLiteral(site, (bool)_reader.Value!),
        _ => new JsonLiteral(site, null),
    };

    private JsonObject Object(JsonSite site)
    {
        var json = new JsonObject(site);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (Advance(); _reader.TokenType != JsonToken.EndObject; Advance())
        {
            var name = (string)_reader.Value!;
            var nameStart = Start;
            Advance();
            var member = new JsonMember(name, nameStart, Node(new JsonSite(_source, Start, json, name)));
            json.Add(member);
            if (!names.Add(name))
            {
                _problems.Add(member.NamePlace, $"{Quoted.Text(name)} is given twice", "each name once in an object");
            }
        }

        return json;
    }

    private JsonArray Array(JsonSite site)
    {
        var json = new JsonArray(site);
        for (Advance(); _reader.TokenType != JsonToken.EndArray; Advance())
        {
            json.Add(Node(new JsonSite(_source, Start, json, Index: json.Items.Count)));
        }

        return json;
    }

    private static decimal ToDecimal(object value) => value switch
    {
        decimal number => number,
        BigInteger number => (decimal)number,
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };
}
