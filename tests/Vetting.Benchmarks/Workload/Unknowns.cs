namespace Vetting.Benchmarks.Workload;

/// <summary>Leaves out some of what a package says. Whatever a reference can leave out is unknown then.</summary>
internal static class Unknowns
{
    /// <param name="packages">The packages, as they are.</param>
    /// <param name="share">Which share of the texts, lists and objects is left out, from 0 to 1.</param>
    /// <returns>Copies; the same for the same packages and share.</returns>
    public static IEnumerable<Package> In(IEnumerable<Package> packages, double share)
    {
        var draws = new Draws(7);
        return packages.Select(package => In(package, share, draws));
    }

    private static Package In(Package package, double share, Draws draws)
    {
        return new Package
        {
            Id = package.Id,
            Country = Perhaps(package.Country),
            FiscalYear = package.FiscalYear,
            Authority = Perhaps(package.Authority),
            AmountUsd = package.AmountUsd,
            Channel = Perhaps(package.Channel),
            Pillar = Perhaps(package.Pillar),
            Purpose = Perhaps(package.Purpose),
            DomesticRole = package.DomesticRole,
            PublicReport = package.PublicReport,
            ProposedOn = package.ProposedOn,
            Items = Perhaps(package.Items.ConvertAll(item => new Item { Kind = Perhaps(item.Kind), Lethal = item.Lethal, AmountUsd = item.AmountUsd })),
            Recipients = Perhaps(package.Recipients.ConvertAll(Recipient)),
        };

        Recipient Recipient(Recipient recipient) => new()
        {
            UnitId = recipient.UnitId,
            Type = Perhaps(recipient.Type),
            VettedOn = recipient.VettedOn,
            Commander = Perhaps(recipient.Commander),
            Allegations = Perhaps(recipient.Allegations.ConvertAll(Allegation)),
        };

        Allegation Allegation(Allegation allegation) => new()
        {
            Kind = Perhaps(allegation.Kind),
            Credibility = Perhaps(allegation.Credibility),
            Date = allegation.Date,
            Accountability = Perhaps(new Accountability
            {
                Investigation = Perhaps(allegation.Accountability.Investigation),
                Prosecution = Perhaps(allegation.Accountability.Prosecution),
                Sentence = Perhaps(allegation.Accountability.Sentence),
            }),
        };

        // The types promise that everything is there, which is exactly what a file cannot hold.
        T Perhaps<T>(T value)
            where T : class => draws.Chance(share) ? null! : value;
    }
}
