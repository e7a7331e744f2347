using System.Buffers;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Outputs;

/// <summary>Writes what is said of packages in one of the formats.</summary>
/// <remarks>For one thread.</remarks>
internal interface IFindingsWriter
{
    /// <summary>Writes one package.</summary>
    /// <param name="package">What screening says of it.</param>
    /// <param name="body">The same as JSON, as <see cref="PackageJson"/> writes it.</param>
    /// <param name="file">The input that it stood in.</param>
    /// <param name="row">The line or row that it began in.</param>
    /// <param name="to">Where it is written to.</param>
    void Write(ScreenedPackage package, ReadOnlySpan<byte> body, string file, long row, ArrayBufferWriter<byte> to);
}
