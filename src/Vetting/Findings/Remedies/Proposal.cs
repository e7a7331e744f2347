using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reading.Editing;

namespace Vetting.Findings.Remedies;

/// <summary>A package together with what is known, and what both would be after an act.</summary>
/// <remarks>Immutable. What an act makes of them goes through the strict readers again, so no act can state what a file could not.</remarks>
internal sealed record Proposal(AidPackage Package, Registry Registry)
{
    /// <summary>The file that a registry gets its first claim in, where there is none yet.</summary>
    private const string NewFile = "what-if.registry.json";

    private static readonly DocumentWriter<PackageContent> Packages = new();
    private static readonly DocumentWriter<RegistryContent> Registries = new();
    private static readonly DocumentReader<PackageContent> PackageReader = new();
    private static readonly DocumentReader<RegistryContent> RegistryReader = new();

    /// <summary>The proposal after the edits.</summary>
    /// <exception cref="UnusableInputException">The result is no package, or no registry.</exception>
    public Proposal With(ImmutableArray<ProposalEdit> edits)
    {
        var ofPackage = edits.Where(edit => edit.At.Document == "package").ToImmutableArray();
        var ofRegistry = edits.Where(edit => edit.At.Document != "package").ToImmutableArray();
        return new Proposal(
            ofPackage.IsEmpty ? Package : AidPackage.Of(PackageReader.ReadText(Edited(Packages.Write(Package.Content), ofPackage), Package.Content.Place.File)),
            ofRegistry.IsEmpty ? Registry : Edited(ofRegistry));
    }

    private Registry Edited(ImmutableArray<ProposalEdit> edits)
    {
        ImmutableArray<RegistryContent> contents = Registry.Contents.IsEmpty
            ? [new RegistryContent { Schema = RegistryContent.SchemaName, Place = new Place(NewFile, 0, 0, string.Empty) }]
            : Registry.Contents;
        var byFile = edits.ToLookup(edit => edit.At.File ?? contents[0].Place.File, StringComparer.Ordinal);
        return Claims.RegistryReader.Join(contents.Select(content => byFile[content.Place.File].ToImmutableArray() is { IsEmpty: false } its
            ? RegistryReader.ReadText(Edited(Registries.Write(content), its), content.Place.File)
            : Document<RegistryContent>.Of(content.Place.File, string.Empty, content)));
    }

    private static string Edited(string json, ImmutableArray<ProposalEdit> edits) => JsonEditing.Apply(json, edits.Select(edit => (edit.At.Pointer, edit.Value)));
}
