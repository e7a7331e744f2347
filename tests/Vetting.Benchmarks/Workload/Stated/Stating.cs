namespace Vetting.Benchmarks.Workload.Stated;

/// <summary>Turns packages into the form that facts have, and leaves out some of what they say.</summary>
internal static class Stating
{
    /// <param name="packages">The packages.</param>
    /// <param name="share">Which share of everything is left out, from 0 to 1.</param>
    public static IEnumerable<StatedPackage> Of(IEnumerable<Package> packages, double share)
    {
        var draws = new Draws(7);
        return packages.Select(package => Of(package, share, draws));
    }

    private static StatedPackage Of(Package package, double share, Draws draws)
    {
        return new StatedPackage
        {
            Country = Text(package.Country),
            Authority = Text(package.Authority),
            AmountUsd = Value(package.AmountUsd),
            Channel = Text(package.Channel),
            Pillar = Text(package.Pillar),
            Purpose = Text(package.Purpose),
            DomesticRole = Value(package.DomesticRole),
            PublicReport = Value(package.PublicReport),
            Items = Text(package.Items.ConvertAll(item => new StatedItem
            {
                Kind = Text(item.Kind),
                Lethal = Value(item.Lethal),
                AmountUsd = Value(item.AmountUsd),
            })),
            Recipients = Text(package.Recipients.ConvertAll(Recipient)),
        };

        StatedRecipient Recipient(Recipient recipient) => new()
        {
            Type = Text(recipient.Type),
            DaysSinceVetting = Value((package.ProposedOn - recipient.VettedOn).Days),
            Commander = Text(new StatedCommander { DaysSinceVetting = Value((package.ProposedOn - recipient.Commander.VettedOn).Days) }),
            Allegations = Text(recipient.Allegations.ConvertAll(allegation => new StatedAllegation
            {
                Kind = Text(allegation.Kind),
                Credibility = Text(allegation.Credibility),
                DaysAgo = Value((package.ProposedOn - allegation.Date).Days),
                Accountability = Text(allegation.Accountability),
            })),
        };

        T? Text<T>(T value)
            where T : class => draws.Chance(share) ? null : value;

        T? Value<T>(T value)
            where T : struct => draws.Chance(share) ? null : value;
    }
}
