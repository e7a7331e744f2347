using System.Text;
using Vetting.Findings;
using Vetting.Reading;
using Vetting.Reports.Receipts;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>What the check was made of and came to, by hashes: who has the same files can make it again and compare.</summary>
internal sealed record ReceiptView(string Tool, string Assessed, string Law, string Known, IReadOnlyList<InputUsed> Package, IReadOnlyList<InputUsed> Registry, string RulesVersion, IReadOnlyList<InputUsed> Rules, string Answers, string Report)
{
    public static ReceiptView Of(VettingReport report) => new(
        Receipt.ToolVersion,
        Sentences.IsAudit(report) ? "auditor" : "state",
        Sentences.Law(report),
        Sentences.Known(report),
        [report.Package],
        report.Registry,
        report.RulesVersion ?? "none",
        report.Rules,
        report.FindingsSha256,
        ContentHash.OfBytes(Encoding.UTF8.GetBytes(JsonReport.Write([report]))));
}
