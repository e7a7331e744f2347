using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Findings.Exposures;

/// <summary>Puts the money of a package under its headings.</summary>
internal sealed class ExposureTables(PackageContent package, PackageMoney money, ImmutableArray<Answer> answers, Func<Parcel, Disposition> dispositionOf)
{
    private static readonly ImmutableArray<Disposition> WorstFirst = [.. Enum.GetValues<Disposition>().OrderDescending()];

    private readonly Dictionary<SubjectPlace, RecipientFacts> _recipients = answers
        .Where(answer => answer.Subject is RecipientFacts)
        .GroupBy(answer => answer.Place)
        .ToDictionary(same => same.Key, same => (RecipientFacts)same.First().Subject);

    public ExposureTable Table() => new()
    {
        ByDisposition = Divided(_ => true),
        ByRule = [.. answers.GroupBy(answer => answer.Provision.Name, StringComparer.Ordinal).Select(Rule).Where(row => !row.Exposure.IsEmpty)],
        ByChannel = By(parcel => package.Lines[parcel.Line].Channel is { } channel ? (channel, channel) : (string.Empty, "no channel named")),
        ByUnit = By(parcel => RecipientOf(parcel)?.Unit is { } unit ? (unit.Id, unit.Name ?? unit.Id) : (string.Empty, "no unit named")),
        ByKind = By(parcel => RecipientKinds.Of(RecipientOf(parcel)?.Unit)),
        LinesWithoutAmount = package.Lines.Count(line => line.Amount is null),
    };

    private ExposureRow Rule(IGrouping<string, Answer> rule)
    {
        var violated = rule.Where(answer => answer.Outcome == Outcome.Violation).Select(answer => answer.Place).ToImmutableArray();
        var open = rule.Where(answer => !Outcomes.Passes(answer.Outcome)).Select(answer => answer.Place).ToImmutableArray();
        return new ExposureRow(
            rule.Key,
            rule.First().Provision.Latest.Properties.Title,
            money.Of(parcel => violated.Any(parcel.IsWithin), parcel => open.Any(parcel.IsWithin)),
            Divided(parcel => open.Any(parcel.IsWithin)));
    }

    private ImmutableArray<ExposureRow> By(Func<Parcel, (string Key, string Name)> heading) =>
    [
        .. money.Parcels.Select(heading).Distinct()
            .OrderBy(its => its.Key.Length == 0).ThenBy(its => its.Key, StringComparer.Ordinal).ThenBy(its => its.Name, StringComparer.Ordinal)
            .Select(its => new ExposureRow(its.Key, its.Name, money.Of(parcel => heading(parcel) == its), Divided(parcel => heading(parcel) == its))),
    ];

    private ImmutableArray<DispositionExposure> Divided(Func<Parcel, bool> isIn) =>
    [
        .. WorstFirst.Select(disposition => new DispositionExposure(disposition, money.Of(parcel => isIn(parcel) && dispositionOf(parcel) == disposition)))
            .Where(its => !its.Exposure.IsEmpty),
    ];

    private RecipientFacts? RecipientOf(Parcel parcel) => _recipients.GetValueOrDefault(new SubjectPlace(parcel.Line, parcel.Recipient));
}
