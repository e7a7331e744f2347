namespace Vetting.Cli.Commands;

/// <summary>How <c>vetting check</c> writes its report.</summary>
internal enum ReportFormat
{
    /// <summary>Plain text for a terminal.</summary>
    Text,

    /// <summary>JSON, by the schema that <c>vetting schema report</c> prints.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit XML, for build servers.</summary>
    JUnit,

    /// <summary>CSV: the findings, or in a folder the three tables.</summary>
    Csv,

    /// <summary>HTML: one file, or in a folder an overview and a file for each package.</summary>
    Html,

    /// <summary>Markdown, for a pull request.</summary>
    Markdown,
}
