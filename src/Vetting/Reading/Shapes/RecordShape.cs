using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>An object with named members: a C# record whose settable properties carry <see cref="MeaningAttribute"/>.</summary>
internal sealed class RecordShape : Shape
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly PropertyInfo PlaceProperty = typeof(Placed).GetProperty(nameof(Placed.Place))!;

    // Lazy, because a record may contain itself.
    private readonly Lazy<ImmutableArray<Member>> _members;
    private readonly Lazy<Dictionary<string, int>> _positions;

    public RecordShape(Type type)
    {
        Type = type;
        Meaning = type.GetCustomAttribute<MeaningAttribute>()?.Text
            ?? throw new InvalidOperationException($"{type} is no record of a file format: it has no [Meaning]");
        _members = new(() => MembersOf(type));
        _positions = new(() => Members.Select((member, position) => (member.Name, position))
            .ToDictionary(member => member.Name, member => member.position, StringComparer.Ordinal));
    }

    public Type Type { get; }

    public string Meaning { get; }

    /// <summary>The members in the order of their declaration, those of a base record first.</summary>
    public ImmutableArray<Member> Members => _members.Value;

    public override string Words => "an object";

    /// <summary>Whether a name that a format does not know may stand in any of its objects, to be ignored.</summary>
    public static bool IsFree(string name) => name == "note" || name.StartsWith("x-", StringComparison.Ordinal);

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonObject json)
        {
            return context.Mismatch(node, this);
        }

        // Not through a constructor, which could not be told what is required; every required member is set below.
        var record = RuntimeHelpers.GetUninitializedObject(Type);
        if (!ReadMembers(json, record, context))
        {
            return null;
        }

        if (record is Placed)
        {
            PlaceProperty.SetValue(record, json.Place);
        }

        if (record is IChecked @checked)
        {
            context.CheckLater(@checked);
        }

        return record;
    }

    public override void Write(JsonWriter writer, object value)
    {
        writer.WriteStartObject();
        foreach (var member in Members)
        {
            if (member.Get(value) is { } content)
            {
                writer.WritePropertyName(member.Name);
                member.Shape.Write(writer, content);
            }
        }

        writer.WriteEndObject();
    }

    public override JObject Schema(SchemaDefinitions definitions) => definitions.Reference(this);

    public override object? Bulk(BulkShapes shapes, Type type) => shapes.OfRecord(this, type);

    private bool ReadMembers(JsonObject json, object record, ReadingContext context)
    {
        var sound = true;
        var seen = new bool[Members.Length];
        foreach (var written in json.Members)
        {
            if (_positions.Value.TryGetValue(written.Name, out var position))
            {
                seen[position] = true;
                sound &= Members[position].Read(written.Value, record, context);
            }
            else if (!IsFree(written.Name))
            {
                sound = false;
                ReportUnknown(written, context);
            }
        }

        foreach (var missing in Members.Where((member, position) => member.IsRequired && !seen[position]))
        {
            sound = false;
            context.Problems.Add(json.Place, $"{json.Label} has no {Quoted.Text(missing.Name)}", $"{missing.Shape.Words}: {missing.Meaning}");
        }

        return sound;
    }

    private void ReportUnknown(JsonMember written, ReadingContext context)
    {
        if (Type.GetCustomAttributes<RefusedMemberAttribute>().FirstOrDefault(refused => refused.Name == written.Name) is { } known)
        {
            context.Problems.Add(written.NamePlace, $"{Quoted.Text(written.Name)} is refused: {known.Reason}");
            return;
        }

        var names = Members.Select(member => member.Name).ToArray();
        var suggestion = Nearest.To(written.Name, names);
        var expected = suggestion is null ? $"one of {Quoted.List(names)}" : null;
        context.Problems.Add(written.NamePlace, $"unknown member {Quoted.Text(written.Name)}", expected, suggestion);
    }

    private static ImmutableArray<Member> MembersOf(Type type)
    {
        var lineage = new Stack<Type>();
        for (var ancestor = type; ancestor is not null && ancestor != typeof(Placed); ancestor = ancestor.BaseType)
        {
            lineage.Push(ancestor);
        }

        return
        [
            .. lineage
                .SelectMany(ancestor => ancestor.GetProperties(Declared).OrderBy(property => property.MetadataToken))
                .Where(property => property.CanWrite)
                .Select(property => new Member(property)),
        ];
    }
}
