using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity;

/// <summary>What was read in a text that names no unit on record: why nothing came of it.</summary>
internal static class NotOnRecord
{
    public static ImmutableArray<Feature> Of(Chain text, UnitIndex index)
    {
        var subject = text.Subject;
        List<Feature> features = [.. text.OtherCountries.Select(country => new Feature(FeatureField.Country, Speaks.Against, Unit: null, country, "units of another country"))];
        if (features.Count > 0)
        {
            return [.. features];
        }

        if (subject.Number is { } number)
        {
            Add(FeatureField.Number, number.Value.ToString(), index.HasNumber(number.Value.Value) ? "units of other kinds" : "no unit with it");
        }

        if (!subject.IsBodyUnsaid)
        {
            Add(FeatureField.Type, string.Join(" or ", subject.Readings.Select(body => body.ToString())), "no such unit");
        }

        if (subject.Names.Length > 0)
        {
            Add(FeatureField.Name, string.Join(' ', subject.Names), string.Empty);
        }

        features.AddRange(text.Others.Select(other => new Feature(FeatureField.Superior, Speaks.Open, Unit: null, $"{other.Written} is named beside it and is not the unit", string.Empty)));
        return [.. features];

        void Add(FeatureField field, string said, string record) => features.Add(new Feature(field, Speaks.Against, Unit: null, said, record));
    }
}
