namespace Vetting.Screening.Flat;

/// <summary>One step on the way to a value.</summary>
/// <param name="Name">The member.</param>
/// <param name="Number">Which one of a list, from 1; 0 where the member is no list of records.</param>
internal readonly record struct FlatStep(string Name, int Number)
{
    public bool IsList => Number > 0;
}
