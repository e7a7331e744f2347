using System.Globalization;
using Vetting.Reading;

namespace Vetting.Orleans.Screenings;

/// <summary>Screens one part, on whichever silo it is put. Done twice it does no harm: the same is written, and recorded once.</summary>
internal sealed class PartGrain(ScreeningBench bench, ScreeningRecords records) : Grain, IPartGrain
{
    public async Task<string?> ScreenAsync()
    {
        DeactivateOnIdle();
        var key = this.GetPrimaryKeyString();
        var slash = key.LastIndexOf('/');
        var (id, number) = (key[..slash], int.Parse(key.AsSpan(slash + 1), CultureInfo.InvariantCulture));
        try
        {
            await records.DoneAsync(id, number, new PartOnRecord(await bench.ScreenAsync(id, number), RuntimeIdentity));
            return null;
        }
        catch (UnusableInputException problem)
        {
            return problem.Problems[0].ToString();
        }
    }
}
