using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Rules;

namespace Vetting.Reports.Text;

/// <summary>What follows the findings: what was lifted, what was looked at, the law in full, the sources and the files.</summary>
internal sealed class Foot(Page page, Notes notes, VettingReport report, string? assessor)
{
    private const string Here = "this heading or the one before";

    public void Write()
    {
        OnRecord();
        Lifted();
        Waivers();
        Disputes();
        Clear();
        if (report.NotExpressible.Length > 0)
        {
            page.Section("WHAT THE RULES CANNOT SAY, AND A PERSON HAS TO LOOK AT", assessor);
            foreach (var limit in report.NotExpressible)
            {
                page.Hang("  -", 4, limit);
            }
        }

        Law();
        if (notes.Sources.Any())
        {
            page.Section("SOURCES", assessor);
            foreach (var (index, source) in notes.Sources.Index())
            {
                page.Hang($"  S{Words.Count(index + 1)}", 7, source);
            }
        }

        page.Section("FILES", assessor);
        Files("package", [report.Package]);
        Files("registry", report.Registry);
        page.Row("rules", report.RulesVersion is { } version ? $"version {version}" : "without a version");
        Files(string.Empty, report.Rules);
        page.Blank();
        page.Line("Vetting flags; whether to act on it, a person decides. This is not legal advice, and clear is not an approval.");
    }

    /// <summary>What findings rest on that wait for more: told once, here, where no finding before told it.</summary>
    private void OnRecord()
    {
        var claims = notes.New(report.Findings.SelectMany(finding => finding.Evidence).SelectMany(fact => fact.Claims), "ON RECORD").ToList();
        if (claims.Count == 0)
        {
            return;
        }

        page.Section("ON RECORD, OF WHAT WAITS FOR MORE", assessor);
        foreach (var claim in claims)
        {
            ClaimLines.Write(page, notes, string.Empty, claim);
        }
    }

    private void Lifted()
    {
        if (report.Lifted.IsEmpty)
        {
            return;
        }

        page.Section("LIFTED BY AN EXCEPTION OF THE LAW", assessor);
        foreach (var lifted in report.Lifted)
        {
            page.Row(lifted.Rule, $"{lifted.Lifted} (at {lifted.Subject})");
            Claims(lifted.Claims);
            page.Under($"the exception, as the rule writes it: {Exception(lifted.By)}");
        }
    }

    private void Waivers()
    {
        if (report.Waivers.IsEmpty)
        {
            return;
        }

        page.Section("WAIVERS ON FILE", assessor);
        foreach (var waiver in report.Waivers)
        {
            page.Row(waiver.Id, $"{waiver.Text} (at {waiver.Line})");
        }
    }

    /// <summary>Both sides of a dispute are kept; what hangs on it has to be seen, also where the answer now is clear.</summary>
    private void Disputes()
    {
        if (report.Flips.IsEmpty)
        {
            return;
        }

        page.Section("WHAT HANGS ON A DISPUTED CLAIM", assessor);
        foreach (var claim in report.Flips.GroupBy(flip => flip.Claim.Id, StringComparer.Ordinal))
        {
            page.Row("disputed", $"{notes.Mark(claim.First().Claim)} {claim.First().Claim.Says}");
            page.Under(notes.From(claim.First().Claim), further: 4);
            foreach (var flip in claim)
            {
                page.Bullet($"{flip.Answer.Rule} {flip.Answer.SubjectName} (at {flip.Answer.Subject}): now {Word(flip.Answer.Outcome)}; accepted, {Word(flip.IfAccepted)}; rejected, {Word(flip.IfRejected)}");
            }
        }

        if (report.FlipsArePartial)
        {
            page.Under("more claims are disputed than were tried out");
        }
    }

    private static string Word(Outcome outcome) => Words.Of(outcome).ToLowerInvariant();

    /// <summary>Rules write an exception as <c>not (…)</c>; what was met is what stands between the brackets.</summary>
    private static string Exception(string by) => by.StartsWith("not (", StringComparison.Ordinal) && by.EndsWith(')') ? by[5..^1] : by;

    private void Clear()
    {
        page.Section("LOOKED AT, NOTHING FOUND", assessor);
        page.Row("clear", Rules(Outcome.Clear));
        page.Row("not applicable", Rules(Outcome.NotApplicable));
        page.Row("searches", report.Searches.IsEmpty
            ? "none on file for these recipients: what is not on record may only not have been looked for"
            : "what is not on record is only known to be absent as far as these looked:");
        Claims(report.Searches);
    }

    private void Claims(ImmutableArray<ClaimCited> claims)
    {
        foreach (var claim in notes.New(claims, Here))
        {
            ClaimLines.Write(page, notes, string.Empty, claim);
        }

        foreach (var before in notes.Told(claims, Here))
        {
            page.Row(string.Empty, before);
        }
    }

    private string Rules(Outcome outcome)
    {
        var ids = report.Checked.Where(its => its.Outcome == outcome).GroupBy(its => its.Rule, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ({Words.Count(same.Count())} times)").ToList();
        return ids.Count == 0 ? "none" : string.Join(", ", ids);
    }

    private void Law()
    {
        var texts = report.Findings.DistinctBy(finding => (finding.Rule, finding.Text?.Name, finding.Citations[0].Provision))
            .OrderBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Text?.Name, StringComparer.Ordinal).ToList();
        if (texts.Count == 0)
        {
            return;
        }

        page.Section("LAW", assessor);
        foreach (var finding in texts)
        {
            var version = finding.Text is { } text ? $"{text.Name}, {Words.Period(text)}" : "no text encoded for the line's dates";
            page.Row(finding.Rule, $"{finding.Title} [{finding.Basis}, {version}]");
            foreach (var citation in finding.Citations)
            {
                page.Bullet($"{(citation.IsVerified ? string.Empty : "UNVERIFIED: ")}{citation.Provision}: {citation.Says}{Where(citation)}");
            }
        }
    }

    private static string Where(LawCitation citation)
    {
        var read = citation.Read is { } day ? $", as of {day}" : string.Empty;
        return $" ({citation.Source}{read}{(citation.Note is { } note ? $"; {note}" : string.Empty)})";
    }

    private void Files(string label, ImmutableArray<InputUsed> files)
    {
        page.Row(label, files.IsEmpty ? "none: nothing is known of any unit" : Named(files[0]));
        foreach (var file in files.Skip(1))
        {
            page.Row(string.Empty, Named(file));
        }
    }

    private static string Named(InputUsed file) => $"{file.Name} (sha256 {file.Sha256[..Math.Min(12, file.Sha256.Length)]})";
}
