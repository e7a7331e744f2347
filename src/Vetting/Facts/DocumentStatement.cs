using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What a package says of one paper, whatever its kind.</summary>
/// <param name="Called">What the paper is, for people.</param>
/// <param name="WrittenAt">The member of the package format that states it.</param>
/// <param name="By">Who can supply it.</param>
/// <param name="Paper">The statement, or <see langword="null"/> where nothing is stated.</param>
/// <param name="On">Its day, or that there is none; <see langword="null"/> where neither is stated.</param>
/// <param name="Capacity">In which capacity it was signed.</param>
/// <param name="Says">What it says, in short.</param>
internal sealed record DocumentStatement(
    string Called, string WrittenAt, Supplier By, Placed? Paper, StatedDate? On, Capacity? Capacity, string? Says)
{
    public static DocumentStatement Of(string called, string writtenAt, Supplier by, Document? paper) =>
        new(called, writtenAt, by, paper, paper?.On, paper?.Capacity, paper?.Says);

    public static DocumentStatement Of(string called, string writtenAt, Supplier by, Certificate? paper) =>
        new(called, writtenAt, by, paper, paper?.On, paper?.Capacity, paper?.Says);
}
