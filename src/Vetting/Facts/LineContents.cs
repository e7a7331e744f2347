using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What a line says of its safeguards and of what will be public, one entry each.</summary>
internal static class LineContents
{
    public static FactList<ContentFacts> Safeguards(AidLine line, AsOf asOf, Origin origin)
    {
        return FactList<ContentFacts>.Closed(
        [
            Of("counterpart", "the police or justice counterpart", line.Safeguards?.Counterpart),
            Of("antiCorruption", "the safeguard against corruption", line.Safeguards?.AntiCorruption),
            Of("civilSociety", "how civil society was consulted", line.Safeguards?.CivilSociety),
        ]);

        ContentFacts Of(string member, string called, Document? paper) => new(
            Spelling.Kebab(member),
            called,
            !asOf.Known(paper?.On)?.IsNone,
            Supplier.Proposer,
            $"lines[].safeguards.{member}",
            origin.InPackage(paper ?? (Placed)line, $"{called}: {paper?.Says ?? paper?.On?.ToString() ?? "not stated"}", line.Sources));
    }

    public static FactList<ContentFacts> Published(AidLine line, Origin origin)
    {
        return FactList<ContentFacts>.Closed(
        [
            Of("amount", line.Publication?.Amount),
            Of("unit", line.Publication?.Unit),
            Of("purpose", line.Publication?.Purpose),
        ]);

        ContentFacts Of(string member, bool? isPublic) => new(
            member,
            $"the {member}",
            isPublic,
            Supplier.Proposer,
            $"lines[].publication.{member}",
            origin.InPackage(line.Publication ?? (Placed)line, $"the {member} will be public: {(isPublic is { } its ? its ? "yes" : "no" : "not stated")}", line.Sources));
    }
}
