namespace Vetting.Orleans.Storage;

/// <summary>A package as it was last proposed, with what stands of it.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Revision">How often it was proposed, each time with another text.</param>
/// <param name="Text">The text.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="On">When.</param>
/// <param name="Commits">How often a judgement was written: the mark by which two writers notice each other.</param>
/// <param name="Sequence">The number of the last change of its disposition; 0 where there is none.</param>
/// <param name="Judgement">The judgement that stands; <see langword="null"/> where there is none yet.</param>
/// <param name="IsCurrent">Whether nothing new stands under any of its topics since.</param>
internal sealed record PackageOnRecord(
    string Id, int Revision, string Text, string By, DateTimeOffset On, long Commits, long Sequence, string? Judgement, bool IsCurrent);
