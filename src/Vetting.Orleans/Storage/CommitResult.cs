namespace Vetting.Orleans.Storage;

/// <summary>What became of a judgement that was to be written.</summary>
internal enum CommitResult
{
    /// <summary>Another judgement was written meanwhile: this one is not.</summary>
    SomebodyElseDid,

    /// <summary>It is written, and something new stands under its topics already.</summary>
    WrittenAndBehind,

    /// <summary>It is written, and it saw everything.</summary>
    Written,
}
