using Vetting.Findings;

namespace Vetting.Screening.Runs;

/// <summary>How many records were read and what they came to.</summary>
internal sealed record ScreeningCounts
{
    /// <summary>Records as the input was cut into them, counted apart from what became of each.</summary>
    public long Records { get; init; }

    public long WithFindings { get; init; }

    public long Clear { get; init; }

    public long SetAside { get; init; }

    /// <summary>Records of those set aside that could be read and on which a rule or Vetting itself failed.</summary>
    public long Failed { get; init; }

    public long Findings { get; init; }

    public long Asked { get; init; }

    public long Barred { get; init; }

    public long Held { get; init; }

    public long Warned { get; init; }

    /// <summary>Packages of which nothing could be evaluated.</summary>
    public long Unevaluated { get; init; }

    public ScreeningCounts Plus(ScreeningCounts other) => new()
    {
        Records = Records + other.Records,
        WithFindings = WithFindings + other.WithFindings,
        Clear = Clear + other.Clear,
        SetAside = SetAside + other.SetAside,
        Failed = Failed + other.Failed,
        Findings = Findings + other.Findings,
        Asked = Asked + other.Asked,
        Barred = Barred + other.Barred,
        Held = Held + other.Held,
        Warned = Warned + other.Warned,
        Unevaluated = Unevaluated + other.Unevaluated,
    };

    public ScreeningCounts PlusPackage(Disposition disposition, int findings, int asked) => this with
    {
        WithFindings = WithFindings + (findings > 0 || disposition != Disposition.Clear ? 1 : 0),
        Clear = Clear + (findings == 0 && disposition == Disposition.Clear ? 1 : 0),
        Findings = Findings + findings,
        Asked = Asked + asked,
        Barred = Barred + (disposition == Disposition.Barred ? 1 : 0),
        Held = Held + (disposition == Disposition.Held ? 1 : 0),
        Warned = Warned + (disposition == Disposition.Warned ? 1 : 0),
        Unevaluated = Unevaluated + (disposition == Disposition.Error ? 1 : 0),
    };
}
