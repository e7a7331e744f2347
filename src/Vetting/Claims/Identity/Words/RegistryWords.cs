using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("words that a registry adds to those of the library, to read the names of its units and of its texts")]
internal sealed record RegistryWords : WordList;
