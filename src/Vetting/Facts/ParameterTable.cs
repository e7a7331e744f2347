using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Vetting.Facts;

/// <summary>The parameters over time. Between two boundaries nothing changes, and one object stands for all of those days.</summary>
internal sealed class ParameterTable
{
    // One for the days before the first boundary, then one from each boundary on; made when first asked for.
    private readonly ImmutableArray<Lazy<LawParameters>> _since;

    public ParameterTable(ParameterTableContent content)
    {
        All = content.Parameters;
        Names = content.Parameters.ToFrozenDictionary(parameter => parameter.Name, parameter => parameter.Values is [] or [{ List: not null }, ..], StringComparer.Ordinal);
        Boundaries =
        [
            .. content.Parameters.SelectMany(parameter => parameter.Values)
                .SelectMany(value => new[] { value.From, value.Ended })
                .OfType<LocalDate>()
                .Distinct()
                .Order(),
        ];
        _since = [.. Boundaries.Prepend(LocalDate.MinIsoValue).Select(day => new Lazy<LawParameters>(() => At(content, day)))];
    }

    /// <summary>What the file says of each, for people.</summary>
    public ImmutableArray<Parameter> All { get; }

    /// <summary>The names there are, each with whether it is a list.</summary>
    public FrozenDictionary<string, bool> Names { get; }

    public ImmutableArray<LocalDate> Boundaries { get; }

    public LawParameters On(LocalDate day)
    {
        var found = Boundaries.BinarySearch(day);
        return _since[found >= 0 ? found + 1 : ~found].Value;
    }

    private static LawParameters At(ParameterTableContent content, LocalDate day)
    {
        var current = content.Parameters
            .Select(parameter => (parameter.Name, Value: parameter.Values.FirstOrDefault(value => value.From <= day && !(value.To < day))))
            .Where(parameter => parameter.Value is not null)
            .ToImmutableArray();
        return new LawParameters(
            current.Where(parameter => parameter.Value!.Number is not null).Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value!.Number!.Value)),
            current.Where(parameter => parameter.Value!.List is not null).Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value!.List!.Value)));
    }
}
