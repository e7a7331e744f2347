using Vetting.Findings;
using Vetting.Findings.Explained;
using Vetting.Findings.Remedies;

namespace Vetting.Reports.Text;

/// <summary>One explanation as text: the tree of the rule's parts, then every claim that it rests on, then what would clear it.</summary>
internal sealed class ExplanationPage
{
    private const int Indent = 2;

    private readonly Page _page;
    private readonly Notes _notes;

    private ExplanationPage(Page page, IEnumerable<string> files) => (_page, _notes) = (page, new Notes(files));

    public static string Write(Explanation explanation, IReadOnlyList<Act> acts, bool inColour)
    {
        var page = new Page(inColour);
        new ExplanationPage(page, ClaimsOf(explanation).Select(claim => claim.At.File)).Write(explanation, acts);
        return page.ToString();
    }

    private void Write(Explanation explanation, IReadOnlyList<Act> acts)
    {
        _page.Hang($"{explanation.Rule}  {Words.Of(explanation.Outcome)}", 0, explanation.Title, Words.TintOf(explanation.Outcome));
        var at = explanation.Subject.Length == 0 ? "the whole package" : $"at {explanation.Subject}";
        _page.Row("who", $"{explanation.SubjectName} ({at})");
        _page.Row("why", explanation.Why);
        foreach (var text in explanation.Texts)
        {
            Text(text);
        }

        Claims(ClaimsOf(explanation));
        foreach (var (index, act) in acts.Index())
        {
            _page.Row(index == 0 ? "would clear it" : string.Empty, ActText.Of(act));
        }
    }

    private void Text(ExplainedText text)
    {
        _page.Blank();
        var law = text.Law is { } its ? $"under {its.Name}, {its.Provision}, {Words.Period(its)}" : text.Why;
        var doubt = text.IsCertain ? string.Empty : "; a date that is not known exactly may fall under it";
        _page.Hang($"  {Words.Of(text.Outcome)}", 4, $"{law}{doubt}", Words.TintOf(text.Outcome));
        foreach (var part in text.Parts)
        {
            _page.Hang($"    {part.Role} {part.Step.Value.ToUpperInvariant()}:", 6, part.Says);
            Step(part.Step, 6);
        }
    }

    private void Step(ExplanationStep step, int depth)
    {
        var about = step.About is null ? string.Empty : $"{step.About}: ";
        _page.Hang($"{new string(' ', depth)}{step.Value}", depth + 8, $"{about}{step.Text}");
        foreach (var fact in step.Facts)
        {
            _page.Hang(new string(' ', depth + 8) + "-", depth + 10, $"{FactLines.Said(fact)}{_notes.Marks(fact.Claims)}");
        }

        foreach (var below in step.Steps)
        {
            // Nested deeper than this there would be no room left for words.
            Step(below, Math.Min(depth + Indent, 40));
        }
    }

    private void Claims(IEnumerable<ClaimCited> claims)
    {
        var label = "on record";
        foreach (var claim in _notes.New(claims, string.Empty))
        {
            if (label.Length > 0)
            {
                _page.Blank();
            }

            ClaimLines.Write(_page, _notes, label, claim);
            label = string.Empty;
        }

        foreach (var (index, source) in _notes.Sources.Index())
        {
            _page.Row(index == 0 ? "sources" : string.Empty, $"S{Words.Count(index + 1)} {source}");
        }
    }

    private static IEnumerable<ClaimCited> ClaimsOf(Explanation explanation) =>
        explanation.Texts.SelectMany(text => text.Parts).SelectMany(part => Facts(part.Step)).SelectMany(fact => fact.Claims);

    private static IEnumerable<FactOnRecord> Facts(ExplanationStep step) => step.Facts.Concat(step.Steps.SelectMany(Facts));
}
