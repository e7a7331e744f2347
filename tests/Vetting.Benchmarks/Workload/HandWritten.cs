using System.Collections.Immutable;

namespace Vetting.Benchmarks.Workload;

/// <summary>The twenty rules as a programmer writes them: two-valued, one predicate a rule, loops that stop early.</summary>
internal static class HandWritten
{
    private static readonly HashSet<string> Grave = ["torture", "extrajudicial-killing", "enforced-disappearance", "rape"];
    private static readonly HashSet<string> Watched = ["MX", "CO", "EG", "NG", "UG"];

    /// <summary>In the order of the rule file.</summary>
    public static ImmutableArray<Func<Package, bool>> Rules { get; } =
    [
        NothingWasDone,
        NobodyWasProsecuted,
        UnitVettedLongAgo,
        CommanderVettedLongAgo,
        package => package.Pillar == "rule-of-law" && HasMilitary(package),
        MoreThanAQuarterIsLethal,
        package => package.Authority == "SECTION333" && !package.PublicReport,
        package => package.Authority == "IMET" && HasLethal(package),
        package => package.Authority == "INCLE" && package.Channel == "military",
        package => package.Channel == "police" && !package.DomesticRole && HasArms(package),
        package => Total(package) > package.AmountUsd,
        package => package.DomesticRole && package.Purpose.Contains("crowd-control") && HasMilitary(package),
        package => package.Pillar == "civil-society" && IsAllMilitary(package),
        NobodyWasSentenced,
        SeveralAllegations,
        PendingAndRecent,
        package => package.Authority == "FMF" && package.AmountUsd >= 1_000_000 && Watched.Contains(package.Country),
        package => package.Items.Count > 0 && package.Purpose.Contains("training") && IsAllLethal(package),
        OneLethalItemIsHalf,
        PoliceCommanderVettedLater,
    ];

    private static bool NothingWasDone(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            foreach (var its in recipient.Allegations)
            {
                if (its.Credibility == "credible" && its.Accountability.Investigation == "none" && its.Accountability.Prosecution == "none"
                    && its.Accountability.Sentence == "none" && Grave.Contains(its.Kind))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool NobodyWasProsecuted(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            foreach (var its in recipient.Allegations)
            {
                if (its.Credibility == "credible" && its.Accountability.Investigation != "none" && its.Accountability.Prosecution == "none"
                    && Grave.Contains(its.Kind))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool UnitVettedLongAgo(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            if ((package.ProposedOn - recipient.VettedOn).Days > 365)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CommanderVettedLongAgo(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            if ((package.ProposedOn - recipient.Commander.VettedOn).Days > 365)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MoreThanAQuarterIsLethal(Package package)
    {
        long lethal = 0, total = 0;
        foreach (var item in package.Items)
        {
            total += item.AmountUsd;
            if (item.Lethal)
            {
                lethal += item.AmountUsd;
            }
        }

        return lethal * 4 > total;
    }

    private static bool NobodyWasSentenced(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            if (recipient.Allegations.Count == 0)
            {
                continue;
            }

            var nobody = true;
            foreach (var its in recipient.Allegations)
            {
                if (its.Accountability.Sentence != "none")
                {
                    nobody = false;
                    break;
                }
            }

            if (nobody)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SeveralAllegations(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            var count = 0;
            foreach (var its in recipient.Allegations)
            {
                if (its.Credibility is "credible" or "pending")
                {
                    count++;
                }
            }

            if (count >= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PendingAndRecent(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            foreach (var its in recipient.Allegations)
            {
                if (its.Credibility == "pending" && (package.ProposedOn - its.Date).Days <= 730)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool OneLethalItemIsHalf(Package package)
    {
        foreach (var item in package.Items)
        {
            if (item.Lethal && item.AmountUsd * 2 > package.AmountUsd)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PoliceCommanderVettedLater(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            if (recipient.Type == "police" && recipient.Commander.VettedOn > package.ProposedOn)
            {
                foreach (var its in recipient.Allegations)
                {
                    if (its.Kind == "torture")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool HasMilitary(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            if (recipient.Type == "military")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllMilitary(Package package)
    {
        foreach (var recipient in package.Recipients)
        {
            if (recipient.Type != "military")
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLethal(Package package)
    {
        foreach (var item in package.Items)
        {
            if (item.Lethal)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllLethal(Package package)
    {
        foreach (var item in package.Items)
        {
            if (!item.Lethal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasArms(Package package)
    {
        foreach (var item in package.Items)
        {
            if (item.Kind is "weapons" or "ammunition")
            {
                return true;
            }
        }

        return false;
    }

    private static long Total(Package package)
    {
        long total = 0;
        foreach (var item in package.Items)
        {
            total += item.AmountUsd;
        }

        return total;
    }
}
