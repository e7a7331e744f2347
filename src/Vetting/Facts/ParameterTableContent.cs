using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("the dated values that rules name")]
internal sealed record ParameterTableContent : Placed, IChecked
{
    public const string SchemaName = "vetting/parameters/1";

    [Constant(SchemaName)]
    [Meaning("the name and version of this format")]
    public required string Schema { get; init; }

    [Meaning("the version of the rules that go by these parameters: they are one work; a change that alters an answer is never a patch")]
    [Pattern(@"[0-9]+\.[0-9]+\.[0-9]+", "three numbers, such as 1.2.0")]
    public string? RulesVersion { get; init; }

    [Meaning("the parameters")]
    public required ImmutableArray<Parameter> Parameters { get; init; }

    public IEnumerable<Problem> Check() =>
    [
        .. Parameters.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.Place, $"another parameter is named {Quoted.Text(again.Name)}", "one name for one parameter")),
        .. Parameters.SelectMany(parameter => parameter.Values.Where(value => value.Number is null == value.List is null))
            .Select(value => new Problem(value.Place, "a value is a number or a list", "exactly one of `number` and `list`")),
        .. Parameters.SelectMany(parameter => parameter.Values.Where(value => value.List is null != parameter.Values[0].List is null))
            .Select(value => new Problem(value.Place, "one value of the parameter is a number, another a list", "values of one kind")),
        .. Parameters.SelectMany(parameter => parameter.Values).Where(value => value.To < value.From)
            .Select(value => new Problem(value.Place, "the value ends before it begins")),
        .. Parameters.SelectMany(parameter => parameter.Values).Where(value => value is { Verified: true, Read: null })
            .Select(value => new Problem(value.Place, "the value was read at its source, and it is not said when", "`read`, or `\"verified\": false`")),
        .. Parameters.SelectMany(Overlaps),
    ];

    private static IEnumerable<Problem> Overlaps(Parameter parameter)
    {
        var inOrder = parameter.Values.Sort((one, other) => one.From.CompareTo(other.From));
        return inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.First.To is not { } to || pair.Second.From <= to)
            .Select(pair => new Problem(pair.Second.Place, "two values of one parameter are in force at once", "one value at a time"));
    }
}
