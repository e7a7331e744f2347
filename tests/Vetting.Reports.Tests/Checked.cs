using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Reports.Tests;

/// <summary>Real reports: of the samples, and of one small package that a test can read whole.</summary>
internal static class Checked
{
    private const string Package =
        """
        {
          "schema": "vetting/package/1",
          "id": "small",
          "title": "A small package",
          "country": "MX",
          "madeUp": true,
          "lines": [
            {
              "id": "L1",
              "title": "Radios",
              "channel": "INCLE",
              "assistance": ["equipment"],
              "amount": { "amount": 100000, "currency": "USD" },
              "obligatedOn": "2019-05-01",
              "deliveries": [{ "on": "2019-06-01" }],
              "recipients": [{ "named": "1st Example Battalion" }, { "named": "2nd Example Battalion" }]
            }
          ]
        }
        """;

    internal static VettingReport Small(string title = "A small package") =>
        Vetter.Create().Check(AidPackage.Parse(Package.Replace("A small package", title, StringComparison.Ordinal), "small.package.json"), Registry.Empty);

    /// <summary>A line that nobody is on.</summary>
    internal static VettingReport Empty() => Vetter.Create().Check(
        AidPackage.Parse("""{ "schema": "vetting/package/1", "id": "empty", "country": "MX", "lines": [{ "id": "L1", "recipients": [] }] }""", "empty.package.json"), Registry.Empty);

    internal static VettingReport Sample(string name, Assessor assessor = Assessor.State)
    {
        SampleFiles.StartFromTheRoot();
        return Vetter.Create().Check(
            AidPackage.Read(SampleFiles.Package(name)), Registry.Read(SampleFiles.Registry(name)), new AsOf { AssessAs = assessor });
    }

    /// <summary>A sample with everything known, and as it could be known on a day.</summary>
    internal static VettingComparison Compared(string name, NodaTime.LocalDate knownOn)
    {
        SampleFiles.StartFromTheRoot();
        return Vetter.Create().Compare(
            AidPackage.Read(SampleFiles.Package(name)), Registry.Read(SampleFiles.Registry(name)), AsOf.Open, AsOf.Open with { KnownOn = knownOn });
    }
}
