using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Vetting.Findings.Exposures;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Outputs;

/// <summary>One row a finding, and one for a package without any, so that every package is there.</summary>
internal sealed class CsvFindings : IFindingsWriter
{
    public static ImmutableArray<string> Columns { get; } =
    [
        "file", "line", "package", "package_disposition", "rule", "version", "subject", "subject_name", "unit", "outcome",
        "severity", "disposition", "why", "currency", "low", "high",
    ];

    // A text that a spreadsheet would take for a formula is written with an apostrophe in front.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
        ValidateFieldCount = false,
    };

    public static string Header => string.Join(',', Columns) + "\n";

    public void Write(ScreenedPackage package, ReadOnlySpan<byte> body, string file, long row, ArrayBufferWriter<byte> to)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            if (package.Findings.IsEmpty)
            {
                Write(csv, package, null, file, row);
            }

            foreach (var finding in package.Findings)
            {
                Write(csv, package, finding, file, row);
            }
        }

        to.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Write(CsvWriter csv, ScreenedPackage package, ScreenedFinding? finding, string file, long row)
    {
        // Amounts in several currencies are never added, and there is room for one.
        var exposures = finding?.Exposure ?? [];
        var exposure = exposures.Length == 1 ? exposures[0] : null;
        csv.WriteField(file);
        csv.WriteField(row.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(package.Id);
        csv.WriteField(Words.Of(package.Disposition));
        csv.WriteField(finding?.Rule);
        csv.WriteField(finding?.Version);
        csv.WriteField(finding?.Subject);
        csv.WriteField(finding?.SubjectName);
        csv.WriteField(finding?.Unit);
        csv.WriteField(finding is null ? null : Words.Of(finding.Outcome));
        csv.WriteField(finding is null ? null : Words.Of(finding.Severity));
        csv.WriteField(finding is null ? null : Words.Of(finding.Disposition));
        csv.WriteField(finding?.Why);
        csv.WriteField(exposures.Length > 1 ? "several" : exposure?.Currency);
        csv.WriteField(Amount(exposure, its => its.Low));
        csv.WriteField(Amount(exposure, its => its.High));
        csv.EndRecord();
    }

    private static string? Amount(Exposure? exposure, Func<Exposure, decimal> which) =>
        exposure is null ? null : which(exposure).ToString(CultureInfo.InvariantCulture);
}
