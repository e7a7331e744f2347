using Vetting.Reading;

namespace Vetting.Tests.Reading;

/// <summary>Reads parcels, so that a test says only what is in the document and what comes of it.</summary>
internal static class Documents
{
    public const string Head = "\"schema\":\"vetting/parcel/1\",\"id\":\"a\"";

    public static Document<Parcel> Read(string json, ReadingLimits? limits = null) =>
        new DocumentReader<Parcel>(limits).ReadText(json, "p.json");

    /// <summary>A parcel with the required members and these.</summary>
    public static Parcel With(string members) => Read($"{{{Head},{members}}}").Value;

    /// <summary>The problems of a parcel with the required members and these, without their places.</summary>
    public static IEnumerable<string> ProblemsWith(string members) =>
        Read($"{{{Head},{members}}}").Problems.Select(problem => problem.ToString().Split(": ", 2)[1]);

    public static IEnumerable<string> ProblemsOf(string json, ReadingLimits? limits = null) =>
        Read(json, limits).Problems.Select(problem => problem.ToString());
}
