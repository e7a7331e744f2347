using Vetting.Screening.Runs;

namespace Vetting.Screening.Parts;

/// <summary>Puts what came of the parts together, in their order: the files that one run on one machine writes, and its hash.</summary>
internal static class JoinedParts
{
    /// <summary>Writes the findings and, where there are any, the records that were set aside.</summary>
    /// <returns>The hash over what is said of all packages.</returns>
    public static string Write(string folder, int parts, string output)
    {
        var setAside = RunFiles.SetAsideOf(output);
        var hash = new FindingsHash(new string('0', 64));
        var hasSetAside = false;
        using (var findings = Create(Beside(output)))
        using (var aside = Create(Beside(setAside)))
        {
            for (var part = 0; part < parts; part++)
            {
                var read = PartFile.Read(PartFile.In(folder, part));
                findings.Write(read.Output.Span);
                aside.Write(read.SetAside.Span);
                hash.Add(read.Digests.Span);
            }

            hasSetAside = aside.Length > 0;
            findings.Flush(flushToDisk: true);
            aside.Flush(flushToDisk: true);
        }

        // The findings last: who sees them sees everything.
        if (hasSetAside)
        {
            File.Move(Beside(setAside), setAside, overwrite: true);
        }
        else
        {
            File.Delete(Beside(setAside));
        }

        File.Move(Beside(output), output, overwrite: true);
        return hash.ToString();
    }

    private static string Beside(string path) => path + ".joining";

    private static FileStream Create(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.Read);
}
