using CsCheck;

namespace Vetting.Tests.Rules.Peer;

/// <summary>Generates packages of the peer workload in which every rule has something to find.</summary>
internal static class PeerPackages
{
    public static Gen<Package> Any { get; } =
        from texts in Gen.Select(OneOf("MX", "CO", "FR"), OneOf("SECTION333", "IMET", "INCLE", "FMF"), OneOf("military", "police"), OneOf("rule-of-law", "civil-society", "other"))
        from purpose in OneOf("training", "crowd-control", "other").List[0, 2]
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        from amount in Gen.Long[0, 3_000_000]
        from proposed in Day
        from items in Item.List[0, 4]
        from recipients in Recipient.List[0, 4]
        select new Package
        {
            Id = "p",
            Country = texts.Item1,
            Authority = texts.Item2,
            Channel = texts.Item3,
            Pillar = texts.Item4,
            Purpose = purpose,
            DomesticRole = flags.Item1,
            PublicReport = flags.Item2,
            AmountUsd = amount,
            ProposedOn = proposed,
            Items = items,
            Recipients = recipients,
        };

    private static Gen<DateTime> Day => Gen.Int[0, 1_500].Select(days => new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(days));

    private static Gen<Item> Item => Gen.Select(OneOf("weapons", "ammunition", "radio"), Gen.Bool, Gen.Long[0, 1_000_000])
        .Select((kind, isLethal, amount) => new Item { Kind = kind, Lethal = isLethal, AmountUsd = amount });

    private static Gen<Accountability> Accountability => Gen.Select(OneOf("none", "open"), OneOf("none", "begun"), OneOf("none", "served"))
        .Select((investigation, prosecution, sentence) => new Accountability { Investigation = investigation, Prosecution = prosecution, Sentence = sentence });

    private static Gen<Allegation> Allegation => Gen.Select(OneOf("torture", "rape", "theft"), OneOf("credible", "pending", "refuted"), Day, Accountability)
        .Select((kind, credibility, date, accountability) => new Allegation { Kind = kind, Credibility = credibility, Date = date, Accountability = accountability });

    private static Gen<Recipient> Recipient => Gen.Select(OneOf("military", "police"), Day, Day, Allegation.List[0, 3])
        .Select((type, vetted, commander, allegations) => new Recipient
        {
            UnitId = "u",
            Type = type,
            VettedOn = vetted,
            Commander = new Commander { Name = "c", VettedOn = commander },
            Allegations = allegations,
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf(texts);
}
