using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Reports.Tests;

/// <summary>Inputs that could not be checked, refused by the reader itself.</summary>
internal static class Refused
{
    internal static RefusedInput One => Named("packages/broken.package.json", "misspelt");

    /// <summary>An input with a name, and a member that no package has.</summary>
    internal static RefusedInput Named(string name, string member)
    {
        var package = new Newtonsoft.Json.Linq.JObject { ["schema"] = "vetting/package/1", [member] = 1 };
        return new RefusedInput(name, Assert.Throws<UnusableInputException>(() => AidPackage.Parse(package.ToString(), name)).Problems);
    }
}
