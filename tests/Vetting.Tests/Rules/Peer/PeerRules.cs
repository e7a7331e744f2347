namespace Vetting.Tests.Rules.Peer;

/// <summary>The twenty rules of the peer workload, each as written for the engines and as a programmer would write it.</summary>
internal static class PeerRules
{
    private const string Grave = "(\"torture\",\"extrajudicial-killing\",\"enforced-disappearance\",\"rape\")";

    private static readonly string[] _grave = ["torture", "extrajudicial-killing", "enforced-disappearance", "rape"];
    private static readonly string[] _watched = ["MX", "CO", "EG", "NG", "UG"];

    public static (string Text, Func<Package, bool> ByHand)[] All { get; } =
    [
        ($"p.Recipients.Any(r => r.Allegations.Any(a => a.Kind in {Grave} && a.Credibility == \"credible\" && a.Accountability.Investigation == \"none\" && a.Accountability.Prosecution == \"none\" && a.Accountability.Sentence == \"none\"))",
            p => p.Recipients.Exists(r => r.Allegations.Exists(a => IsGrave(a) && a.Credibility == "credible" && a.Accountability is { Investigation: "none", Prosecution: "none", Sentence: "none" }))),
        ($"p.Recipients.Any(r => r.Allegations.Any(a => a.Kind in {Grave} && a.Credibility == \"credible\" && a.Accountability.Investigation != \"none\" && a.Accountability.Prosecution == \"none\"))",
            p => p.Recipients.Exists(r => r.Allegations.Exists(a => IsGrave(a) && a.Credibility == "credible" && a.Accountability is { Investigation: not "none", Prosecution: "none" }))),
        ("p.Recipients.Any(r => (p.ProposedOn - r.VettedOn).Days > 365)", p => p.Recipients.Exists(r => (p.ProposedOn - r.VettedOn).Days > 365)),
        ("p.Recipients.Any(r => (p.ProposedOn - r.Commander.VettedOn).Days > 365)", p => p.Recipients.Exists(r => (p.ProposedOn - r.Commander.VettedOn).Days > 365)),
        ("p.Pillar == \"rule-of-law\" && p.Recipients.Any(r => r.Type == \"military\")", p => p.Pillar == "rule-of-law" && p.Recipients.Exists(IsMilitary)),
        ("p.Items.Where(i => i.Lethal).Sum(i => i.AmountUsd) * 4 > p.Items.Sum(i => i.AmountUsd)", p => p.Items.Where(i => i.Lethal).Sum(i => i.AmountUsd) * 4 > Total(p)),
        ("p.Authority == \"SECTION333\" && !p.PublicReport", p => p.Authority == "SECTION333" && !p.PublicReport),
        ("p.Authority == \"IMET\" && p.Items.Any(i => i.Lethal)", p => p.Authority == "IMET" && p.Items.Exists(i => i.Lethal)),
        ("p.Authority == \"INCLE\" && p.Channel == \"military\"", p => p is { Authority: "INCLE", Channel: "military" }),
        ("p.Channel == \"police\" && !p.DomesticRole && p.Items.Any(i => i.Kind in (\"weapons\",\"ammunition\"))",
            p => p is { Channel: "police", DomesticRole: false } && p.Items.Exists(i => i.Kind is "weapons" or "ammunition")),
        ("p.Items.Sum(i => i.AmountUsd) > p.AmountUsd", p => Total(p) > p.AmountUsd),
        ("p.DomesticRole && p.Purpose.Contains(\"crowd-control\") && p.Recipients.Any(r => r.Type == \"military\")",
            p => p.DomesticRole && p.Purpose.Contains("crowd-control", StringComparer.Ordinal) && p.Recipients.Exists(IsMilitary)),
        ("p.Pillar == \"civil-society\" && p.Recipients.All(r => r.Type == \"military\")", p => p.Pillar == "civil-society" && p.Recipients.TrueForAll(IsMilitary)),
        ("p.Recipients.Any(r => r.Allegations.Any() && r.Allegations.All(a => a.Accountability.Sentence == \"none\"))",
            p => p.Recipients.Exists(r => r.Allegations.Count > 0 && r.Allegations.TrueForAll(a => a.Accountability.Sentence == "none"))),
        ("p.Recipients.Any(r => r.Allegations.Count(a => a.Credibility == \"credible\" || a.Credibility == \"pending\") >= 2)",
            p => p.Recipients.Exists(r => r.Allegations.Count(a => a.Credibility is "credible" or "pending") >= 2)),
        ("p.Recipients.Any(r => r.Allegations.Any(a => a.Credibility == \"pending\" && (p.ProposedOn - a.Date).Days <= 730))",
            p => p.Recipients.Exists(r => r.Allegations.Exists(a => a.Credibility == "pending" && (p.ProposedOn - a.Date).Days <= 730))),
        ("p.Authority == \"FMF\" && p.Country in (\"MX\",\"CO\",\"EG\",\"NG\",\"UG\") && p.AmountUsd >= 1000000",
            p => p.Authority == "FMF" && _watched.Contains(p.Country, StringComparer.Ordinal) && p.AmountUsd >= 1_000_000),
        ("p.Purpose.Contains(\"training\") && p.Items.Any() && p.Items.All(i => i.Lethal)",
            p => p.Purpose.Contains("training", StringComparer.Ordinal) && p.Items.Count > 0 && p.Items.TrueForAll(i => i.Lethal)),
        ("p.Items.Any(i => i.Lethal && i.AmountUsd * 2 > p.AmountUsd)", p => p.Items.Exists(i => i.Lethal && i.AmountUsd * 2 > p.AmountUsd)),
        ("p.Recipients.Any(r => r.Type == \"police\" && r.Commander.VettedOn > p.ProposedOn && r.Allegations.Any(a => a.Kind == \"torture\"))",
            p => p.Recipients.Exists(r => r.Type == "police" && r.Commander.VettedOn > p.ProposedOn && r.Allegations.Exists(a => a.Kind == "torture"))),
    ];

    private static bool IsGrave(Allegation allegation) => _grave.Contains(allegation.Kind, StringComparer.Ordinal);

    private static bool IsMilitary(Recipient recipient) => recipient.Type == "military";

    private static long Total(Package package) => package.Items.Sum(item => item.AmountUsd);
}
