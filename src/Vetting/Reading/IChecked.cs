namespace Vetting.Reading;

/// <summary>A record with demands that no single member can hold, such as ids that are unique among its items.</summary>
/// <remarks>Asked only when the whole document was read without a problem, so every required member is there.</remarks>
internal interface IChecked
{
    IEnumerable<Problem> Check();
}
