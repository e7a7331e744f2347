namespace Vetting.Orleans.Storage;

/// <summary>Whether claims could be recorded.</summary>
internal enum RecordOutcome
{
    /// <summary>A claim of the id says something else, and the one to be recorded does not say that it corrects it.</summary>
    SaysSomethingElse,

    /// <summary>A source of the id says something else.</summary>
    SourceSaysSomethingElse,

    /// <summary>Other rules came into force meanwhile: which claims wake a package has to be asked again.</summary>
    OtherRules,

    /// <summary>All are on record now, those included that were before.</summary>
    Recorded,
}
