using Vetting.Findings.Missing;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Findings.Remedies;

/// <summary>Taking the recipient, or the whole line, out of the package: what always works, and helps nobody.</summary>
internal static class DroppedLines
{
    public static IEnumerable<Act> Of(ActContext context)
    {
        if (context.Line is not { } line)
        {
            yield break;
        }

        var kind = Spelling.Of(RemedyKind.DropLine);
        if (context.Recipient is { } recipient && line.Recipients.Length > 1)
        {
            yield return new Act(
                "drop-recipient", kind, "proposer", $"take the recipient {Quoted.Text(recipient.Named ?? recipient.Unit ?? "(not named)")} off the line", null, Outcome.NotApplicable, [Removed(context, context.Answer.Place.Pointer)]);
        }

        yield return new Act(
            "drop-line", kind, "proposer", $"take the line {Quoted.Text(line.Title ?? line.Id)} out of the package", null, Outcome.NotApplicable, [Removed(context, context.LinePointer)]);
    }

    private static ProposalEdit Removed(ActContext context, string pointer) => new(new AnswerPlace("package", context.File, pointer), null);
}
