namespace Vetting.Fuzzing;

/// <summary>An input that broke a promise, and how.</summary>
/// <param name="Reader">Whose promise.</param>
/// <param name="Number">The number of the input, by which it can be made again.</param>
/// <param name="Input">The input.</param>
/// <param name="What">What happened.</param>
internal sealed record Found(string Reader, long Number, byte[] Input, string What);
