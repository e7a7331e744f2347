using System.Globalization;
using System.Text;
using Vetting.Claims;
using Vetting.Reading;

namespace Vetting.Tests.Claims;

public sealed class RegistryCheckTests
{
    [Fact]
    public void A_hundred_thousand_wrong_ids_are_said_and_not_guessed_at_one_by_one()
    {
        var json = new StringBuilder("""{ "schema": "vetting/registry/1", "units": [ """);
        for (var unit = 0; unit < 20_000; unit++)
        {
            json.Append(CultureInfo.InvariantCulture, $"{(unit == 0 ? "" : ",")}{{ \"id\": \"unit-number-{unit}\", \"name\": \"x\", \"country\": \"QX\", \"status\": \"asserted\" }}");
        }

        json.Append(" ], \"relations\": [ ");
        for (var relation = 0; relation < 50_000; relation++)
        {
            json.Append(CultureInfo.InvariantCulture, $"{(relation == 0 ? "" : ",")}{{ \"id\": \"r{relation}\", \"kind\": \"command\", \"unit\": \"unit-nr-{relation}\", \"other\": \"unit-no-{relation}\", \"status\": \"asserted\" }}");
        }

        var unusable = Assert.Throws<UnusableInputException>(() => Registry.Parse(json.Append(" ] }").ToString()));

        Assert.Equal(1001, unusable.Problems.Length);
        Assert.Contains(unusable.Problems, problem => problem.What == "99000 more problems are not listed");
    }
}
