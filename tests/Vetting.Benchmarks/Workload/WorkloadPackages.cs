namespace Vetting.Benchmarks.Workload;

/// <summary>
/// The workload that engines are compared on: synthetic packages with nested lists, always the same. Twenty thousand of
/// them hold 52,426 hits of the twenty rules. It is never changed: figures of different days would stop being comparable.
/// </summary>
internal static class WorkloadPackages
{
    public const int Count = 20_000;

    private static readonly string[] Countries =
    [
        "MX", "CO", "GT", "HN", "SV", "PE", "EC", "HT", "UA", "GE", "MD", "LB", "JO", "EG", "TN", "MA", "NG", "KE", "UG", "SO",
        "ET", "NE", "ML", "BF", "TD", "CM", "PH", "ID", "VN", "TH", "BD", "LK", "NP", "PK", "KZ", "UZ", "KG", "TJ", "BA", "AL",
    ];

    private static readonly string[] Authorities = ["INCLE", "FMF", "IMET", "SECTION333", "ESF"];
    private static readonly string[] Pillars = ["rule-of-law", "counternarcotics", "border-security", "civil-society", "defense-reform", "counterterrorism"];
    private static readonly string[] Purposes = ["training", "equipment", "advisory", "crowd-control", "infrastructure", "intelligence", "logistics"];
    private static readonly string[] ItemKinds = ["vehicles", "weapons", "ammunition", "radios", "optics", "body-armor", "software", "training-course", "aircraft"];
    private static readonly string[] FirstNames = ["Ana", "Luis", "Omar", "Ivan", "Grace", "Musa", "Amina", "Jorge", "Elena", "Tariq", "Noor", "Petra"];
    private static readonly string[] LastNames = ["Diaz", "Okoro", "Petrov", "Haddad", "Nguyen", "Silva", "Khan", "Mendez", "Kamau", "Popa", "Reyes", "Usman"];

    private static readonly string[] AllegationKinds =
        ["torture", "extrajudicial-killing", "enforced-disappearance", "rape", "corruption", "arbitrary-detention", "excessive-force"];

    private static readonly string[] Channels = ["civilian", "police", "military"];

    public static IEnumerable<Package> Generate(int count = Count)
    {
        var draws = new Draws(20260731);
        for (var number = 1; number <= count; number++)
        {
            yield return One(number, draws);
        }
    }

    // Every line below draws, so their order is part of the workload.
    private static Package One(int number, Draws draws)
    {
        var proposed = draws.Between(19_000, 20_600);
        List<Item> items = [];
        for (var left = draws.Between(0, 6); left > 0; left--)
        {
            items.Add(OneItem(draws));
        }

        var amount = Amount(items, draws);
        List<Recipient> recipients = [];
        for (var left = draws.Between(1, 4); left > 0; left--)
        {
            recipients.Add(OneRecipient(proposed, draws));
        }

        List<string> purpose = [.. Purposes.Where(_ => draws.Chance(.25))];
        if (purpose.Count == 0)
        {
            purpose.Add(draws.One(Purposes));
        }

        var day = Day(proposed);
        return new Package
        {
            Id = FormattableString.Invariant($"AP-{number:000000}"),
            Country = draws.One(Countries),
            FiscalYear = day.Month >= 10 ? day.Year + 1 : day.Year,
            Authority = draws.One(Authorities),
            AmountUsd = amount,
            Channel = draws.One(Channels),
            Pillar = draws.One(Pillars),
            Purpose = purpose,
            DomesticRole = draws.Chance(.3),
            PublicReport = draws.Chance(.7),
            ProposedOn = day,
            Items = items,
            Recipients = recipients,
        };
    }

    private static long Amount(List<Item> items, Draws draws)
    {
        var sum = items.Sum(item => item.AmountUsd);
        return items.Count == 0 ? draws.Between(20, 5000) * 1000L
            : draws.Chance(.93) ? sum + (draws.Between(0, 400) * 1000L)
            : Math.Max(1000, sum - (draws.Between(1, 100) * 1000L));
    }

    private static Item OneItem(Draws draws)
    {
        var kind = draws.One(ItemKinds);
        return new Item
        {
            Kind = kind,
            Lethal = draws.Chance(kind switch { "weapons" or "ammunition" => .85, "aircraft" => .3, _ => .02 }),
            AmountUsd = draws.Between(5, 2500) * 1000L,
        };
    }

    private static Recipient OneRecipient(int proposed, Draws draws)
    {
        List<Allegation> allegations = [];
        for (var left = draws.Weighed((0, .62), (1, .22), (2, .11), (3, .05)); left > 0; left--)
        {
            allegations.Add(OneAllegation(proposed, draws));
        }

        return new Recipient
        {
            UnitId = FormattableString.Invariant($"U-{draws.Between(1, 99_999):00000}"),
            Type = draws.Weighed(("military", .4), ("police", .3), ("gendarmerie", .1), ("border-guard", .1), ("civilian-agency", .1)),
            VettedOn = Day(proposed - draws.Between(0, 420)),
            Commander = new Commander
            {
                Name = $"{draws.One(FirstNames)} {draws.One(LastNames)}",
                VettedOn = Day(proposed - draws.Between(-15, 430)),
            },
            Allegations = allegations,
        };
    }

    private static Allegation OneAllegation(int proposed, Draws draws)
    {
        var investigation = draws.Weighed(("none", .35), ("ongoing", .35), ("completed", .30));
        var prosecution = investigation == "none"
            ? "none"
            : draws.Weighed(("none", .45), ("pending", .25), ("convicted", .2), ("acquitted", .1));
        var sentence = prosecution == "convicted" ? draws.Weighed(("none", .2), ("suspended", .3), ("served", .5)) : "none";
        return new Allegation
        {
            Kind = draws.One(AllegationKinds),
            Credibility = draws.Weighed(("credible", .3), ("unsubstantiated", .4), ("pending", .3)),
            Date = Day(proposed - draws.Between(10, 3000)),
            Accountability = new Accountability { Investigation = investigation, Prosecution = prosecution, Sentence = sentence },
        };
    }

    private static DateTime Day(int sinceEpoch) => DateTime.UnixEpoch.AddDays(sinceEpoch);
}
